import type { Channel, FourA, Language } from '../analyzer/contract.ts';
import { addressOf } from '../packs/address-of.ts';
import type { Address, Formality, Statement, StatementText } from '../packs/schema.ts';
import { examplesFor } from './examples.ts';
import { type Facts, type Filling, fill } from './fill.ts';
import { TWEET_LIMIT, tweetLength } from './tweet-length.ts';

/** What a statement should be like. Only `language` is needed; the rest narrows or ranks. */
export interface Wish {
  readonly language: Language;
  /** German: whom the reply addresses. When it is not known, texts with du or ihr stay out. */
  readonly address?: Address;
  /** Default neutral. Casual texts stay out of formal replies, and the other way round. */
  readonly formality?: Formality;
  /** Default email. */
  readonly channel?: Channel;
  readonly fourA?: FourA;
  /** Situations or moments of the ticket; matching statements come first, general ones next. */
  readonly situations?: readonly string[];
  readonly facts?: Facts;
  /** Only what can be sent as it is, with no placeholder left open. */
  readonly complete?: true;
  /** Only what claims nothing but the wished situations, or is true in any ticket: a late return was no return elsewhere. */
  readonly related?: true;
  readonly limit?: number;
}

export interface Choice {
  readonly statement: Statement;
  readonly text: StatementText;
  /** The text with the wish's facts; see `Filling.text`. */
  readonly filled: string;
  readonly missing: Filling['missing'];
  readonly spans: Filling['spans'];
}

type Rank = readonly number[];

const FORMALITY_STEP: Readonly<Record<Formality, number>> = { casual: 0, neutral: 1, formal: 2 };

function formalityDistance(text: StatementText, wish: Wish): number {
  return Math.abs(FORMALITY_STEP[text.formality] - FORMALITY_STEP[wish.formality ?? 'neutral']);
}

function fitsAddress(text: StatementText, wish: Wish): boolean {
  const address = addressOf(text);
  return (
    address === 'none' || address === (wish.address === undefined || wish.address === 'none' ? 'Sie' : wish.address)
  );
}

/** Open placeholders count as their examples, so a text that fits now still fits when the agent has filled it. */
function fitsChannel(text: StatementText, facts: Facts, wish: Wish): boolean {
  const channel = wish.channel ?? 'email';
  if (!text.channels.includes(channel)) return false;
  if (channel !== 'tweet') return true;
  return tweetLength(fill(text.text, { ...examplesFor(text), ...facts }).text) <= TWEET_LIMIT;
}

function fits(text: StatementText, wish: Wish): boolean {
  return (
    text.language === wish.language &&
    fitsAddress(text, wish) &&
    formalityDistance(text, wish) < 2 &&
    fitsChannel(text, wish.facts ?? {}, wish)
  );
}

function matches(statement: Statement, wish: Wish): number {
  return statement.situations.filter((situation) => wish.situations?.includes(situation)).length;
}

/** Whether a statement claims nothing of a ticket but these situations. */
export function isTrueIn({ situations }: Statement, known: readonly string[]): boolean {
  return situations.includes('general') || situations.every((situation) => known.includes(situation));
}

function isWished(statement: Statement, wish: Wish): boolean {
  if (wish.fourA !== undefined && wish.fourA !== statement.fourA) return false;
  return !wish.related || isTrueIn(statement, wish.situations ?? []);
}

/** 0 on the matter, 1 fitting any ticket, 2 about something else. */
function remoteness(statement: Statement, wish: Wish): number {
  if (matches(statement, wish) > 0) return 0;
  return statement.situations.includes('general') || !wish.situations?.length ? 1 : 2;
}

/** Smaller is better, first difference decides: on the matter, ready to send, closest to the matter, most personal. */
function rankOf({ statement, text, missing, spans }: Choice, wish: Wish): Rank {
  return [
    remoteness(statement, wish),
    missing.length > 0 ? 1 : 0,
    -matches(statement, wish),
    missing.length,
    formalityDistance(text, wish),
    wish.channel === 'tweet' && !text.short ? 1 : 0,
    missing.length - spans.length,
  ];
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

interface Ranked {
  readonly choice: Choice;
  readonly rank: Rank;
}

function byRank(a: Ranked, b: Ranked): number {
  return compareRanks(a.rank, b.rank);
}

function bestText(statement: Statement, wish: Wish): Ranked[] {
  return statement.texts
    .filter((text) => fits(text, wish))
    .map((text) => {
      const { text: filled, missing, spans } = fill(text.text, wish.facts ?? {});
      const choice = { statement, text, filled, missing, spans };
      return { choice, rank: rankOf(choice, wish) };
    })
    .filter(({ choice }) => !wish.complete || choice.missing.length === 0)
    .sort(byRank)
    .slice(0, 1);
}

/**
 * The statements that can be said here, best first, each with its best text. Never the wrong language or address,
 * never longer than the channel allows. The same input gives the same order; ties keep the pack's.
 */
export function choose(statements: readonly Statement[], wish: Wish): readonly Choice[] {
  return statements
    .filter((statement) => isWished(statement, wish))
    .flatMap((statement) => bestText(statement, wish))
    .sort(byRank)
    .map(({ choice }) => choice)
    .slice(0, wish.limit);
}
