import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../lib/analyzer/contract.ts';
import { TABLE_SIZE } from '../lib/moves/features.ts';
import type { StoredTable } from '../lib/moves/table.ts';
import { CUSTOMER_TARGETS, type CustomerTarget } from '../lib/moves/tables.ts';
import { type CustomerSample, customerMessages } from './train/corpus.ts';
import { auc, calibrate, fit, type Sample, scoreOf } from './train/logistic.ts';

const LANGUAGES: readonly Language[] = ['en', 'de'];
const FOLDS = 10;
const TABLES = path.join(import.meta.dirname, '../lib/moves/tables');

const IS: Readonly<Record<CustomerTarget, (row: CustomerSample) => boolean>> = {
  upset: ({ upset }) => upset >= 2,
  annoyed: ({ upset }) => upset >= 1,
  'complain-waiting': ({ moves }) => moves.includes('complain-waiting'),
};

/** Trains every table of a language, prints what held-out voices say of it, and stores it. */
function train(language: Language): void {
  const rows = customerMessages(language);
  const tables: Record<string, StoredTable> = {};
  for (const target of CUSTOMER_TARGETS) {
    const samples = rows.map(({ features, voice }, at) => ({
      features,
      voice,
      positive: IS[target](rows[at] as CustomerSample),
    }));
    const heldOut = crossValidated(samples);
    tables[target] = stored(fit(samples, TABLE_SIZE), heldOut);
    report(language, target, samples, heldOut);
  }
  writeFileSync(path.join(TABLES, `customer.${language}.json`), `${JSON.stringify(tables, null, 1)}\n`);
}

/** Scores of every sample by a table that saw no message of its voice. */
function crossValidated(samples: readonly Sample[]): readonly (readonly [number, boolean])[] {
  const voices = [...new Set(samples.map(({ voice }) => voice))].sort();
  const foldOf = new Map(voices.map((voice, at) => [voice, at % FOLDS]));
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(
      samples.filter(({ voice }) => foldOf.get(voice) !== fold),
      TABLE_SIZE,
    );
    return samples
      .filter(({ voice }) => foldOf.get(voice) === fold)
      .map(({ features, positive }) => [scoreOf(features, weights), positive] as const);
  });
  return folds.flat();
}

function stored(weights: Float64Array, heldOut: readonly (readonly [number, boolean])[]): StoredTable {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const { slope, offset } = calibrate(heldOut);
  return {
    weights: Buffer.from(bytes.buffer).toString('base64'),
    scale: rounded(scale),
    slope: rounded(slope),
    offset: rounded(offset),
  };
}

function report(
  language: Language,
  target: string,
  samples: readonly Sample[],
  heldOut: readonly (readonly [number, boolean])[],
): void {
  const positives = samples.filter(({ positive }) => positive).length;
  console.log(
    `${language} ${target.padEnd(16)} ${samples.length} messages, ${positives} positive, AUC on held-out voices ${auc(heldOut).toFixed(3)}`,
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

for (const language of LANGUAGES) train(language);
