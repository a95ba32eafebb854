import { remembered } from './remembered.ts';

/** Looks up which classes a folded word belongs to. */
export type Lexicon = (norm: string) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();
const REMEMBERED = 6000;

interface Affixes {
  readonly begins: Map<string, string[]>;
  readonly ends: Map<string, string[]>;
  /** How long they are, shortest first. */
  readonly lengths: readonly number[];
}

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
  const lengths = new Set([...begins.keys(), ...ends.keys()].map(({ length }) => length));
  const affixes = { begins, ends, lengths: [...lengths].toSorted((a, b) => a - b) };
  return remembered((norm) => classesOf(norm, exact, affixes), REMEMBERED);
}

function classesOf(norm: string, exact: ReadonlyMap<string, readonly string[]>, { begins, ends, lengths }: Affixes) {
  const found = new Set(exact.get(norm));
  for (const length of lengths) {
    if (length > norm.length) break;
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
