import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Channel, FourA, Language } from '../analyzer/contract.ts';
import { type Address, addressOf, type Formality, type Statement, type StatementText } from '../packs/schema.ts';
import { keywordsOf, SHORTEST_PART, tokens, withEnds } from './search-words.ts';

export interface StatementFilters {
  readonly fourA?: FourA;
  readonly situation?: string;
  readonly language?: Language;
  /** Texts with this address, and those that fit every reader. */
  readonly address?: Address;
  readonly channel?: Channel;
  /** Which of a statement's fitting texts to give; default neutral. Nothing is left out for it. */
  readonly formality?: Formality;
}

export interface StatementHit {
  readonly statement: Statement;
  readonly text: StatementText;
  /** Higher is better; 0 for all when the query is empty. */
  readonly score: number;
}

/** A statement in one language, with all its texts: variants share their words, and so one place in the index. */
interface Entry {
  readonly id: number;
  readonly statement: Statement;
  readonly language: Language;
  readonly texts: readonly StatementText[];
}

/** Made once for a set of statements; opaque to callers. */
export interface StatementIndex {
  readonly entries: readonly Entry[];
  readonly words: MiniSearch<Entry>;
}

type Hit = Entry & { readonly score: number };
type Attempt = readonly [query: string, options: SearchOptions];

const LONGEST_QUERY = 100;

/** Builds the index. Takes some 50 ms for four hundred statements, so make it once and keep it. */
export function createStatementIndex(statements: readonly Statement[]): StatementIndex {
  const entries = statements.flatMap(entriesOf).map((entry, id) => ({ id, ...entry }));
  const words = new MiniSearch<Entry>({
    fields: ['text', 'keywords'],
    extractField: (entry, field) => {
      if (field === 'id') return String(entry.id);
      return field === 'keywords' ? keywordsOf(entry.statement, entry.language) : wordsIn(entry.texts);
    },
    tokenize: tokens,
    processTerm: withEnds,
  });
  words.addAll(entries);
  return { entries, words };
}

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

function passes({ statement, language }: Entry, filters: StatementFilters): boolean {
  return (
    (filters.fourA === undefined || statement.fourA === filters.fourA) &&
    (filters.situation === undefined || statement.situations.includes(filters.situation)) &&
    (filters.language === undefined || language === filters.language)
  );
}

/** The text to show: of those that pass, one of the wanted formality, else the first. */
function textOf({ texts }: Entry, { address, channel, formality = 'neutral' }: StatementFilters) {
  const fitting = texts.filter((text) => {
    const theirs = addressOf(text);
    const isAddressed = address === undefined || theirs === 'none' || theirs === address;
    return isAddressed && (channel === undefined || text.channels.includes(channel));
  });
  return fitting.find((text) => text.formality === formality) ?? fitting[0];
}

const EXACT: SearchOptions = {
  tokenize: tokens,
  processTerm: (term) => term,
  combineWith: 'AND',
  boost: { keywords: 1.5 },
  prefix: (term) => term.length > 1,
};
const LOOSE: SearchOptions = { ...EXACT, fuzzy: (term) => (term.length > 4 ? 0.2 : false) };
const ANY: SearchOptions = { ...LOOSE, combineWith: 'OR' };

/** The longest part of a word, from its beginning or to its end, that the index knows. */
function knownPart(index: StatementIndex, word: string, cut: (length: number) => string): string {
  for (let length = word.length - 1; length >= SHORTEST_PART; length -= 1) {
    if (index.words.search(cut(length), EXACT).length > 0) return cut(length);
  }
  return '';
}

/** "Lieferadresse" as "Liefer" and "adresse", for compounds that no statement writes as one. */
function knownParts(index: StatementIndex, word: string): string {
  const beginning = knownPart(index, word, (length) => word.slice(0, length));
  const end = knownPart(index, word, (length) => word.slice(-length));
  return `${beginning} ${end}`.trim();
}

/** From strict to lenient; the first that finds something wins, so a good match is never drowned in near ones. */
function* attempts(index: StatementIndex, query: string): Generator<Attempt> {
  yield [query, EXACT];
  yield [query, LOOSE];
  yield [query, ANY];
  const longest = tokens(query).reduce((a, b) => (b.length > a.length ? b : a), '');
  const parts = knownParts(index, longest);
  if (parts === '') return;
  yield [parts, EXACT];
  yield [parts, { ...EXACT, combineWith: 'OR' }];
}

function hitsOf(index: StatementIndex, [query, options]: Attempt, wanted: ReadonlySet<string>): readonly Hit[] {
  return index.words
    .search(query, { ...options, boostDocument: (id) => (wanted.has(id) ? 1 : 0) })
    .flatMap(({ id, score }) => {
      const entry = index.entries[Number(id)];
      return entry === undefined ? [] : [{ ...entry, score }];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** One hit a statement, in the order of their best entries, each with the text of the wanted formality. */
function onePerStatement(hits: readonly Hit[], filters: StatementFilters): readonly StatementHit[] {
  const best = new Map<Statement, StatementHit>();
  for (const hit of hits) {
    const text = best.has(hit.statement) ? undefined : textOf(hit, filters);
    if (text !== undefined) best.set(hit.statement, { statement: hit.statement, text, score: hit.score });
  }
  return [...best.values()];
}

/**
 * Finds statements by words of their text, situation or purpose, in any order, also half typed or mistyped. An empty
 * query gives all that pass the filters, in the pack's order. Equal scores keep that order too.
 */
export function searchStatements(
  index: StatementIndex,
  query: string,
  filters: StatementFilters = {},
): readonly StatementHit[] {
  const asked = query.slice(0, LONGEST_QUERY);
  if (tokens(asked).length === 0) {
    const all = index.entries.filter((entry) => passes(entry, filters)).map((entry) => ({ ...entry, score: 0 }));
    return onePerStatement(all, filters);
  }
  // What does not pass is not even weighed: most of the work at each key would be for it.
  const wanted = new Set(index.entries.filter((entry) => passes(entry, filters)).map(({ id }) => String(id)));
  for (const attempt of attempts(index, asked)) {
    const hits = onePerStatement(hitsOf(index, attempt, wanted), filters);
    if (hits.length > 0) return hits;
  }
  return [];
}
