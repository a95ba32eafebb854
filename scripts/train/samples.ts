import type { Language } from '../../lib/analyzer/contract.ts';
import type { Sentence } from '../../lib/languages/contract.ts';
import { read } from '../../lib/languages/index.ts';
import { sentenceOf } from '../../lib/languages/sentences.ts';
import type { Move } from '../../lib/moves/contract.ts';
import { customerFeatures } from '../../lib/moves/customer-features.ts';
import type { Features } from '../../lib/moves/hashing.ts';
import { framesIn, replyFeatures } from '../../lib/moves/read.ts';
import type { CustomerTarget } from '../../lib/moves/tables.ts';
import {
  type CustomerLabels,
  type CustomerRow,
  customerRows,
  type ReplyRow,
  replyRows,
  settled,
  wholeReplyRows,
} from './corpus.ts';
import type { SharedSample } from './shared-model.ts';

export interface CustomerSample extends CustomerRow {
  readonly group: string;
  readonly features: Features;
  /** It opened a thread, of which only the triage was labelled. */
  readonly triaged: boolean;
}

export interface SentenceSample extends ReplyRow {
  readonly group: string;
  readonly features: Features;
  /** The moves that frames alone find. */
  readonly framed: ReadonlySet<Move>;
  /** It stood in a whole reply, so that hits and misses come at their natural rate. */
  readonly natural: boolean;
}

/** What makes a message positive for a target. */
const IS: Readonly<Record<CustomerTarget, (labels: Pick<CustomerLabels, 'upset' | 'moves'>) => boolean>> = {
  annoyed: ({ upset }) => upset >= 1,
  upset: ({ upset }) => upset >= 2,
  'complain-waiting': ({ moves }) => moves.includes('complain-waiting'),
};

/** How upset a customer is whose ticket calls for that much acknowledgement. */
const UPSET_BY_TRIAGE: Readonly<Record<string, CustomerLabels['upset']>> = { routine: 0, brief: 1, deep: 2 };
/** These call for a deep acknowledgement whatever the tone. */
const GRAVE: readonly string[] = ['bereavement', 'legal-threat'];

const UNKNOWN = -1;
const TRUTHS: ReadonlyMap<boolean | null, number> = new Map([
  [true, 1],
  [false, 0],
]);

/** The messages of a language with their features: those written for it, then those that opened the whole replies' threads. */
export function customerSamples(language: Language): readonly CustomerSample[] {
  const written = customerRows(language).map((row) => ({ ...row, group: row.voice, triaged: false }));
  return [...written, ...triagedRows(language)].map((row) => ({
    ...row,
    features: customerFeatures(row.text, read(row.text, language), language),
  }));
}

/** First messages at their natural rate of calm and upset ones. */
function triagedRows(language: Language): readonly Omit<CustomerSample, 'features'>[] {
  return wholeReplyRows(language).flatMap(({ thread, triage = '', moments = [], voice, writer }) => {
    const [first, ...others] = thread.filter(({ author }) => author === 'customer');
    const upset = UPSET_BY_TRIAGE[triage];
    const tellsMood = others.length === 0 && !moments.some((moment) => GRAVE.includes(moment));
    if (!first || upset === undefined || !tellsMood) return [];
    return [
      { text: first.text, voice, group: `${writer} ${voice}`, upset, formality: 0 as const, moves: [], triaged: true },
    ];
  });
}

/** Whether a message is what the target says; null when its two readers differ, or nobody said. */
export function isPositive(row: CustomerSample, target: CustomerTarget): boolean | null {
  if (row.triaged && target === 'complain-waiting') return null;
  const first = IS[target](row);
  return !row.second || IS[target](row.second) === first ? first : null;
}

/** All labelled sentences of a language's replies with their features, single ones first. */
export function sentenceSamples(language: Language): readonly SentenceSample[] {
  const single = replyRows(language).map((row) => sentenceSample(row, language, false));
  const whole = wholeReplyRows(language).flatMap(({ reply, voice, writer }) =>
    reply.map((row) => sentenceSample({ ...row, text: row.text.trim(), voice, writer }, language, true)),
  );
  return [...single, ...whole];
}

/** The samples that tell something of a move, with what they tell. */
export function labelled<Sample extends ReplyRow>(
  samples: readonly Sample[],
  move: string,
): readonly (Sample & { readonly positive: boolean })[] {
  return samples.flatMap((sample) => {
    const positive = settled(sample, move);
    return positive === null ? [] : [{ ...sample, positive }];
  });
}

/** What each sample tells of every one of `moves`, for tables that learn together. */
export function sharedSamples(samples: readonly SentenceSample[], moves: readonly string[]): readonly SharedSample[] {
  return samples.map((sample) => ({
    features: sample.features,
    group: sample.group,
    truths: Int8Array.from(moves, (move) => TRUTHS.get(settled(sample, move)) ?? UNKNOWN),
  }));
}

/** The features of a sentence without what frames found in it. */
export function withoutFrames(row: ReplyRow, language: Language): Features {
  return replyFeatures(asOne(read(row.text, language), row), []);
}

function sentenceSample(row: ReplyRow, language: Language, natural: boolean): SentenceSample {
  const sentence = asOne(read(row.text, language), row);
  const framed = framesIn(sentence, 0, language).map(({ move }) => move);
  return { ...row, group: row.writer, natural, framed: new Set(framed), features: replyFeatures(sentence, framed) };
}

/** A row is one sentence, whatever the marks in it. */
function asOne([first, ...rest]: readonly Sentence[], { text, voice }: ReplyRow): Sentence {
  if (!first) throw new Error(`The corpus holds an empty sentence ("${text}") of the voice "${voice}". Take it out.`);
  return sentenceOf(
    [first, ...rest].flatMap(({ tokens }) => tokens),
    first.line,
    [first, ...rest].some(({ asks }) => asks),
  );
}
