import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Channel, FourA, Language } from '../analyzer/contract.ts';
import { fold } from '../languages/fold.ts';
import { type Address, addressOf, type Statement, type StatementText } from '../packs/schema.ts';
import { SITUATIONS } from '../packs/situations.ts';

export interface StatementFilters {
  readonly fourA?: FourA;
  readonly situation?: string;
  readonly language?: Language;
  /** Texts with this address, and those that fit every reader. */
  readonly address?: Address;
  readonly channel?: Channel;
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

/** "Rechnungsbetrag" is found by "Betrag": ends of long words stand in the index too. */
const SHORTEST_END = 4;
const LONG_WORD = 8;
/** A query's compound that nothing matches is tried by its beginning and end. */
const SHORTEST_PART = 5;

const FOUR_A_WORDS: Readonly<Record<FourA, string>> = {
  acknowledge: 'acknowledge understand empathy anerkennen Verständnis',
  apologize: 'apologize apologise apology sorry Entschuldigung entschuldigen',
  ask: 'ask question fragen Rückfrage',
  act: 'act action promise handeln Zusage',
};

/** On top of one spelling for umlauts: ä, ae and a are one here, so that a hasty search finds its word. */
function foldLoosely(word: string): string {
  return fold(word).replace(/([aou])e/g, '$1');
}

function tokens(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldLoosely);
}

function withEnds(word: string): string[] {
  if (word.length < LONG_WORD) return [word];
  const ends = Array.from({ length: word.length - SHORTEST_END }, (_, cut) => word.slice(cut));
  return ends;
}

function keywords({ statement, text }: Entry): string {
  const situations = statement.situations.map((id) => {
    const known = SITUATIONS[id];
    return known === undefined ? id : `${id} ${known.label[text.language]} ${known.keywords[text.language]}`;
  });
  return [FOUR_A_WORDS[statement.fourA], ...situations].join(' ');
}

/** Builds the index; about a millisecond for ten statements, so make it once and keep it. */
export function createStatementIndex(statements: readonly Statement[]): StatementIndex {
  const entries = statements
    .flatMap((statement) => statement.texts.map((text) => ({ statement, text })))
    .map((entry, id) => ({ id, ...entry }));
  const texts = new MiniSearch<Entry>({
    fields: ['text', 'keywords'],
    extractField: (entry, field) => {
      if (field === 'id') return String(entry.id);
      return field === 'keywords' ? keywords(entry) : entry.text.text.replace(/\{[^{}]*\}/g, ' ');
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

/** "doppelabbuchung" → its beginnings and ends, longest first, for words that nobody wrote as one. */
function parts(word: string): string[] {
  const length = word.length;
  if (length < 2 * SHORTEST_PART) return [word];
  const half = Array.from({ length: length - 2 * SHORTEST_PART + 1 }, (_, index) => SHORTEST_PART + index);
  return [...half.map((end) => word.slice(0, end)), ...half.map((start) => word.slice(start))];
}

/** From strict to lenient; the first that finds something wins, so a good match is never drowned in near ones. */
const ATTEMPTS: readonly SearchOptions[] = [
  EXACT,
  LOOSE,
  { ...LOOSE, combineWith: 'OR' },
  { ...EXACT, combineWith: 'OR', processTerm: parts },
];

/**
 * Finds statements by words of their text, situation or purpose, in any order, also half typed or mistyped. An empty
 * query gives all that pass the filters, in the pack's order. Equal scores keep that order too.
 */
export function searchStatements(
  index: StatementIndex,
  query: string,
  filters: StatementFilters = {},
): readonly StatementHit[] {
  if (tokens(query).length === 0) {
    return index.entries
      .filter((entry) => passes(entry, filters))
      .map(({ statement, text }) => ({ statement, text, score: 0 }));
  }
  for (const attempt of ATTEMPTS) {
    const hits = index.texts
      .search(query.slice(0, 200), attempt)
      .flatMap(({ id, score }) => {
        const entry = index.entries[Number(id)];
        return entry !== undefined && passes(entry, filters) ? [{ ...entry, score }] : [];
      })
      .sort((a, b) => b.score - a.score || a.id - b.id);
    if (hits.length > 0) return hits.map(({ statement, text, score }) => ({ statement, text, score }));
  }
  return [];
}
