import type { Sentence, Token } from '../languages/contract.ts';
import { fold } from '../languages/fold.ts';
import type { Move } from './contract.ts';

/** Weights of a table; a power of two. */
export const TABLE_SIZE = 2 ** 14;

const LONGEST_TEXT = 6000;

/**
 * The features of a text, as indexes into a table: its words and pairs of words, its letters in threes and fours, the classes
 * and moves that frames found, and a few of its shapes. The hashing trick (Weinberger et al. 2009) keeps the table small: no
 * word list is stored, and words that nobody listed share their letters with words that were seen.
 */
export function featuresOf(text: string, sentences: readonly Sentence[], moves: readonly Move[]): readonly number[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens.filter((token) => !token.quoted));
  const found = new Set<number>();
  const add = (feature: string) => found.add(hash(feature) % TABLE_SIZE);
  for (const feature of wordFeatures(tokens)) add(feature);
  for (const gram of letterGrams(text)) add(gram);
  for (const move of moves) add(`m ${move}`);
  for (const shape of shapesOf(text, sentences)) add(shape);
  return [...found].sort((a, b) => a - b);
}

function wordFeatures(tokens: readonly Token[]): readonly string[] {
  const said = tokens.filter(({ kind }) => kind !== 'link');
  return said.flatMap(({ norm, kind, classes }, at) => {
    const word = kind === 'number' ? '#' : norm;
    const before = said[at - 1];
    const pair = before ? [`p ${before.kind === 'number' ? '#' : before.norm} ${word}`] : [];
    return [`w ${word}`, ...pair, ...[...classes].map((name) => `c ${name}`)];
  });
}

/** Within words, with their edges, so that an ending is told from a middle. */
function letterGrams(text: string): readonly string[] {
  const words = fold(text.slice(0, LONGEST_TEXT)).match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => {
    const edged = `_${word.slice(0, 24)}_`;
    const grams: string[] = [];
    for (const size of [3, 4])
      for (let at = 0; at + size <= edged.length; at += 1) grams.push(edged.slice(at, at + size));
    return grams;
  });
}

function shapesOf(text: string, sentences: readonly Sentence[]): readonly string[] {
  const shouted = text.match(/(?<![\p{L}\p{N}-])\p{Lu}{4,}(?![\p{L}\p{N}-])/gu)?.length ?? 0;
  return [
    ...(/!!/.test(text) ? ['s !!'] : []),
    ...(/\?[?!]/.test(text) ? ['s ??'] : []),
    ...(shouted > 0 ? ['s SHOUT'] : []),
    ...(shouted > 3 ? ['s SHOUTS'] : []),
    ...(sentences.some(({ asks }) => asks) ? ['s asks'] : ['s asks not']),
  ];
}

/** FNV-1a, 32 bits. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) value = Math.imul(value ^ feature.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
