import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../lib/analyzer/contract.ts';
import { TABLE_SIZE } from '../lib/moves/features.ts';
import type { StoredTable } from '../lib/moves/table.ts';
import { CUSTOMER_TARGETS, type CustomerTarget, REPLY_TARGETS, type StoredReplyTable } from '../lib/moves/tables.ts';
import { type CustomerSample, customerMessages, type ReplySample, replySentences } from './train/corpus.ts';
import { auc, calibrate, learn, type Sample, scoreOf } from './train/logistic.ts';
import { thresholds } from './train/thresholds.ts';

const LANGUAGES: readonly Language[] = ['en', 'de'];
const FOLDS = 10;
const TABLES = path.join(import.meta.dirname, '../lib/moves/tables');

const IS: Readonly<Record<CustomerTarget, (row: CustomerSample) => boolean>> = {
  upset: ({ upset }) => upset >= 2,
  'complain-waiting': ({ moves }) => moves.includes('complain-waiting'),
};

type Scored = readonly [score: number, positive: boolean];

function trainCustomers(language: Language): void {
  const rows = customerMessages(language);
  const tables: Record<string, StoredTable> = {};
  for (const target of CUSTOMER_TARGETS) {
    const samples = rows.map((row) => ({ ...row, positive: IS[target](row) }));
    const heldOut = crossValidated(samples);
    tables[target] = stored(samples, heldOut);
    report(`${language} customers`, target, heldOut);
  }
  store(`customer.${language}.json`, tables);
}

function trainReplies(language: Language): void {
  const rows = replySentences(language);
  const tables: Record<string, StoredReplyTable> = {};
  for (const target of REPLY_TARGETS) {
    const labelled = rows.filter((row) => row.labelled.includes(target));
    const samples = labelled.map((row) => ({ ...row, positive: row.moves.includes(target) }));
    const heldOut = crossValidated(samples);
    const table = stored(samples, heldOut);
    const judged = heldOut.map(([score, positive], at) => ({
      probability: probabilityOf(score, table),
      positive,
      framed: (labelled[at] as ReplySample).framed.has(target),
    }));
    const points = thresholds(target, judged);
    tables[target] = { ...table, add: points.add, keep: points.keep };
    report(`${language} replies`, target, heldOut);
    for (const [by, right] of Object.entries(points.measured)) console.log(`    ${by.padEnd(16)} ${right}`);
  }
  store(`reply.${language}.json`, tables);
}

/** Scores of every sample, in their order, by a table that saw no text of its voice. */
function crossValidated(samples: readonly Sample[]): readonly Scored[] {
  const voices = [...new Set(samples.map(({ voice }) => voice))].sort();
  const foldOf = new Map(voices.map((voice, at) => [voice, at % FOLDS]));
  const scores: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn(
      samples.filter(({ voice }) => foldOf.get(voice) !== fold),
      TABLE_SIZE,
    );
    samples.forEach(({ features, positive, voice }, at) => {
      if (foldOf.get(voice) === fold) scores[at] = [scoreOf(features, weights), positive];
    });
  }
  return scores;
}

function stored(samples: readonly Sample[], heldOut: readonly Scored[]): StoredTable {
  const weights = learn(samples, TABLE_SIZE);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const { slope, offset } = calibrate(heldOut);
  const text = Buffer.from(bytes.buffer).toString('base64');
  return { weights: text, scale: rounded(scale), slope: rounded(slope), offset: rounded(offset) };
}

function probabilityOf(score: number, { slope, offset }: StoredTable): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

function report(of: string, target: string, heldOut: readonly Scored[]): void {
  const positives = heldOut.filter(([, positive]) => positive).length;
  console.log(
    `${of} ${target.padEnd(16)} ${heldOut.length} texts, ${positives} positive, AUC on held-out voices ${auc(heldOut).toFixed(3)}`,
  );
}

function store(file: string, tables: Readonly<Record<string, StoredTable>>): void {
  writeFileSync(path.join(TABLES, file), `${JSON.stringify(tables, null, 1)}\n`);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

for (const language of LANGUAGES) {
  trainCustomers(language);
  trainReplies(language);
}
