import type { ReplyTarget } from '../../lib/moves/tables.ts';

/** A sentence as a table that did not see its writer and the frames judge it. */
export interface Judged {
  readonly probability: number;
  readonly positive: boolean;
  readonly framed: boolean;
  /** Out of a whole reply. */
  readonly natural: boolean;
}

/**
 * What one wrongly found costs, in moves rightly found. Findings weigh a false alarm more than a miss; and since the corpus
 * holds far more hits and near misses than replies do, an ordinary sentence stands for many.
 */
const COST = {
  finding: { nearMiss: 1, natural: 8 },
  quieting: { nearMiss: 1, natural: 1.5 },
} as const;
const LEAST_ADD = { finding: 0.75, quieting: 0.3 };
/** People wrote the frames: one is overruled only where the table is surer than this that it is wrong. */
const MOST_KEEP = 0.2;
/** Moves that quiet findings keep their frames' hits, so that a doubt stays quiet. */
const QUIETS: ReadonlySet<ReplyTarget> = new Set([
  'acknowledge',
  'apologise',
  'ask',
  'ask-tried',
  'inform',
  'instruct',
  'offer',
  'own-act',
  'reason',
]);

/** From where on the table adds a move that no frame found, and below where it takes back one that a frame found. */
export function thresholds(target: ReplyTarget, judged: readonly Judged[]) {
  const kind = QUIETS.has(target) ? 'quieting' : 'finding';
  const [framed, unframed] = [true, false].map((frame) => judged.filter((each) => each.framed === frame));
  const add = Math.max(LEAST_ADD[kind], best(unframed ?? [], COST[kind]));
  // A cheerful word is cheerful in whatever sentence.
  const keep = kind === 'quieting' || target === 'cheer' ? 0 : Math.min(MOST_KEEP, best(framed ?? [], COST[kind]));
  const both = ({ framed, probability }: Judged) => probability >= add || (framed && probability >= keep);
  return {
    add,
    keep,
    measured: {
      frames: rates(judged, ({ framed }) => framed),
      table: rates(judged, ({ probability }) => probability >= 0.5),
      both: rates(judged, both),
      'in whole replies': rates(
        judged.filter(({ natural }) => natural),
        both,
      ),
    },
  };
}

/** The point from which on taking the table's word gains most. */
function best(judged: readonly Judged[], cost: { readonly nearMiss: number; readonly natural: number }): number {
  const sorted = judged.toSorted((a, b) => b.probability - a.probability);
  let [gain, most, point] = [0, 0, 1];
  for (const { positive, natural, probability } of sorted) {
    gain += positive ? 1 : -(natural ? cost.natural : cost.nearMiss);
    if (gain > most) [most, point] = [gain, probability];
  }
  return Math.floor(point * 1000) / 1000;
}

/** Precision, recall and F1, for people. */
function rates(judged: readonly Judged[], says: (each: Judged) => boolean): string {
  const found = judged.filter(says);
  const right = found.filter(({ positive }) => positive).length;
  const all = judged.filter(({ positive }) => positive).length;
  const [precision, recall] = [right / (found.length || 1), right / (all || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return [precision, recall, f1].map((value) => value.toFixed(2)).join(' ');
}
