import { readRequest } from '../../lib/analyzer/read.ts';
import type { Reading, ReplySentence } from '../../lib/analyzer/reading.ts';
import { sigmoid, sumOf } from '../../lib/lacking/lacking.ts';
import { rules } from '../../lib/rules/index.ts';
import {
  FINDING_SIGNS,
  type FindingWeights,
  findingSigns,
  LIKELY,
  raisedBy,
  WEIGHED,
  type WeighedRule,
} from '../../lib/weighing/weighed.ts';
import { byOtherWriters } from './by-writer.ts';
import type { JudgedReply } from './judged-replies.ts';
import { regression } from './newton.ts';

/** A reply's sentences as numbers, and which of them a careful reader raises the rule on. */
interface Example {
  readonly writer: string | null;
  readonly sentences: readonly Float64Array[];
  readonly raised: readonly boolean[];
}

/** Signs on one scale: each by its mean and its spread. */
interface Scale {
  readonly means: Float64Array;
  readonly spreads: Float64Array;
}

/** How hard weights are pulled towards 0; chosen by the totals of `tests/cases/held-out`. */
const PULL = 40;
const FOLDS = 3;
const NARROWEST = 1e-6;

export const WEIGHED_RULES = Object.keys(WEIGHED) as readonly WeighedRule[];

/** Replies with what is read in them, once for all rules. */
export function readReplies(replies: readonly JudgedReply[]) {
  return replies.map((reply) => ({ reply, reading: readRequest(reply.request) }));
}

/** Learns what tells that a rule's finding is one, and prints how well that does on writers that were held out. */
export function learnWeighing(rule: WeighedRule, read: ReturnType<typeof readReplies>): FindingWeights {
  const judged = read.filter(({ reply: { judges, allow = [] } }) => judges.has(rule) && !allow.includes(rule));
  const examples = judged.flatMap(({ reply, reading }) => exampleOf(rule, reply, reading) ?? []);
  console.log(`${rule.padEnd(24)} ${heldOut(examples)}`);
  const weights = learned(examples);
  return Object.fromEntries(
    FINDING_SIGNS.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))] as const).filter(
      ([, own]) => own !== 0,
    ),
  );
}

/** Null where the rule is raised and nobody says on which words. */
function exampleOf(
  rule: WeighedRule,
  { request, expect, spans, writer }: JudgedReply,
  reading: Reading,
): Example | null {
  const hits = rules.find((unit) => unit.rule.id === rule)?.rule.check(reading) ?? [];
  const found = raisedBy(rule, reading, hits);
  const places = (spans?.[rule] ?? []).flatMap((words) => {
    const start = request.reply.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  const isRaised = ({ start, end }: ReplySentence) => places.some((place) => place.start < end && start < place.end);
  const raised = reading.sentences.map((sentence) => expect.includes(rule) && isRaised(sentence));
  if (reading.sentences.length === 0 || expect.includes(rule) !== raised.includes(true)) return null;
  return { writer, raised, sentences: reading.sentences.map((each) => findingSigns(found, each)) };
}

/** A logistic regression with a pull towards 0, on signs of one scale; the weights are those of the signs as they are. */
function learned(examples: readonly Example[]): Float64Array {
  const rows = examples.flatMap(({ sentences }) => sentences);
  const truths = examples.flatMap(({ raised }) => raised);
  const scale = scaleOf(rows);
  const scaled = rows.map((row) => row.map((sign, at) => (sign - (scale.means[at] ?? 0)) / (scale.spreads[at] ?? 1)));
  const weights = regression(scaled, truths, PULL);
  return unscaled(weights, scale);
}

/** The first sign is always there and is left as it is. */
function scaleOf(rows: readonly Float64Array[]): Scale {
  const means = new Float64Array(FINDING_SIGNS.length);
  const spreads = new Float64Array(FINDING_SIGNS.length);
  for (const row of rows) for (const [at, sign] of row.entries()) means[at] = (means[at] ?? 0) + sign / rows.length;
  for (const row of rows)
    for (const [at, sign] of row.entries())
      spreads[at] = (spreads[at] ?? 0) + (sign - (means[at] ?? 0)) ** 2 / rows.length;
  means[0] = 0;
  return { means, spreads: spreads.map((spread, at) => (at === 0 || spread < NARROWEST ? 1 : Math.sqrt(spread))) };
}

function unscaled(weights: Float64Array, { means, spreads }: Scale): Float64Array {
  const own = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  own[0] = own.reduce((left, weight, at) => (at === 0 ? left : left - weight * (means[at] ?? 0)), weights[0] ?? 0);
  return own;
}

function heldOut(examples: readonly Example[]): string {
  return byOtherWriters({
    examples,
    folds: FOLDS,
    learn: learned,
    raises: ({ sentences }, weights) => sentences.some((signs) => sigmoid(sumOf(weights, signs)) >= LIKELY),
    isAtFault: ({ raised }) => raised.includes(true),
  });
}
