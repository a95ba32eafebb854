import type { SearchOptions } from 'minisearch';
import type { Channel, FourA, Language } from '../analyzer/contract.ts';
import { addressOf } from '../packs/address-of.ts';
import type { Address, Formality, Statement, StatementText } from '../packs/schema.ts';
import { SHORTEST_PART, tokens } from './search-words.ts';
import { type Entry, grownIndex, type StatementIndex } from './statement-index.ts';

export interface StatementFilters {
  readonly fourA?: FourA;
  readonly situation?: string;
  readonly language?: Language;
  /** Texts with this address, and those that fit every reader. */
  readonly address?: Address;
  readonly channel?: Channel;
  /** Which of a statement's fitting texts to give; default neutral. Nothing is left out for it. */
  readonly formality?: Formality;
  /** Only texts in this register. */
  readonly register?: Formality;
}

export interface StatementHit {
  readonly statement: Statement;
  readonly text: StatementText;
  /** Higher is better; 0 for all when the query is empty. */
  readonly score: number;
}

type Hit = Entry & { readonly score: number };
type Attempt = readonly [query: string, options: SearchOptions];
/** What the whole query asks of the index, best first. */
type Search = (query: string, options: SearchOptions) => readonly Hit[];

const LONGEST_QUERY = 100;

function passes({ statement, language }: Entry, filters: StatementFilters): boolean {
  return (
    (filters.fourA === undefined || statement.fourA === filters.fourA) &&
    (filters.situation === undefined || statement.situations.includes(filters.situation)) &&
    (filters.language === undefined || language === filters.language)
  );
}

function isWanted(text: StatementText, { address, channel, register }: StatementFilters): boolean {
  const theirs = addressOf(text);
  return (
    (address === undefined || theirs === 'none' || theirs === address) &&
    (channel === undefined || text.channels.includes(channel)) &&
    (register === undefined || text.formality === register)
  );
}

/** The text to show: of those that pass, one of the wanted formality, else the first. */
function textOf({ texts }: Entry, filters: StatementFilters): StatementText | undefined {
  const fitting = texts.filter((text) => isWanted(text, filters));
  return fitting.find((text) => text.formality === (filters.formality ?? 'neutral')) ?? fitting[0];
}

/** How many letters may be wrong, missing or too many. Two, so that swapped neighbours are forgiven in longer words. */
function mistakesIn(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}

/** "Waiting" finds "wait" and "waited" too: what is left is searched as a beginning. */
const ENDING = /^(\p{L}{4,})(?:ing|ed)$/u;

const EXACT: SearchOptions = {
  tokenize: tokens,
  processTerm: (term) => term.replace(ENDING, '$1'),
  combineWith: 'AND',
  boost: { keywords: 1.5 },
  prefix: (term) => term.length > 1,
};
const LOOSE: SearchOptions = { ...EXACT, fuzzy: mistakesIn };
const ANY: SearchOptions = { ...LOOSE, combineWith: 'OR' };

/** What does not pass the filters is not even weighed: most of the work at each key would be for it. */
function searchIn(index: StatementIndex, filters: StatementFilters): Search {
  const languages: readonly Language[] = filters.language === undefined ? ['en', 'de'] : [filters.language];
  const wanted = new Set(index.entries.filter((entry) => passes(entry, filters)).map(({ id }) => String(id)));
  const boostDocument = (id: string) => (wanted.has(id) ? 1 : 0);
  return (query, options) =>
    languages
      .flatMap((language) => grownIndex(index, language).search(query, { ...options, boostDocument }))
      .flatMap(({ id, score }) => {
        const entry = index.entries[Number(id)];
        return entry ? [{ ...entry, score }] : [];
      })
      .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** The longest part of a word, from its beginning or to its end, that the index knows. */
function knownPart(search: Search, word: string, cut: (length: number) => string): string {
  for (let length = word.length - 1; length >= SHORTEST_PART; length -= 1) {
    if (search(cut(length), EXACT).length > 0) return cut(length);
  }
  return '';
}

/** "Lieferadresse" as "Liefer" and "adresse", for compounds that no statement writes as one. */
function knownParts(search: Search, word: string): string {
  const beginning = knownPart(search, word, (length) => word.slice(0, length));
  const end = knownPart(search, word, (length) => word.slice(-length));
  return `${beginning} ${end}`.trim();
}

/** From strict to lenient; the first that finds something wins, so a good match is never drowned in near ones. */
function* attempts(search: Search, query: string): Generator<Attempt> {
  yield [query, EXACT];
  yield [query, LOOSE];
  yield [query, ANY];
  const longest = tokens(query).reduce((a, b) => (b.length > a.length ? b : a), '');
  const parts = knownParts(search, longest);
  if (parts === '') return;
  yield [parts, EXACT];
  yield [parts, { ...EXACT, combineWith: 'OR' }];
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
  const search = searchIn(index, filters);
  for (const [words, options] of attempts(search, asked)) {
    const hits = onePerStatement(search(words, options), filters);
    if (hits.length > 0) return hits;
  }
  return [];
}
