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

interface Entry {
  readonly id: number;
  readonly statement: Statement;
  readonly text: StatementText;
}

/** Made once for a set of statements; opaque to callers. */
export interface StatementIndex {
  readonly entries: readonly Entry[];
  readonly texts: MiniSearch<Entry>;
}

type Hit = Entry & { readonly score: number };
type Attempt = readonly [query: string, options: SearchOptions];

const LONGEST_QUERY = 100;

/** Builds the index. Takes some 50 ms for three hundred statements, so make it once and keep it. */
export function createStatementIndex(statements: readonly Statement[]): StatementIndex {
  const entries = statements
    .flatMap((statement) => statement.texts.map((text) => ({ statement, text })))
    .map((entry, id) => ({ id, ...entry }));
  const texts = new MiniSearch<Entry>({
    fields: ['text', 'keywords'],
    extractField: (entry, field) => {
      if (field === 'id') return String(entry.id);
      return field === 'keywords'
        ? keywordsOf(entry.statement, entry.text.language)
        : entry.text.text.replace(/\{[^{}]*\}/g, ' ');
    },
    tokenize: tokens,
    processTerm: withEnds,
  });
  texts.addAll(entries);
  return { entries, texts };
}

function passes({ statement, text }: Entry, filters: StatementFilters): boolean {
  const address = addressOf(text);
  return (
    (filters.fourA === undefined || statement.fourA === filters.fourA) &&
    (filters.situation === undefined || statement.situations.includes(filters.situation)) &&
    (filters.language === undefined || text.language === filters.language) &&
    (filters.address === undefined || address === 'none' || address === filters.address) &&
    (filters.channel === undefined || text.channels.includes(filters.channel))
  );
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
    if (index.texts.search(cut(length), EXACT).length > 0) return cut(length);
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

function hitsOf(index: StatementIndex, [query, options]: Attempt, filters: StatementFilters): readonly Hit[] {
  return index.texts
    .search(query, options)
    .flatMap(({ id, score }) => {
      const entry = index.entries[Number(id)];
      return entry !== undefined && passes(entry, filters) ? [{ ...entry, score }] : [];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** One hit a statement, in the order of their best texts, each with the text of the wanted formality. */
function onePerStatement(hits: readonly Hit[], formality: Formality): readonly StatementHit[] {
  const best = new Map<Statement, Hit>();
  for (const hit of hits) {
    const before = best.get(hit.statement);
    if (before === undefined) best.set(hit.statement, hit);
    else if (before.text.formality !== formality && hit.text.formality === formality) {
      best.set(hit.statement, { ...hit, score: before.score });
    }
  }
  return Array.from(best.values(), ({ statement, text, score }) => ({ statement, text, score }));
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
  const formality = filters.formality ?? 'neutral';
  const asked = query.slice(0, LONGEST_QUERY);
  if (tokens(asked).length === 0) {
    const all = index.entries.filter((entry) => passes(entry, filters)).map((entry) => ({ ...entry, score: 0 }));
    return onePerStatement(all, formality);
  }
  for (const attempt of attempts(index, asked)) {
    const hits = hitsOf(index, attempt, filters);
    if (hits.length > 0) return onePerStatement(hits, formality);
  }
  return [];
}
