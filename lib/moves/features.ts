import type { Token } from '../languages/contract.ts';
import { fold } from '../languages/fold.ts';
import type { Move } from './contract.ts';
import { FeatureSheet, type Features, hash, place } from './hashing.ts';
import { BEGUN, gramsIn, type Loudness, loudnessOf, placeNear, type Shape, shapeOf } from './shapes.ts';

/** Kinds of features, by how much they count (`COUNTS`). */
const KIND = { letters: 0, together: 1, pair: 2, start: 2, class: 3, word: 4, move: 5 } as const;
/** How many words apart two classes may stand to be seen together. */
const REACH = 14;

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

/**
 * The features of a text, as places in a table: its words and pairs of words, their classes and which of these stand near each other, its letters in
 * threes and fours, the moves that frames found, and a few of its shapes. The hashing trick (Weinberger et al. 2009) keeps the
 * table small: no word list is stored, and words that nobody listed share their letters with words that were seen.
 */
export function featuresOf(text: string, all: readonly Token[], asks: boolean, moves: readonly Move[]): Features {
  return gathered(loudnessOf(text), all, asks, moves);
}

/** As `featuresOf`, for a text that is nothing but these words with a space between any two. */
export function featuresOfWords(all: readonly Token[], asks: boolean, moves: readonly Move[]): Features {
  const loud = { shouts: 0, exclaims: false, wonders: false };
  for (const { form } of all) {
    const { shouts, exclaims, wonders } = shapeOf(form).loud;
    loud.shouts += shouts;
    loud.exclaims ||= exclaims;
    loud.wonders ||= wonders;
  }
  return gathered(loud, all, asks, moves);
}

function gathered(loud: Loudness, all: readonly Token[], asks: boolean, moves: readonly Move[]): Features {
  for (const move of moves) sheet.add(place(hash(move, BEGUN.move)), KIND.move);
  if (loud.exclaims) sheet.add(SHAPES.exclaims, KIND.class);
  if (loud.wonders) sheet.add(SHAPES.wonders, KIND.class);
  if (loud.shouts > 0) sheet.add(SHAPES.shouts, KIND.class);
  if (loud.shouts > FEW_SHOUTS) sheet.add(SHAPES.manyShouts, KIND.class);
  sheet.add(asks ? SHAPES.asks : SHAPES.asksNot, KIND.class);
  addWords(all);
  return sheet.take();
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
  const shapes: Shape[] = [];
  let before: Shape | null = null;
  for (const { form, quoted } of all) {
    if (quoted) continue;
    const at = shapes.length;
    if (at === MOST_TOKENS) break;
    const shape = shapeOf(form);
    shapes.push(shape);
    if (form.kind === 'link') continue;
    sheet.add(shape.place, KIND.word, at);
    for (const own of shape.classes) sheet.add(own.place, KIND.class, at);
    if (before) addPair(before, shape, at);
    else sheet.add(place(hash(shape.word, BEGUN.first)), KIND.start, at);
    if (shape.classes.length > 0) addNear(shapes, at);
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
function addNear(shapes: readonly Shape[], at: number): void {
  const here = (shapes[at] as Shape).classes;
  for (let earlier = Math.max(0, at - REACH); earlier < at; earlier += 1) {
    for (const one of (shapes[earlier] as Shape).classes) {
      for (const other of here) if (one !== other) sheet.add(placeNear(one, other), KIND.together, at);
    }
  }
}
