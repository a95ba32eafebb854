import type { Token } from '../languages/contract.ts';
import { fold } from '../languages/fold.ts';
import type { Move } from './contract.ts';
import { FeatureSheet, type Features, hash, place } from './hashing.ts';
import { BEGUN, gramsIn, type Loudness, loudnessOf, placeNear, type Shape, shapeOf } from './shapes.ts';

/** Kinds of features, by how much they count (`COUNTS`). */
const KIND = { letters: 0, together: 1, pair: 2, start: 2, class: 3, word: 4, move: 5 } as const;
/** How many words apart two classes may stand to be seen together. */
const REACH = 14;

/** A word that is of a class. */
interface Classed {
  readonly at: number;
  readonly classes: Shape['classes'];
}

const MOST_TOKENS = 1500;
const FEW_SHOUTS = 3;
const SHAPES = {
  exclaims: place(hash('s !!')),
  wonders: place(hash('s ??')),
  shouts: place(hash('s SHOUT')),
  manyShouts: place(hash('s SHOUTS')),
  asks: place(hash('s asks')),
  asksNot: place(hash('s asks not')),
} as const;
const sheet = new FeatureSheet();
/** The words of the text, so far, that are of a class. */
const classed: Classed[] = [];

/**
 * The features of a text, as places in a table: its words and pairs of words, their classes and which of these stand near each other, its letters in
 * threes and fours, the moves that frames found, and a few of its shapes. The hashing trick (Weinberger et al. 2009) keeps the
 * table small: no word list is stored, and words that nobody listed share their letters with words that were seen.
 */
export function featuresOf(text: string, all: readonly Token[], asks: boolean, moves: readonly Move[]): Features {
  gather(loudnessOf(text), all, asks, moves);
  return sheet.take();
}

/**
 * As `featuresOf`, for a text that is nothing but these words with a space between any two. Good until the next text's features are
 * asked for.
 */
export function featuresOfWords(all: readonly Token[], asks: boolean, moves: readonly Move[]): Features {
  const loud = { shouts: 0, exclaims: false, wonders: false };
  for (const { form } of all) {
    const { shouts, exclaims, wonders } = shapeOf(form).loud;
    loud.shouts += shouts;
    loud.exclaims ||= exclaims;
    loud.wonders ||= wonders;
  }
  gather(loud, all, asks, moves);
  return sheet.lend();
}

function gather(loud: Loudness, all: readonly Token[], asks: boolean, moves: readonly Move[]): void {
  for (const move of moves) sheet.add(place(hash(move, BEGUN.move)), KIND.move);
  if (loud.exclaims) sheet.add(SHAPES.exclaims, KIND.class);
  if (loud.wonders) sheet.add(SHAPES.wonders, KIND.class);
  if (loud.shouts > 0) sheet.add(SHAPES.shouts, KIND.class);
  if (loud.shouts > FEW_SHOUTS) sheet.add(SHAPES.manyShouts, KIND.class);
  sheet.add(asks ? SHAPES.asks : SHAPES.asksNot, KIND.class);
  addWords(all);
}

/** The features that tell languages apart: words and their letters, read without knowing the language. */
export function spellingFeatures(text: string): Features {
  for (const word of (fold(text).match(/\p{L}+/gu) ?? []).slice(0, MOST_TOKENS)) {
    sheet.add(place(hash(word, BEGUN.word)), KIND.class);
    for (const gram of gramsIn(word)) sheet.add(gram, KIND.class);
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

function addWords(all: readonly Token[]): void {
  let at = -1;
  let before: Shape | null = null;
  classed.length = 0;
  for (const { form, quoted } of all) {
    if (quoted) continue;
    at += 1;
    if (at === MOST_TOKENS) break;
    const shape = shapeOf(form);
    if (shape.classes.length > 0) classed.push({ at, classes: shape.classes });
    if (form.kind === 'link') continue;
    sheet.add(shape.place, KIND.word, at);
    for (const own of shape.classes) sheet.add(own.place, KIND.class, at);
    if (before) addPair(before, shape, at);
    else sheet.add(place(hash(shape.word, BEGUN.first)), KIND.start, at);
    if (shape.classes.length > 0) addNear(at, shape.classes);
    for (const gram of shape.grams) sheet.add(gram, KIND.letters, at);
    before = shape;
  }
}

function addPair({ kind: earlier, before }: Shape, { word, kind }: Shape, at: number): void {
  sheet.add(place(hash(word, before.word)), KIND.pair, at);
  if (earlier) sheet.add(place(hash(word, before.kindOfWord)), KIND.class, at);
  if (earlier && kind) sheet.add(place(hash(kind, before.kindOfClass)), KIND.class, at);
  if (kind) sheet.add(place(hash(kind, before.class)), KIND.class, at);
}

/** Which classes stand before which: who does what to whom, at some distance. */
function addNear(at: number, here: Shape['classes']): void {
  // The last one is the word itself.
  let first = classed.length - 1;
  while (first > 0 && (classed[first - 1] as Classed).at >= at - REACH) first -= 1;
  for (; first < classed.length - 1; first += 1) {
    for (const one of (classed[first] as Classed).classes) {
      for (const other of here) if (one !== other) sheet.add(placeNear(one, other), KIND.together, at);
    }
  }
}
