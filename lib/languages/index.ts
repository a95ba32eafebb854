import type { Language } from '../analyzer/contract.ts';
import type { LanguageUnit, Sentence, Wording } from './contract.ts';
import { de } from './de/unit.ts';
import { en } from './en/unit.ts';
import { fold } from './fold.ts';
import { expand, formReader, type WordForms } from './forms.ts';
import { lexicon } from './lexicon.ts';
import { once } from './once.ts';
import { runOns } from './run-ons.ts';
import { PlacedSentence, type Placing, type Reader, reader, type SentenceForms } from './sentences.ts';

const UNITS: Readonly<Record<Language, LanguageUnit>> = { en, de };

/** Made when a language is first read. */
const WORDS: Readonly<Record<Language, () => WordForms>> = {
  en: once(() => wordsOf(en)),
  de: once(() => wordsOf(de)),
};
const READERS: Readonly<Record<Language, () => Reader>> = {
  en: once(() => reader(formsOf(en, WORDS.en()))),
  de: once(() => reader(formsOf(de, WORDS.de()))),
};

/** Cuts a text into sentences of tokens as that language reads them. `offset` is added to every position. */
export function read(text: string, language: Language, offset = 0): readonly Sentence[] {
  return READERS[language]()(text, offset, placed);
}

/** As `read`, with sentences of another make. */
export function readAs<S>(text: string, language: Language, place: Placing<S>): readonly S[] {
  return READERS[language]()(text, 0, place);
}

/** Whether a word belongs to a class of a language, e.g. `isA('team', 'faceless', 'en')`. */
export function isA(word: string, name: string, language: Language): boolean {
  return WORDS[language]().lexicon(fold(word)).has(name);
}

/** The words that a word is read as: "don't" is `do`, `not`. */
export function spell(word: string, language: Language): readonly string[] {
  return expand(fold(word), WORDS[language]());
}

/** `spell` for one language, always the same function. */
export const SPELLING: Readonly<Record<Language, (word: string) => readonly string[]>> = {
  en: (word) => spell(word, 'en'),
  de: (word) => spell(word, 'de'),
};

export function unitOf(language: Language): LanguageUnit {
  return UNITS[language];
}

function placed(wording: Wording, start: number, line: number): Sentence {
  return new PlacedSentence(wording, start, line);
}

function wordsOf(unit: LanguageUnit): WordForms {
  return {
    lexicon: lexicon(unit.classes),
    contractions: expansions(unit.contractions),
    clitics: expansions(unit.clitics),
  };
}

function formsOf(unit: LanguageUnit, words: WordForms): SentenceForms {
  return {
    words: formReader(words),
    abbreviations: new Set(unit.abbreviations.split(' ')),
    runOns: runOns(unit.runOns),
    afterNumber: unit.afterNumber === undefined ? null : new Set(unit.afterNumber.split(' ')),
  };
}

function expansions(forms: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(forms).map(([form, words]) => [form, words.split(' ')]));
}
