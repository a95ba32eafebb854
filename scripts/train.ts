/**
 * `npm run train`: makes the tables anew from the corpus, the same to the byte, and prints how well they do on held-out voices.
 * `npm run train -- customers` makes those of customers' messages alone, `npm run train -- triage` what tells how much a ticket calls for,
 * `npm run train -- four-as` what tells the four A's, `npm run train -- wholes` what rules learn from whole replies. Each rests on those named before it.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../lib/analyzer/contract.ts';
import { LACKS } from '../lib/lacking/lacking.ts';
import { spellingFeatures } from '../lib/moves/features.ts';
import { TABLE_SIZE } from '../lib/moves/hashing.ts';
import type { StoredTable } from '../lib/moves/table.ts';
import {
  CUSTOMER_TARGETS,
  type CustomerTarget,
  REPLY_TARGETS,
  type ReplyTarget,
  type StoredReplyTable,
} from '../lib/moves/tables.ts';
import { lettersOf } from '../lib/moves/weights.ts';
import type { Feeling, FeelingWeights } from '../lib/thread/feeling.ts';
import { treesAsText } from './train/boosting.ts';
import { customerRows, joined, replyRows, type WholeReplyRow, wholeReplyRows } from './train/corpus.ts';
import { learnFeeling } from './train/feeling.ts';
import { learnFourAs } from './train/four-as.ts';
import { type JudgedReply, judgedReplies } from './train/judged-replies.ts';
import { learnLack } from './train/lacking.ts';
import {
  auc,
  aucAtEqualLength,
  averagePrecision,
  calibrate,
  crossValidated,
  learn,
  type Sample,
  type Scored,
} from './train/logistic.ts';
import { fitted, quantised, type Rounded, sharesOf } from './train/rounding.ts';
import {
  customerSamples,
  isPositive,
  labelled,
  type SentenceSample,
  sentenceSamples,
  sharedSamples,
} from './train/samples.ts';
import { thresholds } from './train/thresholds.ts';
import { crossValidatedTogether, learnTogether } from './train/together.ts';
import { learnTriage } from './train/triage.ts';
import { learnWeighing, readReplies } from './train/weighing.ts';

const LANGUAGES: readonly Language[] = ['en', 'de'];
const FOLDS = 6;
const FEWEST_POSITIVES = 60;
/** A sentence informs when it does nothing else: what the other moves share says less of that than its own words do. */
const ALONE: ReadonlySet<ReplyTarget> = new Set(['inform']);
/** Bytes for the weights of a language, packed (`packedSize`): 200 kB together, as gzip packs them. */
const ROOM = { customers: 24_000, replies: 144_000 } as const;
const LIB = path.join(import.meta.dirname, '../lib');
const TABLES = path.join(LIB, 'moves/tables');
const FEELINGS = path.join(LIB, 'thread/feeling.json');
const TRIAGE = path.join(LIB, 'thread/triage.json');
const FOUR_AS = path.join(LIB, 'analyzer/four-as.json');
const LACKING = path.join(LIB, 'lacking/weights.json');
const WEIGHING = path.join(LIB, 'weighing/trees.json');
const SPELLING = path.join(LIB, 'languages/spelling.json');

/** A table with its weights, which are stored beside those of the others. */
interface Trained<Stored extends StoredTable = StoredTable> {
  readonly table: Stored;
  readonly weights: Int8Array;
}

/** The feelings that tables and other signs are joined for, by the table that each rests on. */
const FEELING_OF: Readonly<Record<CustomerTarget, Feeling>> = {
  upset: 'strong',
  annoyed: 'annoyed',
  'complain-waiting': 'kept-waiting',
};

