import type { Language } from '../analyzer/contract.ts';
import type { Move } from './contract.ts';
import type { Features } from './hashing.ts';
import { storedTables } from './stored-tables.ts';
import { type StoredTable, type Tables, tables } from './table.ts';

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

/** Tables of one language as `npm run train` stores them. */
export interface StoredTables<Target extends string, Stored extends StoredTable = StoredTable> {
  readonly tables: Readonly<Record<Target, Stored>>;
  /** As `lettersOf` writes them, the tables in the order of their targets. */
  readonly weights: string;
}

const PLACE_OF = new Map<Move, number>(REPLY_TARGETS.map((target, at) => [target, at]));
const ready = new Map<StoredTables<never>, Tables>();

/** How sure the tables are, 0 to 1, that a customer's message is what each target says. */
export function customerProbabilities(
  features: Features,
  language: Language,
): Readonly<Record<CustomerTarget, number>> {
  const [annoyed = 0, upset = 0, waits = 0] = readied(
    storedTables[language]().customer,
    CUSTOMER_TARGETS,
  ).probabilities(features);
  return { annoyed, upset, 'complain-waiting': waits };
}

/** What the tables say of a reply's sentence. */
export class Verdicts {
  private readonly probabilities: readonly number[];
  private readonly stored: StoredTables<ReplyTarget, StoredReplyTable>['tables'];

  constructor(probabilities: readonly number[], stored: StoredTables<ReplyTarget, StoredReplyTable>['tables']) {
    this.probabilities = probabilities;
    this.stored = stored;
  }

  /** How likely it makes a move, 0 to 1. */
  sureness(target: ReplyTarget): number {
    return this.probabilities[PLACE_OF.get(target) ?? -1] ?? 0;
  }

  /** That it makes the move, that it does not, or null for leaving it to the frames. */
  makes(move: Move): boolean | null {
    const probability = this.probabilities[PLACE_OF.get(move) ?? -1];
    if (probability === undefined) return null;
    const { add, keep } = this.stored[move as ReplyTarget];
    return probability >= add ? true : probability < keep ? false : null;
  }
}

/** What the tables say of a reply's sentence. */
export function replyVerdicts(features: Features, language: Language): Verdicts {
  const stored = storedTables[language]().reply;
  return new Verdicts(readied(stored, REPLY_TARGETS).probabilities(features), stored.tables);
}

/** What each of a sentence's tokens adds to one table's verdict. */
export function replyEvidence(
  target: ReplyTarget,
  features: Features,
  count: number,
  language: Language,
): readonly number[] {
  return readied(storedTables[language]().reply, REPLY_TARGETS).evidence(
    REPLY_TARGETS.indexOf(target),
    features,
    count,
  );
}

/** Unpacked when they are first asked. */
function readied<Target extends string>(stored: StoredTables<Target>, targets: readonly Target[]): Tables {
  const known =
    ready.get(stored) ??
    tables(
      stored.weights,
      targets.map((target) => stored.tables[target]),
    );
  ready.set(stored, known);
  return known;
}
