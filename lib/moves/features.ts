import type { Token } from '../languages/contract.ts';
import { fold } from '../languages/fold.ts';
import { remembered } from '../languages/remembered.ts';
import type { Move } from './contract.ts';
import { FeatureSheet, type Features, hash, place, SEED } from './hashing.ts';

/** Kinds of features, by how much they count (`COUNTS`). */
const KIND = { letters: 0, together: 1, pair: 2, start: 2, class: 3, word: 4, move: 5 } as const;
/** How many words apart two classes may stand to be seen together. */
const REACH = 14;

const MOST_TOKENS = 1500;
const LONGEST_WORD = 24;
const LETTERS_AT_ONCE = [3, 4];
const REMEMBERED = 6000;
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
const sheet = new FeatureSheet();

/**
 * The features of a text, as places in a table: its words and pairs of words, their classes and which of these stand near each other, its letters in
 * threes and fours, the moves that frames found, and a few of its shapes. The hashing trick (Weinberger et al. 2009) keeps the
 * table small: no word list is stored, and words that nobody listed share their letters with words that were seen.
 */
export function featuresOf(text: string, all: readonly Token[], asks: boolean, moves: readonly Move[]): Features {
  for (const move of moves) sheet.add(place(hash(move, BEGUN.move)), KIND.move);
  for (const shape of shapesOf(text, asks)) sheet.add(place(hash(shape)), KIND.class);
  addWords(all.filter((token) => !token.quoted).slice(0, MOST_TOKENS));
  return sheet.take();
}

/** The features that tell languages apart: words and their letters, read without knowing the language. */
export function spellingFeatures(text: string): Features {
  for (const word of (fold(text).match(/\p{L}+/gu) ?? []).slice(0, MOST_TOKENS)) {
    sheet.add(place(hash(word, BEGUN.word)), KIND.class);
    for (const gram of gramsOf(word)) sheet.add(gram, KIND.class);
  }
  return sheet.take();
}

/** The same features and some of another kind, of the whole text. */
export function withOthers({ places, kinds, tokens }: Features, others: readonly string[]): Features {
  const added = [...new Set(others.map((other) => place(hash(other))))];
  return {
    places: Int32Array.of(...places, ...added),
    kinds: Uint8Array.of(...kinds, ...added.map(() => KIND.class)),
    tokens: Int32Array.of(...tokens, ...added.map(() => -1)),
  };
}

/** What is asked of a token again and again. */
interface Shape {
  readonly word: string;
  /** The class that a word is first of; marks and numbers stand for themselves, other words for nothing. */
  readonly kind: string;
  readonly classes: Classes;
}

/** What is asked of a set of classes again and again. */
interface Classes {
  readonly names: readonly string[];
  readonly places: readonly number[];
  /** Of each class what stands before those near it, hashed. */
  readonly near: readonly number[];
}

const known = new WeakMap<ReadonlySet<string>, Classes>();

function addWords(tokens: readonly Token[]): void {
  const shapes: Shape[] = [];
  let before: Shape | null = null;
  for (const [at, token] of tokens.entries()) {
    const shape = shapeOf(token);
    shapes.push(shape);
    if (token.kind === 'link') continue;
    sheet.add(place(hash(shape.word, BEGUN.word)), KIND.word, at);
    for (const own of shape.classes.places) sheet.add(own, KIND.class, at);
    if (before) addPair(before, shape, at);
    else sheet.add(place(hash(shape.word, BEGUN.first)), KIND.start, at);
    addNear(shapes, at);
    for (const gram of gramsIn(token.text)) sheet.add(gram, KIND.letters, at);
    before = shape;
  }
}

function addPair(before: Shape, { word, kind }: Shape, at: number): void {
  sheet.add(joined(before.word, word, BEGUN.pair), KIND.pair, at);
  if (before.kind && kind) sheet.add(joined(before.kind, kind, BEGUN.classes), KIND.class, at);
  if (before.kind) sheet.add(joined(before.kind, word, BEGUN.classWord), KIND.class, at);
  if (kind) sheet.add(joined(before.word, kind, BEGUN.wordClass), KIND.class, at);
}

/** Which classes stand before which: who does what to whom, at some distance. */
function addNear(shapes: readonly Shape[], at: number): void {
  const here = shapes[at]?.classes.names ?? [];
  if (here.length === 0) return;
  for (let earlier = Math.max(0, at - REACH); earlier < at; earlier += 1) {
    const { names, near } = (shapes[earlier] as Shape).classes;
    for (let one = 0; one < names.length; one += 1) {
      for (const other of here) {
        if (names[one] !== other) sheet.add(place(hash(other, near[one])), KIND.together, at);
      }
    }
  }
}

/** The letters of a word as it is written, of each part of it: "don't" is "don" and "t". */
const gramsIn = remembered((text) => (fold(text).match(/\p{L}+/gu) ?? []).flatMap((word) => gramsOf(word)), REMEMBERED);

/** Within words, with their edges, so that an ending is told from a middle. */
function gramsOf(word: string): readonly number[] {
  const edged = `_${word.slice(0, LONGEST_WORD)}_`;
  return LETTERS_AT_ONCE.flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, start) =>
      place(hash(edged, SEED, start, start + size)),
    ),
  );
}

function shapeOf({ kind, norm, classes }: Token): Shape {
  const own = known.get(classes) ?? classesOf(classes);
  const sign = kind === 'number' ? '#' : norm;
  return { word: sign, kind: own.names[0] ?? (kind === 'word' ? '' : sign), classes: own };
}

function classesOf(classes: ReadonlySet<string>): Classes {
  const names = [...classes];
  const found = {
    names,
    places: names.map((name) => place(hash(name, BEGUN.class))),
    near: names.map((name) => hash(' ', hash(name, BEGUN.near))),
  };
  known.set(classes, found);
  return found;
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

function joined(one: string, other: string, before: number): number {
  return place(hash(other, hash(' ', hash(one, before))));
}
