import emojis from 'sentiment/build/emoji.json' with { type: 'json' };
import english from 'sentiment/languages/en/labels.json' with { type: 'json' };
import negators from 'sentiment/languages/en/negators.json' with { type: 'json' };
import type { Language } from '../analyzer/contract.ts';
import { hash, PRIME, SEED } from '../moves/hashing.ts';
import { german } from './de/valence.ts';
import { fold } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { once } from './once.ts';
import { remembered } from './remembered.ts';

/** What stands between two spaces or marks tells this, wherever it stands. */
interface Piece {
  readonly letters: number;
  readonly latin: number;
  /** Words with letters that neither English nor German has. */
  readonly foreign: number;
  /** The languages that its words tell, as indexes of `IDS`, each with how much behind it. */
  readonly told: readonly number[];
  readonly valence: Readonly<Record<Language, number>>;
  /** Turns the valence of the English word behind it. */
  readonly negates: boolean;
}

/** What a text's pieces tell together. */
export interface Gist {
  readonly pieces: number;
  readonly letters: number;
  readonly latin: number;
  readonly foreign: number;
  /** How much the words say of each language, in tenths, in the order of `IDS`. */
  readonly scores: readonly number[];
  readonly valence: Readonly<Record<Language, number>>;
}

/** The languages that are told apart. */
export const IDS = Object.keys(FUNCTION_WORDS);
export const TENTHS = 10;
const RUN_TOGETHER_IN = [IDS.indexOf('fr'), IDS.indexOf('it')];
/** By word: the languages that it tells, as indexes of `IDS`. */
const TOLD_BY = toldBy();
const NO_LANGUAGES: readonly number[] = [];
/** "l'envoi", "qu'il": what French and Italian run together. */
const RUN_TOGETHER = /^(?:[cjlmnst]|d(?!'you)|qu|dell|nell|all|un)'\p{L}{2}/u;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const LATIN = /\p{Script=Latin}/gu;
const LETTERS = /\p{L}/gu;
const PLAIN = /^[a-zA-Z]+$/;
/** Letters that neither English nor German has; names may have one, so one word alone tells little. */
const FOREIGN = /[ığşąęłńśźżćřěůčžőűățñãõçéèêëàáâùúûòóôìíîïå¿¡]/iu;
const WORDS_AND_MARKS = /\p{L}+|[¿¡]/gu;
/** As `sentiment` cuts texts into words, by whose list English valence is told. */
const MARKS = /[.,/#!?$%^&*;:{}=_`"~()]/;
const SEPARATES = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(code === 32 || MARKS.test(String.fromCharCode(code))),
);
const ODD_SPACE = /[^\S ]/;
const VALENCE: Readonly<Record<Language, Readonly<Record<string, number>>>> = { en: english, de: german };
/** Small letters by ASCII letters. */
const SMALL = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return PLAIN.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});
/** Bits for the words of all lists, by their hash: where none is set, a word is of no list. */
const PLACES = 2 ** 16;
const LISTED = once(listed);
const REMEMBERED = 6000;
const LONGEST = 48;

interface Sum extends Gist {
  pieces: number;
  letters: number;
  latin: number;
  foreign: number;
  readonly scores: number[];
  readonly valence: Record<Language, number>;
}

/** Reads a text piece by piece, once for everything that pieces tell. */
export function gistOf(text: string): Gist {
  const plain = ODD_SPACE.test(text) ? spaced(text) : text;
  const sum: Sum = { pieces: 0, letters: 0, latin: 0, foreign: 0, scores: IDS.map(() => 0), valence: { en: 0, de: 0 } };
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

/** Most words are plain and of no list: they are passed over without being cut out of the text. */
function tellsNothing(text: string, from: number, to: number): boolean {
  let hashed = SEED;
  for (let at = from; at < to; at += 1) {
    const small = SMALL[text.charCodeAt(at)] ?? 0;
    if (small === 0) return false;
    hashed = Math.imul(hashed ^ small, PRIME);
  }
  const place = placeOf(hashed);
  return (((LISTED()[place >>> 5] as number) >>> place) & 1) === 0;
}

function listed(): Int32Array {
  const bits = new Int32Array(PLACES / 32);
  for (const list of [TOLD_BY.keys(), ...[emojis, english, german, negators].map(Object.keys)]) {
    for (const word of list) {
      const place = placeOf(hash(word));
      bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << place);
    }
  }
  return bits;
}

function placeOf(hashed: number): number {
  return (hashed ^ (hashed >>> 16)) & (PLACES - 1);
}

function separatesAt(text: string, at: number): boolean {
  return SEPARATES[text.charCodeAt(at)] === 1;
}

const rememberedPiece = remembered(readPiece, REMEMBERED);

function pieceOf(text: string): Piece {
  return text.length <= LONGEST ? rememberedPiece(text) : readPiece(text);
}

function readPiece(text: string): Piece {
  const small = text.toLowerCase();
  return {
    ...lettersIn(text),
    foreign: FOREIGN.test(text) ? foreignWords(text) : 0,
    told: (PLAIN.test(text) ? [text] : (text.match(WORD) ?? [])).flatMap(toldByWord),
    valence: { en: valenceOf(small, 'en'), de: valenceOf(small, 'de') },
    negates: Object.hasOwn(negators, small),
  };
}

function lettersIn(text: string): { readonly letters: number; readonly latin: number } {
  if (PLAIN.test(text)) return { letters: text.length, latin: text.length };
  return { letters: text.match(LETTERS)?.length ?? 0, latin: text.match(LATIN)?.length ?? 0 };
}

function foreignWords(text: string): number {
  return text.match(WORDS_AND_MARKS)?.filter((word) => FOREIGN.test(word)).length ?? 0;
}

/** Of which languages a word tells, each with how much. */
function toldByWord(word: string): readonly number[] {
  const norm = fold(word);
  const by = TOLD_BY.get(norm) ?? (RUN_TOGETHER.test(norm) ? RUN_TOGETHER_IN : NO_LANGUAGES);
  return by.flatMap((language) => [language, weight(norm)]);
}

/** In tenths, whose sums are exact in any order. Very short words turn up in every language. */
function weight(word: string): number {
  return word.length <= 1 ? 3 : word.length === 2 ? 7 : TENTHS;
}

function valenceOf(word: string, language: Language): number {
  for (const list of [emojis as Readonly<Record<string, number>>, VALENCE[language]])
    if (Object.hasOwn(list, word)) return list[word] ?? 0;
  return 0;
}

function toldBy(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  for (const [at, words] of Object.values(FUNCTION_WORDS).entries()) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), at]);
  }
  return map;
}
