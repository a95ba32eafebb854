import type { Reading } from '../../analyzer/reading.ts';
import { addressMarks } from '../../languages/address.ts';
import type { Register } from '../../languages/register.ts';
import { rarerForm } from '../address.ts';
import type { Hit, Rule } from '../contract.ts';

const CLEARLY = 0.4;
const FEWEST_WORDS = 6;

/**
 * Customer and reply sit clearly apart on the formal-informal scale, or one says du and the other Sie. An address or a
 * range that the team fixed takes the customer's place.
 */
export const rule: Rule = {
  id: 'formality-mismatch',
  group: 'form',
  severity: 'advice',
  check(reading) {
    if (reading.customer.language !== null && reading.customer.language !== reading.language) return [];
    if (rarerForm(reading) !== null) return [];
    return addressClash(reading) ?? (reading.house.formality ? outOfRange(reading) : registerClash(reading)) ?? [];
  },
};

function addressClash(reading: Reading): readonly Hit[] | null {
  const fixed = reading.house.address;
  const theirs = fixed ?? reading.customer.address;
  const ours = reading.address;
  if (theirs === null || ours === null || theirs === 'ihr' || ours === 'ihr') return null;
  if (theirs === ours) return null;
  const message = theirs === 'du' ? 'sie-to-du' : 'du-to-sie';
  const mark =
    addressMarks(reading.sentences, reading.language).find(({ form, sure }) => form === ours && sure) ??
    addressMarks(reading.sentences, reading.language)[0];
  return [
    {
      start: mark?.token.start ?? null,
      end: mark?.token.end ?? null,
      message: fixed ? `team-${message}` : message,
    },
  ];
}

function outOfRange({ house, register }: Reading): readonly Hit[] | null {
  const { from, to } = house.formality ?? { from: -1, to: 1 };
  if (tooShort(register)) return null;
  if (register.score > to && several(register, 'formal')) return [toldBy(register, 'formal', 'team-too-formal')];
  if (register.score < from && several(register, 'casual')) return [toldBy(register, 'casual', 'team-too-casual')];
  return null;
}

function registerClash(reading: Reading): readonly Hit[] | null {
  const theirs = reading.customer.register;
  const ours = reading.register;
  if (!theirs || tooShort(theirs) || tooShort(ours)) return null;
  const tooFormal = theirs.score <= -CLEARLY && ours.score >= CLEARLY && several(ours, 'formal');
  const tooCasual = theirs.score >= CLEARLY && ours.score <= -CLEARLY && several(ours, 'casual');
  if (!tooFormal && !tooCasual) return null;
  return [tooFormal ? toldBy(ours, 'formal', 'too-formal') : toldBy(ours, 'casual', 'too-casual')];
}

/** Stands at the word that weighs most. */
function toldBy({ marks }: Register, side: 'formal' | 'casual', message: string): Hit {
  const [telling] = [...marks]
    .filter((mark) => mark.side === side && mark.end > mark.start)
    .sort((a, b) => b.weight - a.weight);
  return { start: telling?.start ?? null, end: telling?.end ?? null, message };
}

/** One word is a slip of the pen, not a register. */
function several({ marks }: Register, side: 'formal' | 'casual'): boolean {
  return marks.filter((mark) => mark.side === side).reduce((sum, mark) => sum + mark.weight, 0) >= 1;
}

function tooShort({ words, marks }: Register): boolean {
  return words < FEWEST_WORDS && marks.length === 0;
}
