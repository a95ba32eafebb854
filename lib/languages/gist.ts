import type { Language } from '../analyzer/contract.ts';
import { PRIME, SEED } from '../moves/hashing.ts';
import { ofLine } from './lines.ts';
import { IDS, mayBeListed, type Piece, pieceOf } from './pieces.ts';

/** What a text's pieces, which stand between spaces and marks, tell together. */
export interface Gist {
  readonly pieces: number;
  readonly letters: number;
  readonly latin: number;
  /** Words with letters that neither English nor German has. */
  readonly foreign: number;
  /** How much the words say of each language, in tenths, in the order of `IDS`. */
  readonly scores: readonly number[];
  readonly valence: Readonly<Record<Language, number>>;
}

type Sum = { -readonly [Name in keyof Gist]: Name extends 'scores' ? number[] : Gist[Name] } & {
  readonly valence: Record<Language, number>;
};

/** As `sentiment` cuts texts into words, by whose list English valence is told. */
const MARKS = /[.,/#!?$%^&*;:{}=_`"~()]/;
const ASCII = 128;
const SEPARATES = Uint8Array.from({ length: ASCII }, (_, code) => {
  const letter = String.fromCharCode(code);
  return Number(letter === ' ' || MARKS.test(letter));
});
/** Small letters by ASCII letters; 0 for all else. */
const SMALL = Uint8Array.from({ length: ASCII }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[a-zA-Z]/.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});
const ODD_SPACE = /[^\S ]/;

/** What the words of a line tell, found once for everybody who asks. */
export const gistOfLine = ofLine(({ text }) => gistOf(text));

/** Reads a text piece by piece, once for everything that pieces tell. */
export function gistOf(text: string): Gist {
  const plain = ODD_SPACE.test(text) ? spaced(text) : text;
  const scores = new Array<number>(IDS.length).fill(0);
  const sum: Sum = { pieces: 0, letters: 0, latin: 0, foreign: 0, scores, valence: { en: 0, de: 0 } };
  let negated = false;
  for (let start = beginningFrom(plain, 0); start < plain.length; ) {
    const end = endFrom(plain, start);
    sum.pieces += 1;
    if (tellsNothing(plain, start, end)) {
      sum.letters += end - start;
      sum.latin += end - start;
      negated = false;
    } else {
      const piece = pieceOf(plain.slice(start, end));
      add(piece, sum, negated);
      negated = piece.negates;
    }
    start = beginningFrom(plain, end);
  }
  return sum;
}

function add(piece: Piece, sum: Sum, negated: boolean): void {
  sum.letters += piece.letters;
  sum.latin += piece.latin;
  sum.foreign += piece.foreign;
  sum.valence.en += negated ? -piece.valence.en : piece.valence.en;
  sum.valence.de += piece.valence.de;
  for (let at = 0; at < piece.told.length; at += 2) {
    const language = piece.told[at] as number;
    sum.scores[language] = (sum.scores[language] as number) + (piece.told[at + 1] as number);
  }
}

/** `sentiment` takes several spaces for one, but no tab or the like by itself. */
function spaced(text: string): string {
  return text.replace(/\n/g, ' ').replace(new RegExp(MARKS, 'g'), ' ').replace(/\s\s+/g, ' ').trim();
}

function beginningFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && separatesAt(text, at)) at += 1;
  return at;
}

function endFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !separatesAt(text, at)) at += 1;
  return at;
}

function separatesAt(text: string, at: number): boolean {
  return SEPARATES[text.charCodeAt(at)] === 1;
}

/** Most words are plain and of no list: they are passed over without being cut out of the text. */
function tellsNothing(text: string, from: number, to: number): boolean {
  let hashed = SEED;
  for (let at = from; at < to; at += 1) {
    const small = SMALL[text.charCodeAt(at)] ?? 0;
    if (small === 0) return false;
    hashed = Math.imul(hashed ^ small, PRIME);
  }
  return !mayBeListed(hashed);
}
