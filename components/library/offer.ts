import type { Analysis, FourA, Language } from '../../lib/analyzer/contract.ts';
import { type Choice, choose } from '../../lib/library/choose.ts';
import { factsOf } from '../../lib/library/facts.ts';
import { type Facts, fill } from '../../lib/library/fill.ts';
import { type StatementIndex, searchStatements } from '../../lib/library/search.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import { type Address, addressOf, type Formality, type Statement } from '../../lib/packs/schema.ts';

/** What the agent chose in the popup; it goes before what the ticket suggests. */
export interface Asked {
  readonly query: string;
  readonly language: Language;
  readonly address: Address;
}

export interface Shelf {
  readonly fourA: FourA;
  /** Whether the reply still lacks this A. */
  readonly missing: boolean;
  readonly choices: readonly Choice[];
}

export interface Stock {
  readonly statements: readonly Statement[];
  readonly index: StatementIndex;
}

const ORDER: readonly FourA[] = ['acknowledge', 'apologize', 'ask', 'act'];
const CLEARLY = 0.35;

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

function suggested({ statements }: Stock, view: CoachView | null, asked: Asked): readonly Choice[] {
  const { language, address } = asked;
  const analysis = view?.analysis ?? null;
  return choose(statements, {
    language,
    ...(language === 'de' && { address }),
    formality: formalityOf(analysis),
    channel: view?.channel.value ?? 'email',
    // What the clock tells is certain. What words suggest (a cancellation, a break-in) may be wrong, and a statement about it
    // would then be untrue: those are found by searching.
    situations: analysis?.waiting.overdue ? ['delay'] : [],
    ...(view && { related: true }),
    facts: ticketFacts(view, language),
  });
}

function found({ index }: Stock, view: CoachView | null, asked: Asked): readonly Choice[] {
  const { query, language, address } = asked;
  const channel = view?.channel.value;
  const filters = { language, ...(language === 'de' && { address }), ...(channel && { channel }) };
  const facts = ticketFacts(view, language);
  const seen = new Set<string>();
  return searchStatements(index, query, filters).flatMap(({ statement, text }) => {
    if (seen.has(statement.id) || (language === 'de' && !fitsAddress(address, addressOf(text)))) return [];
    seen.add(statement.id);
    const { text: filled, missing, spans } = fill(text.text, facts);
    return [{ statement, text, filled, missing, spans }];
  });
}

function fitsAddress(wished: Address, given: Address): boolean {
  return given === 'none' || given === wished;
}

function missingFirst(shelves: readonly Shelf[]): readonly Shelf[] {
  return [...shelves.filter(({ missing }) => missing), ...shelves.filter(({ missing }) => !missing)];
}

/**
 * The statements to show, grouped by the four A's: those that fit the ticket, with what the reply still lacks on top, or
 * those that match the query.
 */
export function shelves(stock: Stock, view: CoachView | null, asked: Asked): readonly Shelf[] {
  const choices = asked.query.trim() === '' ? suggested(stock, view, asked) : found(stock, view, asked);
  const all = ORDER.map((fourA) => {
    const presence = view?.analysis?.fourAs[fourA];
    const missing = presence ? presence.needed && !presence.present : false;
    return { fourA, missing, choices: choices.filter(({ statement }) => statement.fourA === fourA) };
  });
  return missingFirst(all.filter((shelf) => shelf.choices.length > 0));
}
