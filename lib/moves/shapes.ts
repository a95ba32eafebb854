import type { Form } from '../languages/contract.ts';
import { fold } from '../languages/fold.ts';
import { ofForm } from '../languages/forms.ts';
import { hash, place, SEED } from './hashing.ts';

/** Rows of marks, and words in capitals. */
export interface Loudness {
  shouts: number;
  exclaims: boolean;
  wonders: boolean;
}

/** A class, with the features that it makes. */
interface Class {
  readonly name: string;
  readonly place: number;
  /** What stands before the classes near it, hashed. */
  readonly before: number;
  /** The places of it and each class that was met near it, by that class's number. */
  readonly near: number[];
  readonly number: number;
}

/** What a word adds wherever it stands, and what stands before the word behind it, hashed. */
export interface Shape {
  readonly word: string;
  /** The class that a word is first of; marks and numbers stand for themselves, other words for nothing. */
  readonly kind: string;
  readonly classes: readonly Class[];
  readonly loud: Loudness;
  readonly place: number;
  /** The letters of the word as it is written, in threes and fours. */
  readonly grams: readonly number[];
  readonly before: {
    readonly word: number;
    readonly class: number;
    readonly kindOfClass: number;
    readonly kindOfWord: number;
  };
}

const LONGEST_WORD = 24;
const LETTERS_AT_ONCE = [3, 4];
/** Without any of these a text is quiet. */
const LOUD = /!!|\?[?!]|\p{Lu}{4}/u;
const QUIET: Loudness = { shouts: 0, exclaims: false, wonders: false };
/** How each kind of feature begins, hashed. */
export const BEGUN = {
  move: hash('m '),
  word: hash('w '),
  class: hash('c '),
  first: hash('b '),
  pair: hash('p '),
  classes: hash('cc '),
  classWord: hash('cw '),
  wordClass: hash('wc '),
  near: hash('n '),
} as const;
const classes = new Map<string, Class>();
/** What a word adds, found out once for each of its spellings. */
export const shapeOf = ofForm(({ kind, norm, text, classes: own }: Form): Shape => {
  const word = kind === 'number' ? '#' : norm;
  const found = Array.from(own, classOf);
  const first = found[0]?.name ?? (kind === 'word' ? '' : word);
  return {
    word,
    kind: first,
    classes: found,
    loud: loudnessOf(text),
    place: place(hash(word, BEGUN.word)),
    grams: gramsIn(text),
    before: {
      word: hash(' ', hash(word, BEGUN.pair)),
      class: hash(' ', hash(word, BEGUN.wordClass)),
      kindOfClass: hash(' ', hash(first, BEGUN.classes)),
      kindOfWord: hash(' ', hash(first, BEGUN.classWord)),
    },
  };
});

/** The feature of a class that stands before another one. */
export function placeNear(one: Class, other: Class): number {
  const known = one.near[other.number];
  if (known !== undefined) return known;
  const found = place(hash(other.name, one.before));
  one.near[other.number] = found;
  return found;
}

function classOf(name: string): Class {
  const known = classes.get(name);
  if (known) return known;
  const made: Class = {
    name,
    place: place(hash(name, BEGUN.class)),
    before: hash(' ', hash(name, BEGUN.near)),
    near: [],
    number: classes.size,
  };
  classes.set(name, made);
  return made;
}

/** The letters of a word as features, of each part of it: "don't" is "don" and "t". */
export function gramsIn(text: string): readonly number[] {
  const grams: number[] = [];
  for (const word of fold(text).match(/\p{L}+/gu) ?? []) addGrams(word, grams);
  return grams;
}

/** Within a word, with its edges, so that an ending is told from a middle. */
function addGrams(word: string, onto: number[]): void {
  const edged = `_${word.slice(0, LONGEST_WORD)}_`;
  for (const size of LETTERS_AT_ONCE) {
    for (let start = 0; start + size <= edged.length; start += 1)
      onto.push(place(hash(edged, SEED, start, start + size)));
  }
}

export function loudnessOf(text: string): Loudness {
  if (!LOUD.test(text)) return QUIET;
  return {
    exclaims: /!!/.test(text),
    wonders: /\?[?!]/.test(text),
    shouts: text.match(/(?<![\p{L}\p{N}-])\p{Lu}{4,}(?![\p{L}\p{N}-])/gu)?.length ?? 0,
  };
}
