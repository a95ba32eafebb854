import type { ReplyTarget } from '../../lib/moves/tables.ts';

/** A sentence as a table that did not see its voice and the frames judge it. */
export interface Judged {
  readonly probability: number;
  readonly positive: boolean;
  readonly framed: boolean;
}

/**
 * The share of sentences without the move that the table alone may take for it. A third party's work is a finding, so hardly
 * any; the others quiet findings.
 */
const MOST_ADDED_WRONGLY: Readonly<Record<ReplyTarget, number>> = {
  acknowledge: 0.006,
  apologise: 0.004,
  'own-act': 0.004,
  'third-party': 0.002,
};
/** Of a hundred that make it and that a frame found, so many may be lost. */
const MOST_LOST = 0.005;

/** From where on the table adds a move that no frame found, and below where it takes back one that a frame found. */
export function thresholds(target: ReplyTarget, judged: readonly Judged[]) {
  const add = addFrom(judged, MOST_ADDED_WRONGLY[target]);
  const keep = Math.min(add, keepFrom(judged));
  return {
    add,
    keep,
    measured: {
      frames: rates(judged, ({ framed }) => framed),
      table: rates(judged, ({ probability }) => probability >= 0.5),
      both: rates(judged, ({ framed, probability }) => probability >= add || (framed && probability >= keep)),
    },
  };
}

function addFrom(judged: readonly Judged[], mostWrong: number): number {
  const wrong = judged.filter(({ positive, framed }) => !positive && !framed).map(({ probability }) => probability);
  const allowed = Math.floor(wrong.length * mostWrong);
  return upwards(Math.max(0.5, wrong.toSorted((a, b) => b - a)[allowed] ?? 1));
}

function keepFrom(judged: readonly Judged[]): number {
  const right = judged.filter(({ positive, framed }) => positive && framed).map(({ probability }) => probability);
  return Number((right.toSorted((a, b) => a - b)[Math.floor(right.length * MOST_LOST)] ?? 0).toFixed(3));
}

function upwards(value: number): number {
  return Math.ceil(value * 1000) / 1000 + 0.001;
}

function rates(judged: readonly Judged[], says: (each: Judged) => boolean): string {
  const found = judged.filter(says);
  const right = found.filter(({ positive }) => positive).length;
  const all = judged.filter(({ positive }) => positive).length;
  const [precision, recall] = [right / (found.length || 1), right / (all || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`;
}
