import nlp from 'compromise';
import type { Language } from '../../lib/analyzer/contract.ts';
import { withOthers } from '../../lib/moves/features.ts';
import { type Features, TABLE_SIZE } from '../../lib/moves/hashing.ts';
import type { ReplyTarget } from '../../lib/moves/tables.ts';
import { averagePrecision, crossValidated, type Scored, scoredBy } from '../train/logistic.ts';
import { labelled, type SentenceSample, withoutFrames } from '../train/samples.ts';

export const METHODS = ['frames', 'table', 'both', 'both and compromise'] as const;
export type Method = (typeof METHODS)[number];

const FOLDS = 8;

/**
 * Average precision of ways to tell a move, on sentences of writers that were held out: frames alone, a table that does not
 * know what the frames found, both as they are used, and both with the tags that compromise gives to English words.
 */
export function compare(
  target: ReplyTarget,
  sentences: readonly SentenceSample[],
  language: Language,
): Readonly<Partial<Record<Method, number>>> {
  const samples = labelled(sentences, target);
  const learned = (features: (sample: SentenceSample) => Features) =>
    averagePrecision(
      crossValidated(
        samples.map((each) => ({ ...each, features: features(each) })),
        TABLE_SIZE,
        FOLDS,
      ),
    );
  return {
    frames: averagePrecision(samples.map(({ framed, positive }): Scored => [framed.has(target) ? 1 : 0, positive])),
    table: learned((sample) => withoutFrames(sample, language)),
    both: learned(({ features }) => features),
    ...(language === 'en'
      ? { 'both and compromise': learned((sample) => withOthers(sample.features, tags(sample))) }
      : {}),
  };
}

/** Average precision when so large a share of the writers is there to learn from, the others held out. */
export function curve(
  target: ReplyTarget,
  sentences: readonly SentenceSample[],
  shares: readonly number[],
): readonly number[] {
  const samples = labelled(sentences, target);
  // By what comes after the language and kind in their names, so that every share holds all kinds of files.
  const writers = [...new Set(samples.map(({ group }) => group))].sort(byEnd);
  return shares.map((share) => {
    const scores = Array.from({ length: FOLDS }, (_, fold) => {
      const others = writers.filter((_writer, at) => at % FOLDS !== fold);
      const kept = new Set(others.slice(0, Math.ceil(others.length * share)));
      const train = samples.filter(({ group }) => kept.has(group));
      return scoredBy(
        train,
        samples.filter(({ group }) => !others.includes(group)),
        TABLE_SIZE,
      );
    });
    return averagePrecision(scores.flat());
  });
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
