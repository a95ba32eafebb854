import type { Channel, FourA, Language } from '../analyzer/contract.ts';
import { addressOf } from '../packs/address-of.ts';
import { placeholderEntry } from '../packs/placeholders.ts';
import type { Formality, Statement } from '../packs/schema.ts';
import { type Choice, choose, isTrueIn, type Wish } from './choose.ts';
import { factsOf } from './facts.ts';
import { fill } from './fill.ts';
import { germanAddressFor, languageFor } from './reader.ts';
import { searchStatements } from './search.ts';
import { createStatementIndex } from './statement-index.ts';

/** What quick insert knows of the ticket; plain data, for it is asked of the background. */
export interface QuickQuestion {
  readonly query: string;
  readonly interfaceLanguage: Language;
  /** Of the reply; null when it can't be told. */
  readonly language: Language | null;
  readonly draft: string;
  readonly lastCustomerMessage: string | null;
  readonly customerName: string | null;
  readonly agentName: string | null;
  readonly channel: Channel | null;
  /** The customer's, -1 casual to 1 formal; null when it can't be told. */
  readonly formality: number | null;
  /** Null for a wait within the limit, which is not worth naming. */
  readonly lateMinutes: number | null;
  /** What the customer's words suggest that it is about. */
  readonly moments: readonly string[];
  /** What the reply still lacks. */
  readonly missing: readonly FourA[];
}

/** A place in the text that the agent has to fill in, with its name in the interface's language. */
export interface QuickGap {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface QuickStatement {
  readonly id: string;
  readonly fourA: FourA;
  readonly language: Language;
  /** Filled as far as the ticket tells. */
  readonly text: string;
  readonly gaps: readonly QuickGap[];
}

/** As many as can be looked over while writing. */
const MOST = 6;
const DELAY = 'delay';
const CLEARLY = 0.35;
/** What the reply lacks, and what is ready to send, goes before what merely matches as well. */
const LACKED = 1.6;
const READY = 1.3;
/** Fewer letters name no matter yet: what may be untrue in this ticket then comes behind what is true in any. */
const NAMING = 4;

/** Makes the index once (some 50 ms), and answers each question in a millisecond or two. */
export function createQuickInsert(
  statements: readonly Statement[],
): (question: QuickQuestion) => readonly QuickStatement[] {
  const index = createStatementIndex(statements);
  return (question) => {
    const wish = wishOf(question);
    const choices = question.query.trim() === '' ? suggested(statements, wish) : found();
    const ranked = choices.toSorted(
      (a, b) => doubt(a, question) - doubt(b, question) || worth(b, question) - worth(a, question),
    );
    return ranked.slice(0, MOST).map(({ choice }) => plain(choice, question.interfaceLanguage));

    function found(): readonly Weighed[] {
      const { language, address, channel, formality } = wish;
      const filters = {
        language,
        ...(address && { address }),
        ...(channel && { channel }),
        ...(formality && { formality }),
      };
      return searchStatements(index, question.query, filters)
        .filter(({ text }) => language !== 'de' || ['none', address].includes(addressOf(text)))
        .map(({ statement, text, score }) => {
          const { text: filled, missing, spans } = fill(text.text, wish.facts ?? {});
          return { choice: { statement, text, filled, missing, spans }, score };
        });
    }
  };
}

interface Weighed {
  readonly choice: Choice;
  readonly score: number;
}

function wishOf(question: QuickQuestion): Wish {
  const { customerName, agentName, lateMinutes, lastCustomerMessage, channel } = question;
  const language = languageFor(question, question.interfaceLanguage);
  return {
    language,
    ...(language === 'de' && { address: germanAddressFor(question) }),
    formality: formalityOf(question.formality),
    ...(channel && { channel }),
    situations: lateMinutes === null ? [] : [DELAY],
    related: true,
    facts: factsOf({ customerName, agentName, waitingMinutes: lateMinutes, language, lastCustomerMessage }),
  };
}

function formalityOf(formality: number | null): Formality {
  if (formality === null || Math.abs(formality) < CLEARLY) return 'neutral';
  return formality > 0 ? 'formal' : 'casual';
}

/** The order of `choose` is kept by scores that fall slowly, so that what is lacked comes first within it. */
function suggested(statements: readonly Statement[], wish: Wish): readonly Weighed[] {
  return choose(statements, wish).map((choice, at) => ({ choice, score: 1 - at / 1000 }));
}

function worth({ choice, score }: Weighed, { missing }: QuickQuestion): number {
  return score * (missing.includes(choice.statement.fourA) ? LACKED : 1) * (choice.missing.length === 0 ? READY : 1);
}

/** 1 for what only its own words bring to the front. */
function doubt({ choice }: Weighed, { query, moments, lateMinutes }: QuickQuestion): number {
  const known = lateMinutes === null ? moments : [...moments, DELAY];
  return query.trim().length >= NAMING || isTrueIn(choice.statement, known) ? 0 : 1;
}

function plain({ statement, text, filled, spans }: Choice, language: Language): QuickStatement {
  const gaps = spans
    .filter((span) => !span.filled)
    .map(({ start, end, placeholder }) => ({ start, end, label: placeholderEntry(placeholder).short[language] }));
  return { id: statement.id, fourA: statement.fourA, language: text.language, text: filled, gaps };
}
