import type { Language } from '../../lib/analyzer/contract.ts';
import { momentNames, momentsOf } from '../../lib/thread/moments.ts';

/** A message with the moments that its reader named. */
export interface Told {
  readonly text: string;
  readonly moments: readonly string[];
}

/** How a moment is told: rightly found, missed, and found where the reader named none. */
export interface Counted {
  readonly moment: string;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Counts by moment, in the catalogue's order, how those that frames tell agree with those that a reader named. */
export function countMoments(messages: readonly Told[], language: Language): readonly Counted[] {
  const read = messages.map(({ text, moments }) => ({ named: moments, told: momentsOf([text], language) }));
  const count = (holds: (named: boolean, told: boolean) => boolean, moment: string) =>
    read.filter(({ named, told }) => holds(named.includes(moment), told.includes(moment))).length;
  return [...momentNames()].map((moment) => ({
    moment,
    found: count((named, told) => named && told, moment),
    missed: count((named, told) => named && !told, moment),
    wrong: count((named, told) => !named && told, moment),
  }));
}