function trainCustomers(language: Language): Readonly<Partial<Record<Feeling, FeelingWeights>>> {
  const rows = customerSamples(language);
  const tables: Record<string, Trained> = {};
  const feelings: Partial<Record<Feeling, FeelingWeights>> = {};
  const learned = CUSTOMER_TARGETS.map((target) => {
    const samples = rows.flatMap((row) => {
      const positive = isPositive(row, target);
      return positive === null ? [] : [{ features: row.features, group: row.group, positive, text: row.text }];
    });
    return { target, samples, weights: learn(samples, TABLE_SIZE), shares: sharesOf(samples, TABLE_SIZE) };
  });
  const rounded = fitted(learned, ROOM.customers);
  for (const [which, { target, samples }] of learned.entries()) {
    const heldOut = crossValidated(samples, TABLE_SIZE, FOLDS);
    const { table, weights } = stored(heldOut, rounded[which] as Rounded);
    tables[target] = { table, weights };
    report(`${language} customers`, target, heldOut);
    const alike = aucAtEqualLength(
      heldOut,
      samples.map(({ text }) => text.length),
    );
    console.log(`    among messages of equal length AUC ${alike.toFixed(3)}`);
    const feeling = FEELING_OF[target];
    const messages = samples.map((sample, at) => ({ ...sample, table: probabilityOf(heldOut[at]?.[0] ?? 0, table) }));
    feelings[feeling] = learnFeeling(messages, language, feeling);
  }
  store(path.join(TABLES, `customer.${language}.json`), tables);
  return feelings;
}

function trainReplies(language: Language): void {
  const all = sentenceSamples(language);
  const learned = REPLY_TARGETS.map(learnReplies(all, language));
  const shares = sharesOf(all, TABLE_SIZE);
  const rounded = fitted(
    learned.map(({ weights }) => ({ weights, shares })),
    ROOM.replies,
  );
  const tables: Record<string, Trained<StoredReplyTable>> = {};
  for (const [which, { target, heldOut, samples }] of learned.entries()) {
    const table = stored(heldOut, rounded[which] as Rounded);
    const judged = samples.map(({ positive, framed, natural }, at) => ({
      probability: probabilityOf(heldOut[at]?.[0] ?? 0, table.table),
      positive,
      framed: framed.has(target),
      natural,
    }));
    const { add, keep, measured } = thresholds(target, judged);
    tables[target] = { table: { ...table.table, add, keep }, weights: table.weights };
    report(`${language} replies`, target, heldOut);
    console.log(
      `    ${Object.entries(measured)
        .map(([by, right]) => `${by} ${right}`)
        .join(' | ')} | add ${add} keep ${keep}`,
    );
  }
  store(path.join(TABLES, `reply.${language}.json`), tables);
}

/** Learns all moves; for each its weights, and the sentences that tell of it with their scores by weights that did not see their writer. */
function learnReplies(all: readonly SentenceSample[], language: Language) {
  const shared = sharedSamples(all, REPLY_TARGETS);
  const together = learnTogether(shared, TABLE_SIZE);
  const scores = crossValidatedTogether(shared, TABLE_SIZE, FOLDS);
  return (target: ReplyTarget) => {
    const samples = labelled(all, target);
    const positives = samples.filter(({ positive }) => positive).length;
    if (positives < FEWEST_POSITIVES)
      throw new Error(
        `Only ${positives} ${language} sentences make "${target}"; a table needs ${FEWEST_POSITIVES}. Write more.`,
      );
    if (ALONE.has(target))
      return {
        target,
        samples,
        weights: learn(samples, TABLE_SIZE),
        heldOut: crossValidated(samples, TABLE_SIZE, FOLDS),
      };
    const which = REPLY_TARGETS.indexOf(target);
    const heldOut = shared.flatMap(({ truths }, at): readonly Scored[] => {
      const truth = truths[which] ?? -1;
      return truth < 0 ? [] : [[scores[which]?.[at] ?? 0, truth === 1]];
    });
    return { target, samples, weights: together[which] ?? new Float64Array(TABLE_SIZE), heldOut };
  };
}

