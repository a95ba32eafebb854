import type { Language } from '../analyzer/contract.ts';
import type { Features } from './hashing.ts';
import { type StoredTable, type Table, type Tables, table, tables } from './table.ts';
import customerDe from './tables/customer.de.json' with { type: 'json' };
import customerEn from './tables/customer.en.json' with { type: 'json' };
import replyDe from './tables/reply.de.json' with { type: 'json' };
import replyEn from './tables/reply.en.json' with { type: 'json' };

/** What the tables tell of a customer's message. */
export const CUSTOMER_TARGETS = ['annoyed', 'upset', 'complain-waiting'] as const;
export type CustomerTarget = (typeof CUSTOMER_TARGETS)[number];

/** The moves of a reply's sentence that a table judges together with the frames. */
export const REPLY_TARGETS = [
  'acknowledge',
  'apologise',
  'ask',
  'ask-tried',
  'assume',
  'basic-step',
  'blame',
  'cheer',
  'defend',
  'deter',
  'dismiss',
  'hand-off',
  'inform',
  'instruct',
  'offer',
  'own-act',
  'pseudo-apologise',
  'reason',
  'recite',
  'refuse',
  'sympathise',
  'third-party',
] as const;
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
const REPLY: Readonly<Record<Language, Readonly<Record<ReplyTarget, StoredReplyTable>>>> = {
  en: replyEn,
  de: replyDe,
};
const ready = new Map<StoredTable, Table>();
const together = new Map<Language, Tables>();

/** How sure the table is, 0 to 1, that a customer's message is what `target` says. */
export function customerProbability(target: CustomerTarget, features: Features, language: Language): number {
  return readied(CUSTOMER[language][target]).probability(features);
}

/** What a table says of a reply's sentence. */
export interface Verdict {
  /** 0 to 1. */
  readonly probability: number;
  /** That it makes the move, that it does not, or null for leaving it to the frames. */
  readonly makes: boolean | null;
}

/** What the tables say of a reply's sentence, in the order of `REPLY_TARGETS`. */
export function replyVerdicts(features: Features, language: Language): readonly Verdict[] {
  const probabilities = replyTables(language).probabilities(features);
  return REPLY_TARGETS.map((target, which) => {
    const probability = probabilities[which] ?? 0;
    const { add, keep } = REPLY[language][target];
    if (probability >= add) return { probability, makes: true };
    return { probability, makes: probability < keep ? false : null };
  });
}

/** What each of a sentence's tokens adds to one table's verdict. */
export function replyEvidence(
  target: ReplyTarget,
  features: Features,
  count: number,
  language: Language,
): readonly number[] {
  return replyTables(language).evidence(REPLY_TARGETS.indexOf(target), features, count);
}

/** Unpacked when the first sentence of that language is read. */
function replyTables(language: Language): Tables {
  const known = together.get(language) ?? tables(REPLY_TARGETS.map((target) => REPLY[language][target]));
  together.set(language, known);
  return known;
}

function readied(stored: StoredTable): Table {
  const known = ready.get(stored) ?? table(stored);
  ready.set(stored, known);
  return known;
}
