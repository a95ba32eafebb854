import { type Analysis, FOUR_AS, type FourA, type Language } from '../../lib/analyzer/contract.ts';
import { type Choice, choose, type Wish } from '../../lib/library/choose.ts';
import { factsOf } from '../../lib/library/facts.ts';
import { type Facts, fill } from '../../lib/library/fill.ts';
import { searchStatements } from '../../lib/library/search.ts';
import type { StatementIndex } from '../../lib/library/statement-index.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import type { Address, Formality, Statement } from '../../lib/packs/schema.ts';
import type { LibraryMemory } from '../../lib/settings/library-memory.ts';

/** What the agent asked of the library; it goes before what the ticket suggests. */
export interface Asked {
  readonly query: string;
  readonly language: Language;
  readonly address: Address;
  /** Null asks for all of them. */
  readonly fourA: FourA | null;
  readonly situation: string | null;
  readonly register: Formality | null;
}

export interface Shelf {
  readonly id: FourA | 'favourites' | 'recent';
  /** Whether the reply still lacks this A. */
  readonly missing: boolean;
  readonly choices: readonly Choice[];
}

export interface Stock {
  readonly statements: readonly Statement[];
  readonly index: StatementIndex;
}

const CLEARLY = 0.35;
/** Nobody reads on; a better query finds more. */
const MOST_FOUND = 200;
/** One letter says nothing yet. */
const SHORTEST_QUERY = 2;

function formalityOf(analysis: Analysis | null): Formality {
  const formality = analysis?.tone.customer?.formality ?? 0;
  if (Math.abs(formality) < CLEARLY) return 'neutral';
  return formality > 0 ? 'formal' : 'casual';
}

/** What the ticket tells for a statement's placeholders. */
export function ticketFacts(view: CoachView | null, language: Language): Facts {
  if (!view) return {};
  const { customerName, agentName, lastCustomerMessage, analysis } = view;
  // A wait within the limits is not worth naming.
  const waitingMinutes = analysis?.waiting.overdue ? analysis.waiting.minutes : null;
  return factsOf({ customerName, agentName, waitingMinutes, language, lastCustomerMessage });
}

/** Whether the agent looks for something, instead of taking what fits the ticket. */
export function isNarrowed({ query, fourA, situation, register }: Asked): boolean {
  return query.trim().length >= SHORTEST_QUERY || fourA !== null || situation !== null || register !== null;
}

function wishOf(view: CoachView | null, { language, address }: Asked): Wish {
  return {
    language,
    ...(language === 'de' && { address }),
    formality: formalityOf(view?.analysis ?? null),
    channel: view?.channel.value ?? 'email',
    facts: ticketFacts(view, language),
  };
}

function suggested(statements: readonly Statement[], view: CoachView | null, wish: Wish): readonly Choice[] {
  // What the clock tells is certain. What words suggest (a cancellation, a break-in) may be wrong, and a statement about it
  // would then be untrue: those are found by searching.
  const situations = view?.analysis?.waiting.overdue ? ['delay'] : [];
  return choose(statements, { ...wish, situations, ...(view && { related: true }) });
}

function found({ index }: Stock, view: CoachView | null, asked: Asked): readonly Choice[] {
  const { query, fourA, situation, register } = asked;
  const { language, address, facts = {}, formality } = wishOf(view, asked);
  const channel = view?.channel.value;
  const hits = searchStatements(index, query.trim().length < SHORTEST_QUERY ? '' : query, {
    language,
    ...(address && { address }),
    ...(formality && { formality }),
    ...(channel && { channel }),
    ...(fourA && { fourA }),
    ...(situation && { situation }),
    ...(register && { register }),
  });
  return hits.slice(0, MOST_FOUND).map(({ statement, text }) => {
    const { text: filled, missing, spans } = fill(text.text, facts);
    return { statement, text, filled, missing, spans };
  });
}

/** The agent's own statements in the order of `ids`, each with the text that fits best. */
function ownShelf(
  id: 'favourites' | 'recent',
  ids: readonly string[],
  statements: readonly Statement[],
  wish: Wish,
): Shelf {
  const own = ids.flatMap((each) => statements.filter((statement) => statement.id === each));
  const choices = choose(own, wish);
  const inOrder = choices.toSorted((a, b) => ids.indexOf(a.statement.id) - ids.indexOf(b.statement.id));
  return { id, missing: false, choices: inOrder };
}

function fourAShelves(choices: readonly Choice[], view: CoachView | null): readonly Shelf[] {
  return FOUR_AS.map((fourA) => {
    const presence = view?.analysis?.fourAs[fourA];
    const missing = presence ? presence.needed && !presence.present : false;
    return { id: fourA, missing, choices: choices.filter(({ statement }) => statement.fourA === fourA) };
  });
}

/** No statement stands twice: where it comes first, it stays. */
function eachOnce(shelves: readonly Shelf[]): readonly Shelf[] {
  const seen = new Set<string>();
  return shelves.flatMap((shelf) => {
    const choices = shelf.choices.filter(({ statement }) => !seen.has(statement.id));
    for (const { statement } of choices) seen.add(statement.id);
    return choices.length > 0 ? [{ ...shelf, choices }] : [];
  });
}

function favouritesFirst(choices: readonly Choice[], { favourites }: LibraryMemory): readonly Choice[] {
  const rank = ({ statement }: Choice) => (favourites.includes(statement.id) ? 0 : 1);
  return choices.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The statements to show. Without a search: what the reply still lacks on top, then the agent's favourites and recently used
 * ones, then the rest that fits the ticket. With one: what matches, grouped by the four A's.
 */
export function shelves(stock: Stock, view: CoachView | null, asked: Asked, memory: LibraryMemory): readonly Shelf[] {
  if (isNarrowed(asked)) return eachOnce(missingFirst(fourAShelves(found(stock, view, asked), view)));
  return fittingShelves(stock.statements, view, asked, memory);
}

/** The same where nothing is searched for, which needs no index. */
export function fittingShelves(
  statements: readonly Statement[],
  view: CoachView | null,
  asked: Asked,
  memory: LibraryMemory,
): readonly Shelf[] {
  const wish = wishOf(view, asked);
  const fitting = fourAShelves(favouritesFirst(suggested(statements, view, wish), memory), view);
  const own = [
    ownShelf('favourites', memory.favourites.toReversed(), statements, wish),
    ownShelf('recent', memory.recent, statements, wish),
  ];
  const [missing, rest] = [fitting.filter((shelf) => shelf.missing), fitting.filter((shelf) => !shelf.missing)];
  return eachOnce([...missing, ...own, ...rest]);
}

function missingFirst(all: readonly Shelf[]): readonly Shelf[] {
  return [...all.filter(({ missing }) => missing), ...all.filter(({ missing }) => !missing)];
}
