import { describe, expect, it } from 'vitest';
import { COUNTS, type Features, type Kind, TABLE_SIZE } from './hashing.ts';
import { scoreOf, tables } from './table.ts';
import { GREATEST, LEVELS, lettersOf, weightsOf } from './weights.ts';

const STORED = { scale: 0.5, slope: 2, offset: -1 };

/** Every level in every table, above and below zero. */
function tableOf(step: number): Int8Array {
  return Int8Array.from({ length: TABLE_SIZE }, (_, place) => {
    const level = LEVELS[(place * step) % LEVELS.length] ?? 0;
    return (place >> 3) % 2 === 0 ? level : -level;
  });
}

function featuresOf(count: number): Features {
  return {
    places: Int32Array.from({ length: count }, (_, at) => (at * 7919) % TABLE_SIZE),
    kinds: Uint8Array.from({ length: count }, (_, at): Kind => (at % COUNTS.length) as Kind),
    tokens: Int32Array.from({ length: count }, (_, at) => (at % 4) - 1),
  };
}

const WEIGHTS = [1, 2, 3, 4, 6].map(tableOf);

describe('weights in letters', () => {
  it('come back as they were', () => {
    const bytes = weightsOf(lettersOf(WEIGHTS), WEIGHTS.length, 8);
    for (const [which, weights] of WEIGHTS.entries())
      expect(Array.from(weights, (_, place) => (bytes[place * 8 + which] ?? 0) - GREATEST)).toEqual([...weights]);
  });

  it('need no escaping in JSON, and a byte a letter', () => {
    const letters = lettersOf(WEIGHTS);
    expect(JSON.stringify(letters)).toHaveLength(letters.length + 2);
    expect(letters).toMatch(/^[!-~¡-ÿ]+$/);
  });

  it('are refused when they are not of the right size', () => {
    expect(() => tables(lettersOf(WEIGHTS), [STORED])).toThrow('Run "npm run train" again.');
  });
});

describe('tables that are asked together', () => {
  const asked = tables(
    lettersOf(WEIGHTS),
    WEIGHTS.map(() => STORED),
  );

  it.each([1, 50, 5000])('say of %d features what each would say alone', (count) => {
    const features = featuresOf(count);
    const alone = WEIGHTS.map((weights) => 1 / (1 + Math.exp(-(2 * scoreOf(features, weights) * 0.5 - 1))));
    for (const [which, probability] of asked.probabilities(features).entries())
      expect(probability).toBeCloseTo(alone[which] ?? 0, 10);
  });

  it('tell how much each word adds', () => {
    const features = featuresOf(600);
    const sums = [0, 0, 0];
    for (const [at, token] of features.tokens.entries()) {
      if (token >= 0)
        sums[token] =
          (sums[token] ?? 0) + (COUNTS[features.kinds[at] ?? 0] ?? 0) * (WEIGHTS[3]?.[features.places[at] ?? 0] ?? 0);
    }
    for (const [word, sum] of asked.evidence(3, features, 3).entries()) expect(sum).toBeCloseTo(sums[word] ?? 0, 10);
  });

  it('say nothing of a text without features', () => {
    expect(asked.probabilities(featuresOf(0))).toEqual([0, 0, 0, 0, 0]);
  });
});
