import type { Language } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import { featuresOf } from './features.ts';
import { movesOf } from './read.ts';
import { type StoredTable, type Table, table } from './table.ts';
import de from './tables/customer.de.json' with { type: 'json' };
import en from './tables/customer.en.json' with { type: 'json' };

/** What the tables tell of a customer's message. */
export const CUSTOMER_TARGETS = ['upset', 'annoyed', 'complain-waiting'] as const;
export type CustomerTarget = (typeof CUSTOMER_TARGETS)[number];

const STORED: Readonly<Record<Language, Readonly<Record<CustomerTarget, StoredTable>>>> = { en, de };
const SAID_BY_CUSTOMERS: ReadonlySet<string> = new Set(['complain-waiting', 'feel', 'harm', 'soften', 'threaten']);
const ready = new Map<string, Table>();

/** How sure the table is, 0 to 1, that a message is what `target` says. */
export function customerProbability(target: CustomerTarget, features: readonly number[], language: Language): number {
  const key = `${language} ${target}`;
  const known = ready.get(key) ?? table(STORED[language][target]);
  ready.set(key, known);
  return known.probability(features);
}

/** A message's features, with the moves that frames find in it. */
export function customerFeatures(text: string, sentences: readonly Sentence[], language: Language): readonly number[] {
  return featuresOf(
    text,
    sentences,
    sentences
      .flatMap((sentence, index) => movesOf(sentence, index, language))
      .filter(({ move }) => SAID_BY_CUSTOMERS.has(move)),
  );
}
