import { describe, expect, it } from 'vitest';
import type { Features } from '../../lib/moves/hashing.ts';
import { scoreOf } from '../../lib/moves/table.ts';
import type { SharedSample } from './shared-model.ts';
import { crossValidatedTogether, learnTogether } from './together.ts';

const SIZE = 64;
const WRITERS = ['a', 'b', 'c', 'd', 'e', 'f'];
const WORD = { fault: 1, slip: 2, lamp: 3, rare: 4, said: 5 } as const;

function featuresOf(...words: readonly number[]): Features {
  const places = Int32Array.from(words);
  return { places, kinds: new Uint8Array(places.length).fill(4), tokens: new Int32Array(places.length) };
}

function sample(words: readonly number[], truths: readonly number[], at: number): SharedSample {
  return { features: featuresOf(...words), truths: Int8Array.from(truths), group: WRITERS[at % WRITERS.length] ?? '' };
}

/** Two targets. "fault" is known to make both; of "slip" texts are labelled for the second target alone. */
const SAMPLES: readonly SharedSample[] = Array.from({ length: 120 }, (_, at) =>
  at % 3 === 0
    ? sample([WORD.fault, WORD.said], [1, 1], at)
    : at % 3 === 1
      ? sample([WORD.slip, WORD.said], [-1, 1], at)
      : sample(at === 2 ? [WORD.lamp, WORD.rare] : [WORD.lamp, WORD.said], [0, 0], at),
);

describe('tables that learn together', () => {
  const [first = new Float64Array(SIZE), second = new Float64Array(SIZE)] = learnTogether(SAMPLES, SIZE);

  it('tell what they were taught', () => {
    for (const weights of [first, second])
      expect(scoreOf(featuresOf(WORD.fault), weights)).toBeGreaterThan(scoreOf(featuresOf(WORD.lamp), weights));
  });

  it("know words of the other's texts", () => {
    expect(scoreOf(featuresOf(WORD.slip), second)).toBeGreaterThan(scoreOf(featuresOf(WORD.lamp), second));
    expect(scoreOf(featuresOf(WORD.slip), first)).toBeGreaterThan(scoreOf(featuresOf(WORD.lamp), first));
  });

  it('make nothing of words that few texts hold', () => {
    expect([first[WORD.rare], second[WORD.rare]]).toEqual([0, 0]);
  });

  it('come out the same each time', () => {
    expect(learnTogether(SAMPLES, SIZE)).toEqual([first, second]);
  });

  it('are measured on groups that they did not learn from', () => {
    const taught = SAMPLES.map((each) => (each.group === 'a' ? { ...each, truths: Int8Array.of(0, 0) } : each));
    const [scores = new Float64Array(), others = new Float64Array()] = crossValidatedTogether(SAMPLES, SIZE, 6);
    const [again = new Float64Array()] = crossValidatedTogether(taught, SIZE, 6);
    for (const [at, { group }] of SAMPLES.entries()) if (group === 'a') expect(again[at]).toBe(scores[at]);
    expect(others[0]).toBeGreaterThan(others[2] ?? 0);
  });
});
