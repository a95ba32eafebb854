/**
 * `npm run corpus`: what the corpus holds, how well its two readers agree and what the shape of a text alone tells;
 * `npm run corpus -- --methods` also compares ways to tell moves and prints learning curves (some minutes).
 */
import { parseArgs } from 'node:util';
import type { Language } from '../lib/analyzer/contract.ts';
import { REPLY_TARGETS, type ReplyTarget } from '../lib/moves/tables.ts';
import { kappa } from './corpus/agreement.ts';
import { compare, curve, METHODS } from './corpus/methods.ts';
import { countMoments } from './corpus/moments.ts';
import { customerRows, replyRows, type SentenceRow, settled, wholeReplyRows } from './train/corpus.ts';
import { auc } from './train/logistic.ts';
import { sentenceSamples } from './train/samples.ts';

const LANGUAGES: readonly Language[] = ['en', 'de'];
const COMPARED: readonly ReplyTarget[] = [
  'acknowledge',
  'ask-tried',
  'assume',
  'basic-step',
  'blame',
  'cheer',
  'defend',
  'deter',
  'dismiss',
  'hand-off',
  'own-act',
  'sympathise',
];
const SHARES = [0.25, 0.5, 1];

type Labelled = SentenceRow & { readonly labelled?: readonly string[] };

function describeCustomers(language: Language): void {
  const rows = customerRows(language);
  const read = rows.flatMap(({ second, ...first }) => (second ? [[first, second] as const] : []));
  const upset = rows.map(({ text, upset }) => [text.length, upset >= 2] as const);
  const marks = rows.map(({ text, upset }) => [text.match(/[!?.,;:]/g)?.length ?? 0, upset >= 2] as const);
  console.log(
    `${language} customers: ${rows.length} messages, ${new Set(rows.map(({ voice }) => voice)).size} voices, ${read.length} read twice; kappa: upset ${shown(
      kappa(
        read.map(([a, b]) => [a.upset, b.upset]),
        true,
      ),
    )}, formality ${shown(
      kappa(
        read.flatMap(([a, { formality }]) => (formality === undefined ? [] : [[a.formality, formality] as const])),
        true,
      ),
    )}, complains of waiting ${shown(kappa(read.map(([a, b]) => [a.moves.includes('complain-waiting'), b.moves.includes('complain-waiting')])))}; AUC of upset by length alone ${shown(auc(upset))}, by punctuation alone ${shown(auc(marks))}`,
  );
}

function describeMoments(language: Language): void {
  const told = customerRows(language).flatMap(({ text, moments }) => (moments ? [{ text, moments }] : []));
  console.log(`${language} moments: ${told.length} messages; those found rightly, missed, found wrongly`);
  for (const { moment, found, missed, wrong } of countMoments(told, language))
    console.log(`  ${moment.padEnd(17)} ${found}, ${missed}, ${wrong}`);
}

function describeReplies(language: Language): void {
  const whole = wholeReplyRows(language);
  const single = replyRows(language);
  const rows: readonly Labelled[] = [...single, ...whole.flatMap(({ reply }) => reply)];
  console.log(
    `${language} replies: ${single.length} sentences of ${new Set(single.map(({ voice }) => voice)).size} voices, ${whole.length} whole replies of ${new Set(whole.map(({ voice }) => voice)).size} voices with ${rows.length - single.length} sentences; ${rows.filter(({ second }) => second).length} read twice`,
  );
  for (const move of REPLY_TARGETS) console.log(`  ${move.padEnd(17)} ${describeMove(move, rows)}`);
}

function describeMove(move: ReplyTarget, rows: readonly Labelled[]): string {
  const known = rows.flatMap((row) => {
    const makes = settled(row, move);
    return makes === null ? [] : [{ text: row.text.trim(), makes }];
  });
  const twice = rows.filter((row) => row.second && (!row.labelled || row.labelled.includes(move)));
  const agreed = kappa(twice.map((row) => [row.moves.includes(move), row.second?.includes(move) ?? false]));
  const length = auc(known.map(({ text, makes }) => [text.length, makes]));
  const marks = auc(known.map(({ text, makes }) => [text.match(/[!?.,;:]/g)?.length ?? 0, makes]));
  const made = known.filter(({ makes }) => makes).length;
  return `${made} make it, ${known.length - made} don't; kappa ${shown(agreed)}; AUC of length alone ${shown(length)}, of punctuation alone ${shown(marks)}`;
}

function compareMethods(language: Language): void {
  const sentences = sentenceSamples(language);
  const compared = compare(COMPARED, sentences, language);
  const curves = SHARES.map((share) => curve(sentences, share));
  for (const [at, move] of COMPARED.entries()) {
    const methods = METHODS.map((method) => `${method}: ${shown(compared[at]?.[method])}`).join('; ');
    const which = REPLY_TARGETS.indexOf(move);
    const shares = SHARES.map((share, at) => `${share} ${shown(curves[at]?.[which])}`).join(', ');
    console.log(`${language} ${move.padEnd(12)} average precision: ${methods}; by share of writers: ${shares}`);
  }
}

function shown(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}

const { values } = parseArgs({ options: { methods: { type: 'boolean' } } });
for (const language of LANGUAGES) {
  describeCustomers(language);
  describeMoments(language);
  describeReplies(language);
  if (values.methods) compareMethods(language);
}