/** Which of two texts is English, for those without function words. */
function trainLanguage(): void {
  const samples = LANGUAGES.flatMap((language) =>
    [...customerRows(language), ...replyRows(language), ...wholeReplyRows(language).map(asText)].map(
      ({ text, voice }) => ({ features: spellingFeatures(text), group: voice, positive: language === 'en' }),
    ),
  );
  const heldOut = crossValidated(samples, TABLE_SIZE, FOLDS);
  report('both', 'English', heldOut);
  store(SPELLING, { English: trained(samples, heldOut) });
}

function asText({ reply, voice }: WholeReplyRow): { readonly text: string; readonly voice: string } {
  return { text: joined(reply), voice };
}

function trained(samples: readonly Sample[], heldOut: readonly Scored[]): Trained {
  return stored(heldOut, quantised(learn(samples, TABLE_SIZE), sharesOf(samples, TABLE_SIZE)));
}

function stored(heldOut: readonly Scored[], { levels, scale }: Rounded): Trained {
  const { slope, offset } = calibrate(heldOut);
  return { table: { scale: rounded(scale), slope: rounded(slope), offset: rounded(offset) }, weights: levels };
}

function probabilityOf(score: number, { slope, offset }: StoredTable): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

function report(of: string, target: string, heldOut: readonly Scored[]): void {
  const positives = heldOut.filter(([, positive]) => positive).length;
  console.log(
    `${of} ${target.padEnd(16)} ${heldOut.length} texts, ${positives} positive, on held-out voices AUC ${auc(heldOut).toFixed(3)}, average precision ${averagePrecision(heldOut).toFixed(3)}`,
  );
}

function store(file: string, trained: Readonly<Record<string, Trained>>): void {
  const tables = Object.fromEntries(Object.entries(trained).map(([target, { table }]) => [target, table]));
  const weights = lettersOf(Object.values(trained).map((each) => each.weights));
  writeFileSync(file, `${JSON.stringify({ tables, weights }, null, 1)}\n`);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** What threads and whole replies tell is told by what was trained before, so it is learned by programs that have read that. */
function trainOnTables(): void {
  const self = fileURLToPath(import.meta.url);
  for (const part of ['triage', 'four-as', 'wholes'])
    execFileSync(process.execPath, [...process.execArgv, self, part], { stdio: 'inherit' });
}

function trainTriage(): void {
  const { stirred, deep } = learnTriage(judgedReplies());
  writeFileSync(TRIAGE, `{ "stirred": ${treesAsText(stirred)},\n"deep": ${treesAsText(deep)} }\n`);
}

function trainFourAs(): void {
  const learned = Object.entries(learnFourAs(judgedReplies()));
  writeFileSync(FOUR_AS, `{ ${learned.map(([id, trees]) => `"${id}": ${treesAsText(trees)}`).join(',\n')} }\n`);
}

function trainWholes(): void {
  const replies = judgedReplies();
  trainLacks(replies);
  // The tables learned from the sentences of the others, and would be surer of them than of any new ones.
  const read = readReplies(replies.filter(({ writer }) => !writer?.startsWith('whole-replies')));
  writeFileSync(WEIGHING, `${treesAsText(learnWeighing(read))}\n`);
}

function trainLacks(replies: readonly JudgedReply[]): void {
  const weights = Object.fromEntries(LACKS.map((lack) => [lack, learnLack(lack, replies)]));
  writeFileSync(LACKING, `${JSON.stringify(weights, null, 2)}\n`);
}

function trainTables(customersOnly: boolean): void {
  if (!customersOnly) trainLanguage();
  const feelings: Partial<Record<Language, ReturnType<typeof trainCustomers>>> = {};
  for (const language of LANGUAGES) {
    feelings[language] = trainCustomers(language);
    if (!customersOnly) trainReplies(language);
  }
  writeFileSync(FEELINGS, `${JSON.stringify(feelings, null, 2)}\n`);
  trainOnTables();
}

if (process.argv.includes('triage')) trainTriage();
else if (process.argv.includes('four-as')) trainFourAs();
else if (process.argv.includes('wholes')) trainWholes();
else trainTables(process.argv.includes('customers'));
