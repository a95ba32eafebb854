import type { Language } from '../analyzer/contract.ts';
import { type StoredTable, type Table, table } from './table.ts';
import customerDe from './tables/customer.de.json' with { type: 'json' };
import customerEn from './tables/customer.en.json' with { type: 'json' };
import replyDe from './tables/reply.de.json' with { type: 'json' };
import replyEn from './tables/reply.en.json' with { type: 'json' };

/** What the tables tell of a customer's message. */
export const CUSTOMER_TARGETS = ['upset', 'complain-waiting'] as const;
export type CustomerTarget = (typeof CUSTOMER_TARGETS)[number];

/** The moves of a reply's sentence that a table judges together with the frames. */
export const REPLY_TARGETS = ['acknowledge', 'third-party', 'own-act', 'apologise'] as const;
export type ReplyTarget = (typeof REPLY_TARGETS)[number];

/** A table with the points from which on it has a say against the frames, chosen on held-out voices. */
export interface StoredReplyTable extends StoredTable {
  /** From here on the sentence makes the move, though no frame found it. */
  readonly add: number;
  /** Below this it does not, though a frame found it. */
  readonly keep: number;
}

const CUSTOMER: Readonly<Record<Language, Readonly<Record<CustomerTarget, StoredTable>>>> = {
  en: customerEn,
  de: customerDe,
};
const REPLY: Readonly<Record<Language, Readonly<Record<ReplyTarget, StoredReplyTable>>>> = { en: replyEn, de: replyDe };
const ready = new Map<StoredTable, Table>();

/** How sure the table is, 0 to 1, that a customer's message is what `target` says. */
export function customerProbability(target: CustomerTarget, features: readonly number[], language: Language): number {
  return readied(CUSTOMER[language][target]).probability(features);
}

/** What the table says of a reply's sentence: that it makes the move, that it does not, or null for leaving it to the frames. */
export function replyVerdict(target: ReplyTarget, features: readonly number[], language: Language): boolean | null {
  const stored = REPLY[language][target];
  const probability = readied(stored).probability(features);
  if (probability >= stored.add) return true;
  return probability < stored.keep ? false : null;
}

/** How sure the table is, 0 to 1, that a reply's sentence makes a move. */
export function replyProbability(target: ReplyTarget, features: readonly number[], language: Language): number {
  return readied(REPLY[language][target]).probability(features);
}

function readied(stored: StoredTable): Table {
  const known = ready.get(stored) ?? table(stored);
  ready.set(stored, known);
  return known;
}
