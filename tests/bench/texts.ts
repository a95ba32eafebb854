import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/analyzer/contract.ts';

interface WholeReply {
  readonly reply: readonly { readonly text: string }[];
}

/** Texts in the size that is wanted, a new one each time. The same seed gives the same texts. */
export interface Writer {
  write(words: number): string;
}

/** Numerical Recipes' generator: the same texts on every machine. */
const STEP = [1664525, 1013904223] as const;
const CORPUS = join(import.meta.dirname, '../../lib/moves/corpus/whole-replies');
const FEWEST_WORDS = 5;
const SENTENCES_A_PARAGRAPH = 3;
const FRAME: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Dear Anjali,\n\n', '\n\nBest wishes\nGail'],
  de: ['Guten Tag Frau Deshmukh,\n\n', '\n\nMit freundlichen Grüßen\nGail Pumphrey'],
};
const SYLLABLES = 'ba ko mi ru ta vel nor san del fi gor lum pe rin so tu wes zan hol kar'.split(' ');
const CONTENT_WORD = /(?<=\s)\p{Ll}{6,}(?=\s)/u;
const cache = new Map<Language, readonly string[]>();

/** What the corpus' whole replies say between greeting and sign-off, at its natural rate of good and bad. */
function sentencesOf(language: Language): readonly string[] {
  const known = cache.get(language);
  if (known) return known;
  const files = readdirSync(CORPUS).filter((name) => name.startsWith(`${language}-`) && name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join(CORPUS, name), 'utf8').split('\n').filter(Boolean));
  const texts = lines.flatMap((line) => (JSON.parse(line) as WholeReply).reply.slice(1, -1).map(({ text }) => text));
  const sentences = [...new Set(texts.map((text) => text.trim()))].filter((text) => countOf(text) >= FEWEST_WORDS);
  cache.set(language, sentences);
  return sentences;
}

/**
 * Writes replies out of the corpus' sentences, none twice in a text. In each sentence one word is replaced by an invented one, so that
 * no cache of words or sentences knows it from the text before.
 */
export function writer(language: Language, seed: number): Writer {
  let state = seed;
  const pick = (count: number) => {
    state = (Math.imul(state, STEP[0]) + STEP[1]) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const invented = () => Array.from({ length: 4 }, () => SYLLABLES[pick(SYLLABLES.length)]).join('');
  return {
    write(words) {
      const left = [...sentencesOf(language)];
      const chosen: string[] = [];
      for (let count = 0; count < words && left.length > 0; ) {
        const [sentence = ''] = left.splice(pick(left.length), 1);
        chosen.push(renewed(sentence, invented()));
        count += countOf(sentence);
      }
      const [greeting, closing] = FRAME[language];
      return greeting + paragraphs(chosen) + closing;
    },
  };
}

/** One more letter in the middle, inside a word. */
export function editedOnce(text: string, letter: string): string {
  const middle = Math.floor(text.length / 2);
  const at = middle + Math.max(0, text.slice(middle).search(/\p{L}{2}/u)) + 1;
  return text.slice(0, at) + letter + text.slice(at);
}

function renewed(sentence: string, word: string): string {
  return CONTENT_WORD.test(sentence) ? sentence.replace(CONTENT_WORD, word) : `${word}: ${sentence}`;
}

function paragraphs(sentences: readonly string[]): string {
  return sentences
    .map((sentence, at) => (at === 0 ? '' : at % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' ') + sentence)
    .join('');
}

function countOf(text: string): number {
  return text.split(/\s+/).length;
}
