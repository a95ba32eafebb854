import type { Language } from '../../analyzer/contract.ts';
import type { UnwantedPhrase } from '../../analyzer/house.ts';
import type { Token } from '../../languages/contract.ts';
import { read } from '../../languages/index.ts';

export interface Match {
  readonly unwanted: UnwantedPhrase;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing but marks stands before it in its sentence. */
  readonly first: boolean;
}

/** Phrases that begin alike share their beginning, so that thousands of them cost no more than the longest. */
interface Branch {
  readonly next: Map<string, Branch>;
  here: UnwantedPhrase | null;
}

const ENDING = new Set(['.', '!', '?', '…', ':', ';']);
const trees = new WeakMap<readonly UnwantedPhrase[], Map<Language, Branch>>();

/** The words of a text by which phrases are compared; commas are left to the writer. */
function wordsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ norm, kind }) => kind !== 'mark' || norm !== ',');
}

function normsOf(phrase: string, language: Language): readonly string[] {
  const norms = wordsOf(read(phrase, language).flatMap(({ tokens }) => tokens)).map(({ norm }) => norm);
  const last = norms.findLastIndex((norm) => !ENDING.has(norm));
  return last < 0 ? norms : norms.slice(0, last + 1);
}

function treeOf(all: readonly UnwantedPhrase[], language: Language): Branch {
  const known = trees.get(all)?.get(language);
  if (known) return known;
  const root: Branch = { next: new Map(), here: null };
  for (const unwanted of all) {
    if (unwanted.language !== null && unwanted.language !== language) continue;
    let branch = root;
    for (const norm of normsOf(unwanted.phrase, language)) {
      const next = branch.next.get(norm) ?? { next: new Map(), here: null };
      branch.next.set(norm, next);
      branch = next;
    }
    // The strongest level's entries come first.
    if (branch !== root) branch.here ??= unwanted;
  }
  trees.set(all, (trees.get(all) ?? new Map()).set(language, root));
  return root;
}

/** The longest phrase that stands at a place: its last word's index, or null. */
function longestAt(root: Branch, words: readonly Token[], from: number) {
  let branch: Branch | undefined = root;
  let found: { unwanted: UnwantedPhrase; last: number } | null = null;
  for (let at = from; at < words.length; at += 1) {
    branch = branch.next.get(words[at]?.norm ?? '');
    if (branch === undefined) break;
    if (branch.here !== null) found = { unwanted: branch.here, last: at };
  }
  return found;
}

/** A contraction gives several words with one span; a phrase that begins or ends inside it is not there as a whole. */
function isWhole(words: readonly Token[], from: number, last: number): boolean {
  return words[from - 1]?.start !== words[from]?.start && words[last + 1]?.start !== words[last]?.start;
}

/** The unwanted phrases of one sentence, from left to right, the longest where several begin. Quotations are left alone. */
export function unwantedIn(
  tokens: readonly Token[],
  all: readonly UnwantedPhrase[],
  language: Language,
  text: string,
): readonly Match[] {
  const root = treeOf(all, language);
  const words = wordsOf(tokens);
  const firstWord = words.findIndex(({ kind }) => kind !== 'mark');
  const matches: Match[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const found = words[from]?.quoted ? null : longestAt(root, words, from);
    if (!found || !isWhole(words, from, found.last)) continue;
    const { unwanted, last } = found;
    const start = words[from]?.start ?? 0;
    const end = words[last]?.end ?? start;
    // A name in its right spelling differs from a wrong one by its capitals alone.
    if (unwanted.kind === 'term' && unwanted.instead.includes(text.slice(start, end))) continue;
    matches.push({ unwanted, start, end, first: from <= firstWord });
    from = last;
  }
  return matches;
}
