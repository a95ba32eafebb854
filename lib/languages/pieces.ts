import emojis from 'sentiment/build/emoji.json' with { type: 'json' };
import english from 'sentiment/languages/en/labels.json' with { type: 'json' };
import negators from 'sentiment/languages/en/negators.json' with { type: 'json' };
import type { Language } from '../analyzer/contract.ts';
import { hash } from '../moves/hashing.ts';
import { fold } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { unitOf } from './index.ts';
import { once } from './once.ts';
import { remembered } from './remembered.ts';

/** What stands between two spaces or marks tells this, wherever it stands. */
export interface Piece {
  readonly letters: number;
  readonly latin: number;
  readonly foreign: number;
  /** The languages that its words tell, as indexes of `IDS`, each with how much behind it, in tenths. */
  readonly told: readonly number[];
  readonly valence: Readonly<Record<Language, number>>;
  /** Turns the valence of the English word behind it. */
  readonly negates: boolean;
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
const PLAIN = /^[a-zA-Z]+$/;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const LATIN = /\p{Script=Latin}/gu;
const LETTERS = /\p{L}/gu;
/** Letters that neither English nor German has; names may have one, so one word alone tells little. */
const FOREIGN = /[ığşąęłńśźżćřěůčžőűățñãõçéèêëàáâùúûòóôìíîïå¿¡]/iu;
const WORDS_AND_MARKS = /\p{L}+|[¿¡]/gu;
/** Bits for the words of all lists, by their hash. */
const PLACES = 2 ** 16;
const LISTED = once(listed);
const REMEMBERED = 6000;
const LONGEST = 48;
const remembering = remembered(readPiece, REMEMBERED);

export function pieceOf(text: string): Piece {
  return text.length <= LONGEST ? remembering(text) : readPiece(text);
}

/** Whether a word of plain letters that is hashed so, in small ones, may be of any list; most are of none. */
export function mayBeListed(hashed: number): boolean {
  const place = placeOf(hashed);
  return (((LISTED()[place >>> 5] as number) >>> place) & 1) === 1;
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
  for (const list of [emojis as Readonly<Record<string, number>>, valences(language)])
    if (Object.hasOwn(list, word)) return list[word] ?? 0;
  return 0;
}

function valences(language: Language): Readonly<Record<string, number>> {
  return unitOf(language).valence ?? english;
}

function toldBy(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  for (const [at, words] of Object.values(FUNCTION_WORDS).entries()) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), at]);
  }
  return map;
}

function listed(): Int32Array {
  const bits = new Int32Array(PLACES / 32);
  for (const words of [TOLD_BY.keys(), ...[emojis, valences('en'), valences('de'), negators].map(Object.keys)]) {
    for (const word of words) {
      const place = placeOf(hash(word));
      bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << place);
    }
  }
  return bits;
}

function placeOf(hashed: number): number {
  return (hashed ^ (hashed >>> 16)) & (PLACES - 1);
}
