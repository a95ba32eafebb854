import type { Analysis } from '../analyzer/contract.ts';

/** A ticket's situations, as `choose` takes them: its moments, and the delay when the answer is overdue. */
export function situationsOf({ moments, waiting }: Pick<Analysis, 'moments' | 'waiting'>): readonly string[] {
  return waiting.overdue ? [...moments, 'delay'] : moments;
}
