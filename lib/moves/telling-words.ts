import type { Token } from '../languages/contract.ts';

const CLAUSE_MARKS = new Set([',', ';', ':', '-', '–', '—', '(', ')', '…', '.', '!', '?']);
/** A clause that adds so much of what the strongest one does belongs to the evidence. */
const ALSO_TELLING = 0.5;

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The words that drove a table to its verdict: the clause that adds most, with its neighbours that add at least half as much.
 * `evidence` is what each token adds (`Table.evidence`); the result is a range of token indexes, end exclusive.
 */
export function tellingWords(
  tokens: readonly Token[],
  evidence: readonly number[],
): { readonly from: number; readonly to: number } {
  const clauses = clausesOf(tokens, evidence);
  const best = clauses.reduce((most, each, at) => (each.weight > (clauses[most]?.weight ?? 0) ? at : most), 0);
  const enough = (clauses[best]?.weight ?? 0) * ALSO_TELLING;
  const joins = (at: number) => enough > 0 && (clauses[at]?.weight ?? 0) >= enough;
  let [first, last] = [best, best];
  while (joins(first - 1)) first -= 1;
  while (joins(last + 1)) last += 1;
  return { from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? tokens.length };
}

/** Stretches of words between marks, without openers such as "oh" or "and". */
function clausesOf(tokens: readonly Token[], evidence: readonly number[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let [from, weight] = [-1, 0];
  const close = (to: number) => {
    if (from >= 0) clauses.push({ from, to, weight });
    [from, weight] = [-1, 0];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' && CLAUSE_MARKS.has(token.norm)) {
      close(at);
      continue;
    }
    if (from < 0 && token.kind !== 'mark' && !token.classes.has('opener')) from = at;
    if (from >= 0) weight += evidence[at] ?? 0;
  }
  close(tokens.length);
  return clauses;
}
