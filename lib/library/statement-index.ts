import MiniSearch from 'minisearch';
import type { Language } from '../analyzer/contract.ts';
import type { Statement, StatementText } from '../packs/schema.ts';
import { keywordsOf, tokens, withEnds } from './search-words.ts';

/** A statement in one language, with all its texts: variants share their words, and so one place in the index. */
export interface Entry {
  readonly id: number;
  readonly statement: Statement;
  readonly language: Language;
  readonly texts: readonly StatementText[];
}

interface LanguageIndex {
  readonly entries: readonly Entry[];
  readonly words: MiniSearch<Entry>;
  /** How many of the entries stand in `words` already. */
  grown: number;
}

/** Made once for a set of statements; opaque to callers. Each language is indexed when it is first asked for. */
export interface StatementIndex {
  readonly entries: readonly Entry[];
  readonly byLanguage: Readonly<Record<Language, LanguageIndex>>;
}

/** A slice of work that a key press can wait for. */
const SLICE = 40;

function entriesOf(statement: Statement): readonly Omit<Entry, 'id'>[] {
  const languages = [...new Set(statement.texts.map(({ language }) => language))];
  return languages.map((language) => {
    return { statement, language, texts: statement.texts.filter((text) => text.language === language) };
  });
}

/** Each word once: what a statement says five times in five variants is not about it five times as much. */
function wordsIn(texts: readonly StatementText[]): string {
  return [...new Set(texts.flatMap(({ text }) => tokens(text.replace(/\{[^{}]*\}/g, ' '))))].join(' ');
}

function languageIndex(all: readonly Entry[], language: Language): LanguageIndex {
  const words = new MiniSearch<Entry>({
    fields: ['text', 'keywords'],
    extractField: (entry, field) => {
      if (field === 'id') return String(entry.id);
      return field === 'keywords' ? keywordsOf(entry.statement, entry.language) : wordsIn(entry.texts);
    },
    tokenize: tokens,
    // Only German writes "Rechnung" and "Betrag" as one word.
    ...(language === 'de' && { processTerm: withEnds }),
  });
  return { entries: all.filter((entry) => entry.language === language), words, grown: 0 };
}

/** An index of these statements. Takes no time yet: it grows by `growIndex`, or as a whole at the first search. */
export function createStatementIndex(statements: readonly Statement[]): StatementIndex {
  const entries = statements.flatMap(entriesOf).map((entry, id) => ({ id, ...entry }));
  return { entries, byLanguage: { en: languageIndex(entries, 'en'), de: languageIndex(entries, 'de') } };
}

/** Indexes some more statements of a language, a few milliseconds' worth. True when there are no more. */
export function growIndex(index: StatementIndex, language: Language): boolean {
  const part = index.byLanguage[language];
  part.words.addAll(part.entries.slice(part.grown, part.grown + SLICE));
  part.grown = Math.min(part.grown + SLICE, part.entries.length);
  return part.grown === part.entries.length;
}

/** The whole index of a language. Some 30 ms for two hundred statements where it has not grown yet. */
export function grownIndex(index: StatementIndex, language: Language): MiniSearch<Entry> {
  while (!growIndex(index, language));
  return index.byLanguage[language].words;
}
