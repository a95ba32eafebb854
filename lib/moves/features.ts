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
  const found = new Map<number, Feature>();
  const add = (feature: string, value: number, token = -1) => {
    const index = hash(feature) % TABLE_SIZE;
    if ((found.get(index)?.value ?? 0) < value) found.set(index, { index, value, token });
  };
  for (const move of moves) add(`m ${move}`, VALUE.move);
  for (const shape of shapesOf(text, asks)) add(shape, VALUE.class);
  addWords(tokens.slice(0, MOST_TOKENS), add);
  return [...found.values()];
}

/** The features that tell languages apart: words and their letters, read without knowing the language. */
export function spellingFeatures(text: string): readonly Feature[] {
  const found = new Map<number, Feature>();
  for (const word of (fold(text).match(/\p{L}+/gu) ?? []).slice(0, MOST_TOKENS)) {
    for (const gram of [`w ${word}`, ...letterGrams(word)]) {
      const index = hash(gram) % TABLE_SIZE;
      found.set(index, { index, value: 1, token: -1 });
    }
  }
  return [...found.values()];
}

/** A feature of another kind, of the whole text. */
export function hashed(feature: string, value: number = VALUE.class): Feature {
  return { index: hash(feature) % TABLE_SIZE, value, token: -1 };
}

type Add = (feature: string, value: number, token?: number) => void;

function addWords(tokens: readonly Token[], add: Add): void {
  let before: Token | null = null;
  tokens.forEach((token, at) => {
    if (token.kind === 'link') return;
    const [word, kind] = [wordOf(token), classOf(token)];
    add(`w ${word}`, VALUE.word, at);
    for (const name of token.classes) add(`c ${name}`, VALUE.class, at);
    if (before) addPair(before, { word, kind }, add, at);
    else add(`b ${word}`, VALUE.start, at);
    addNear(tokens, at, add);
    addLetters(token, add, at);
    before = token;
  });
}

function addPair(before: Token, { word, kind }: { word: string; kind: string }, add: Add, at: number): void {
  const [wordBefore, kindBefore] = [wordOf(before), classOf(before)];
  add(`p ${wordBefore} ${word}`, VALUE.pair, at);
  if (kindBefore && kind) add(`cc ${kindBefore} ${kind}`, VALUE.class, at);
  if (kindBefore) add(`cw ${kindBefore} ${word}`, VALUE.class, at);
  if (kind) add(`wc ${wordBefore} ${kind}`, VALUE.class, at);
}

/** Which classes stand before which: who does what to whom, at some distance. */
function addNear(tokens: readonly Token[], at: number, add: Add): void {
  const here = tokens[at]?.classes ?? new Set<string>();
  for (const before of tokens.slice(Math.max(0, at - REACH), at)) {
    for (const first of before.classes)
      for (const second of here) if (first !== second) add(`n ${first} ${second}`, VALUE.together, at);
  }
}

function addLetters(token: Token, add: Add, at: number): void {
  for (const word of fold(token.text).match(/\p{L}+/gu) ?? [])
    for (const gram of letterGrams(word)) add(gram, VALUE.letters, at);
}

/** Within words, with their edges, so that an ending is told from a middle. */
function letterGrams(word: string): readonly string[] {
  const edged = `_${word.slice(0, LONGEST_WORD)}_`;
  return LETTERS_AT_ONCE.flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, from) => edged.slice(from, from + size)),
  );
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

/** FNV-1a, 32 bits. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) value = Math.imul(value ^ feature.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
