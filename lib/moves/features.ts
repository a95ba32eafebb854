import type { Token } from '../languages/contract.ts';
import { fold } from '../languages/fold.ts';
import type { Move } from './contract.ts';

/** Weights of a table; a power of two. */
export const TABLE_SIZE = 2 ** 15;

/** One thing that a table knows a weight for. */
export interface Feature {
  /** Place in the table, 0 to `TABLE_SIZE` - 1. */
  readonly index: number;
  /** How much it counts. */
  readonly value: number;
  /** Index of the unquoted token that it comes from (the last one of several); -1 when it is of the whole text. */
  readonly token: number;
}

/** How much each kind of feature counts, chosen on held-out voices: many letters must not outweigh few words. */
const VALUE = { move: 4, word: 1.5, class: 1, start: 0.7, pair: 0.7, together: 0.5, letters: 0.3 } as const;
/** How many words apart two classes may stand to be seen together. */
const REACH = 14;

const MOST_TOKENS = 1500;
const LONGEST_WORD = 24;
const LETTERS_AT_ONCE = [3, 4];
const NO_CLASSES: ReadonlySet<string> = new Set();
const SEED = 0x811c9dc5;
/** How each kind of feature begins, hashed. */
const BEGUN = {
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
/** By place, while one text is read: what it counts there so far, and from which token. All zero in between. */
const values = new Float64Array(TABLE_SIZE);
const from = new Int32Array(TABLE_SIZE);

/**
 * The features of a text, as places in a table: its words and pairs of words, their classes and which of these stand near each other, its letters in
 * threes and fours, the moves that frames found, and a few of its shapes. The hashing trick (Weinberger et al. 2009) keeps the
 * table small: no word list is stored, and words that nobody listed share their letters with words that were seen.
 */
export function featuresOf(
  text: string,
  all: readonly Token[],
  asks: boolean,
  moves: readonly Move[],
): readonly Feature[] {
  const tokens = all.filter((token) => !token.quoted);
  const found: number[] = [];
  const add = (hashed: number, value: number, token = -1) => {
    const index = place(hashed);
    const before = values[index] ?? 0;
    if (before >= value) return;
    if (before === 0) found.push(index);
    values[index] = value;
    from[index] = token;
  };
  for (const move of moves) add(hash(move, BEGUN.move), VALUE.move);
  for (const shape of shapesOf(text, asks)) add(hash(shape), VALUE.class);
  addWords(tokens.slice(0, MOST_TOKENS), add);
  const features = found.map((index) => ({ index, value: values[index] ?? 0, token: from[index] ?? -1 }));
  for (const index of found) values[index] = 0;
  return features;
}

/** The features that tell languages apart: words and their letters, read without knowing the language. */
export function spellingFeatures(text: string): readonly Feature[] {
  const found = new Map<number, Feature>();
  for (const word of (fold(text).match(/\p{L}+/gu) ?? []).slice(0, MOST_TOKENS)) {
    const add = (hashed: number) => {
      const index = place(hashed);
      if (!found.has(index)) found.set(index, { index, value: 1, token: -1 });
    };
    add(hash(word, BEGUN.word));
    addGrams(word, add);
  }
  return [...found.values()];
}

/** A feature of another kind, of the whole text. */
export function hashed(feature: string, value: number = VALUE.class): Feature {
  return { index: place(hash(feature)), value, token: -1 };
}

type Add = (hashed: number, value: number, token?: number) => void;

/** What is asked of a token again and again. */
interface Shape {
  readonly word: string;
  readonly kind: string;
}

function addWords(tokens: readonly Token[], add: Add): void {
  let before: Shape | null = null;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'link') continue;
    const shape = { word: wordOf(token), kind: classOf(token) };
    add(hash(shape.word, BEGUN.word), VALUE.word, at);
    for (const name of token.classes) add(hash(name, BEGUN.class), VALUE.class, at);
    if (before) addPair(before, shape, add, at);
    else add(hash(shape.word, BEGUN.first), VALUE.start, at);
    addNear(tokens, at, add);
    addLetters(token, add, at);
    before = shape;
  }
}

function addPair(before: Shape, { word, kind }: Shape, add: Add, at: number): void {
  add(joined(before.word, word, BEGUN.pair), VALUE.pair, at);
  if (before.kind && kind) add(joined(before.kind, kind, BEGUN.classes), VALUE.class, at);
  if (before.kind) add(joined(before.kind, word, BEGUN.classWord), VALUE.class, at);
  if (kind) add(joined(before.word, kind, BEGUN.wordClass), VALUE.class, at);
}

/** Which classes stand before which: who does what to whom, at some distance. */
function addNear(tokens: readonly Token[], at: number, add: Add): void {
  const here = tokens[at]?.classes;
  if (!here || here.size === 0) return;
  for (let earlier = Math.max(0, at - REACH); earlier < at; earlier += 1) {
    for (const first of tokens[earlier]?.classes ?? NO_CLASSES) {
      const begun = hash(' ', hash(first, BEGUN.near));
      for (const second of here) if (first !== second) add(hash(second, begun), VALUE.together, at);
    }
  }
}

function addLetters(token: Token, add: Add, at: number): void {
  const addGram = (hashed: number) => add(hashed, VALUE.letters, at);
  for (const word of fold(token.text).match(/\p{L}+/gu) ?? []) addGrams(word, addGram);
}

/** Within words, with their edges, so that an ending is told from a middle. */
function addGrams(word: string, add: (hashed: number) => void): void {
  const edged = `_${word.slice(0, LONGEST_WORD)}_`;
  for (const size of LETTERS_AT_ONCE) {
    for (let start = 0; start + size <= edged.length; start += 1) add(hash(edged, SEED, start, start + size));
  }
}

function wordOf({ kind, norm }: Token): string {
  return kind === 'number' ? '#' : norm;
}

/** The class that a word is first of; marks and numbers stand for themselves, other words for nothing. */
function classOf({ classes, kind, norm }: Token): string {
  const [first] = classes;
  if (first) return first;
  if (kind === 'word') return '';
  return kind === 'number' ? '#' : norm;
}

function shapesOf(text: string, asks: boolean): readonly string[] {
  const shouted = text.match(/(?<![\p{L}\p{N}-])\p{Lu}{4,}(?![\p{L}\p{N}-])/gu)?.length ?? 0;
  return [
    ...(/!!/.test(text) ? ['s !!'] : []),
    ...(/\?[?!]/.test(text) ? ['s ??'] : []),
    ...(shouted > 0 ? ['s SHOUT'] : []),
    ...(shouted > 3 ? ['s SHOUTS'] : []),
    asks ? 's asks' : 's asks not',
  ];
}

/** FNV-1a, 32 bits, going on from what was hashed before. */
function hash(text: string, before = SEED, start = 0, end = text.length): number {
  let value = before;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

function joined(one: string, other: string, before: number): number {
  return hash(other, hash(' ', hash(one, before)));
}

function place(hashed: number): number {
  return ((hashed ^ (hashed >>> 15)) >>> 0) % TABLE_SIZE;
}
