import type { Language } from '../analyzer/contract.ts';
import type { RegisterForms, Sentence, Token, Wording } from './contract.ts';
import { unitOf } from './index.ts';
import { ofWording, unquoted } from './wording.ts';

export interface RegisterMark {
  readonly side: 'formal' | 'casual';
  /** How strongly it pulls, 0 to 1. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** What could stand there in neutral register; null when nothing is known. */
  readonly neutral: string | null;
}

export interface Register {
  /** -1 (casual) to 1 (formal). */
  readonly score: number;
  readonly marks: readonly RegisterMark[];
  readonly words: number;
}

type Phrase = {
  readonly words: readonly string[];
  readonly side: 'formal' | 'casual';
  readonly neutral: string | null;
};

/** What one sentence adds; marks with offsets from its start. */
interface Share {
  readonly words: number;
  readonly long: boolean;
  readonly phrases: readonly RegisterMark[];
  readonly signs: readonly RegisterMark[];
  /** English contractions. */
  readonly short: number;
  /** Begins in lower case, and is no signature. */
  readonly lower: boolean;
  /** Ends with a comma or colon. */
  readonly open: boolean;
}

const LONG = 3;
const SHARE_OF: Readonly<Record<Language, (sentence: Sentence) => Share>> = {
  en: ofWording((wording) => shareOf(wording, 'en')),
  de: ofWording((wording) => shareOf(wording, 'de')),
};
const indexes = new Map<Language, ReadonlyMap<string, readonly Phrase[]>>();
const SIGNATURE_LINE = /^(?:\p{Lu}\S*\s*){1,4}$/u;

/**
 * Places a text on the formal-casual scale by its words, spelling, emojis and sentence length. Perceived formality follows
 * casing, contractions, punctuation and word choice (Pavlick & Tetreault 2016, TACL 4:61-74).
 */
export function registerOf(sentences: readonly Sentence[], language: Language): Register {
  const parts = sentences.map(SHARE_OF[language]);
  const { words, long } = totals(parts);
  const marks = [
    ...placed(sentences, parts, ({ phrases }) => phrases),
    ...placed(sentences, parts, ({ signs }) => signs),
    ...caseMarks(parts),
  ];
  const pull = (side: 'formal' | 'casual') =>
    marks.reduce((sum, mark) => (mark.side === side ? sum + mark.weight : sum), 0);
  const length = words / Math.max(1, long);
  const shape = pull('casual') > 0 ? 0 : Math.max(0, Math.min(0.3, (length - 12) / 30));
  const balance = (pull('formal') - pull('casual')) / Math.max(1.6, Math.sqrt(words) / 2.6);
  return { score: words === 0 ? 0 : round(Math.tanh(balance + shape)), marks, words };
}

function totals(parts: readonly Share[]): { readonly words: number; readonly long: number } {
  let [words, long] = [0, 0];
  for (const part of parts) {
    words += part.words;
    if (part.long) long += 1;
  }
  return { words, long };
}

function shareOf({ tokens: all, text }: Wording, language: Language): Share {
  const tokens = unquoted(all);
  const first = all.find((token) => token.kind === 'word');
  return {
    words: tokens.filter((token) => token.kind === 'word').length,
    long: all.length > LONG,
    phrases: phraseMarks(tokens, language),
    signs: signMarks(tokens),
    short: language === 'en' ? (text.match(/\p{L}['’](?:m|re|ve|ll|d|t)\b/gu)?.length ?? 0) : 0,
    lower: first !== undefined && /^\p{Ll}/u.test(first.text) && !SIGNATURE_LINE.test(text),
    open: /[,:]$/.test(text),
  };
}

function placed(
  sentences: readonly Sentence[],
  parts: readonly Share[],
  of: (share: Share) => readonly RegisterMark[],
): readonly RegisterMark[] {
  const marks: RegisterMark[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const own = of(parts[at] as Share);
    if (own.length === 0) continue;
    const by = sentences[at]?.start ?? 0;
    for (const mark of own) marks.push({ ...mark, start: mark.start + by, end: mark.end + by });
  }
  return marks;
}

function phraseMarks(tokens: readonly Token[], language: Language): RegisterMark[] {
  const marks: RegisterMark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longest(phrasesOf(language).get(tokens[at]?.norm ?? '') ?? [], tokens, at);
    if (!found) continue;
    const last = at + found.words.length - 1;
    const weight = found.side === 'formal' ? (found.words.length > 1 ? 0.9 : 0.6) : 0.8;
    marks.push({
      side: found.side,
      weight,
      start: tokens[at]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      neutral: found.neutral,
    });
    at = last;
  }
  return marks;
}

function longest(phrases: readonly Phrase[], tokens: readonly Token[], at: number): Phrase | undefined {
  return phrases.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.norm === word));
}

/** Emojis, and exclamation or question marks in rows. */
function signMarks(tokens: readonly Token[]): RegisterMark[] {
  return tokens.flatMap((token, at): RegisterMark[] => {
    if (token.kind === 'emoji')
      return [{ side: 'casual', weight: 0.6, start: token.start, end: token.end, neutral: '' }];
    const row = token.norm === '!' && tokens[at - 1]?.norm === '!';
    return row ? [{ side: 'casual', weight: 0.3, start: token.start, end: token.end, neutral: '' }] : [];
  });
}

/** Sentences that begin in lower case, and English contractions. */
function caseMarks(parts: readonly Share[]): RegisterMark[] {
  const starts = parts.filter((part, at) => beginsLower(part, parts[at - 1])).length;
  const lower = starts >= 2 || (starts === 1 && parts.length <= 2);
  const marks: RegisterMark[] = lower ? [{ side: 'casual', weight: 0.7, start: 0, end: 0, neutral: null }] : [];
  const short = parts.reduce((sum, part) => sum + part.short, 0);
  if (short > 0) marks.push({ side: 'casual', weight: Math.min(0.5, short * 0.12), start: 0, end: 0, neutral: null });
  return marks;
}

/** German letters go on in lower case behind the greeting's comma. */
function beginsLower({ lower }: Share, before: Share | undefined): boolean {
  return lower && !before?.open;
}

function phrasesOf(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  const known = indexes.get(language) ?? index(unitOf(language).register);
  indexes.set(language, known);
  return known;
}

function index(forms: RegisterForms): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  const add = (phrase: string, side: 'formal' | 'casual') => {
    const words = phrase.trim().split(/\s+/);
    const known = map.get(words[0] ?? '') ?? [];
    known.push({ words, side, neutral: forms.neutral[words.join(' ')] ?? null });
    map.set(words[0] ?? '', known);
  };
  for (const phrase of forms.formal.split(',')) add(phrase, 'formal');
  for (const phrase of forms.casual.split(',')) add(phrase, 'casual');
  for (const known of map.values()) known.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
