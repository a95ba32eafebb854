import nlp from 'compromise';
import type { Language } from '../../lib/analyzer/contract.ts';
import { withOthers } from '../../lib/moves/features.ts';
import { type Features, TABLE_SIZE } from '../../lib/moves/hashing.ts';
import { REPLY_TARGETS, type ReplyTarget } from '../../lib/moves/tables.ts';
import { averagePrecision, crossValidated, type Scored } from '../train/logistic.ts';
import { labelled, type SentenceSample, sharedSamples, withoutFrames } from '../train/samples.ts';
import { crossValidatedTogether } from '../train/together.ts';

export const METHODS = ['frames', 'tables', 'both', 'both, together', 'both, together, and compromise'] as const;
export type Method = (typeof METHODS)[number];
/** Average precisions by `REPLY_TARGETS`. */
export type Precisions = readonly number[];

const FOLDS = 6;

/**
 * Average precision of ways to tell moves, on sentences of writers that were held out: frames alone; tables that do not know what the
 * frames found, learned together; both, each move learned for itself; both, learned together, as they are used; and these
 * with the tags that compromise gives to English words. By `targets`.
 */
export function compare(
  targets: readonly ReplyTarget[],
  sentences: readonly SentenceSample[],
  language: Language,
): readonly Readonly<Partial<Record<Method, number>>>[] {
  const tables = together(sentences, (sample) => withoutFrames(sample, language));
  const both = together(sentences, ({ features }) => features);
  const tagged =
    language === 'en' ? together(sentences, (sample) => withOthers(sample.features, tags(sample))) : undefined;
  return targets.map((target) => {
    const which = REPLY_TARGETS.indexOf(target);
    const samples = labelled(sentences, target);
    return {
      frames: averagePrecision(samples.map(({ framed, positive }): Scored => [framed.has(target) ? 1 : 0, positive])),
      tables: tables[which] ?? 0,
      both: averagePrecision(crossValidated(samples, TABLE_SIZE, FOLDS)),
      'both, together': both[which] ?? 0,
      ...(tagged && { 'both, together, and compromise': tagged[which] ?? 0 }),
    };
  });
}

/** Average precisions when so large a share of the writers is there to learn from, the others held out. */
export function curve(sentences: readonly SentenceSample[], share: number): Precisions {
  // By what comes after the language and kind in their names, so that every share holds all kinds of files.
  const some = (others: readonly string[]) => others.toSorted(byEnd).slice(0, Math.ceil(others.length * share));
  return together(sentences, ({ features }) => features, some);
}

function together(
  sentences: readonly SentenceSample[],
  features: (sample: SentenceSample) => Features,
  kept?: (others: readonly string[]) => readonly string[],
): Precisions {
  const samples = sharedSamples(
    sentences.map((each) => ({ ...each, features: features(each) })),
    REPLY_TARGETS,
  );
  return crossValidatedTogether(samples, TABLE_SIZE, FOLDS, kept).map((scores, which) =>
    averagePrecision(
      samples.flatMap(({ truths }, at): readonly Scored[] => {
        const truth = truths[which] ?? -1;
        return truth < 0 ? [] : [[scores[at] ?? 0, truth === 1]];
      }),
    ),
  );
}

/** Tags of each word and of each two in a row, as compromise reads the sentence. */
function tags({ text }: SentenceSample): readonly string[] {
  const words: readonly { readonly tags: readonly string[] }[] = nlp(text)
    .json({ terms: { tags: true } })
    .flatMap(({ terms }: { terms: readonly { tags: readonly string[] }[] }) => terms);
  return words.flatMap(({ tags: own }, at) => [
    ...own.map((tag) => `tag ${tag}`),
    ...own.flatMap((tag) => (words[at - 1]?.tags ?? []).map((before) => `tags ${before} ${tag}`)),
  ]);
}

function byEnd(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => [...name].reverse().join(''));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
