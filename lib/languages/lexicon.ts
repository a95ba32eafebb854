import { remembered } from './remembered.ts';

/** Looks up which classes a folded word belongs to. */
export type Lexicon = (norm: string) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();
const REMEMBERED = 6000;
const LONGEST_AFFIX = 24;

/**
 * Builds the look-up over a language's classes. Members are `word`, `begin*` or `*end`; the look-up costs a few map
 * reads a word, however many members there are, and remembers words that it has seen.
 */
export function lexicon(classes: Readonly<Record<string, string>>): Lexicon {
  const exact = new Map<string, string[]>();
  const begins = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  for (const [name, members] of Object.entries(classes)) {
    for (const member of members.split(/\s+/).filter(Boolean)) {
      if (member.endsWith('*')) add(begins, member.slice(0, -1), name);
      else if (member.startsWith('*')) add(ends, member.slice(1), name);
      else add(exact, member, name);
    }
  }
  return remembered((norm) => classesOf(norm, exact, begins, ends), REMEMBERED);
}

function classesOf(
  norm: string,
  exact: Map<string, string[]>,
  begins: Map<string, string[]>,
  ends: Map<string, string[]>,
) {
  const found = new Set(exact.get(norm));
  for (let length = 1; length <= Math.min(norm.length, LONGEST_AFFIX); length += 1) {
    for (const name of begins.get(norm.slice(0, length)) ?? []) found.add(name);
    for (const name of ends.get(norm.slice(-length)) ?? []) found.add(name);
  }
  return found.size > 0 ? found : NONE;
}

function add(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}
