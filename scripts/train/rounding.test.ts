import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TABLE_SIZE } from '../../lib/moves/hashing.ts';
import german from '../../lib/moves/tables/reply.de.json' with { type: 'json' };
import english from '../../lib/moves/tables/reply.en.json' with { type: 'json' };
import { LEVELS, lettersOf } from '../../lib/moves/weights.ts';
import { fitted, packedSize, quantised } from './rounding.ts';

const MANY = Array.from({ length: 400 }, (_, at) => Math.sin(at) / 10);
const EVEN = new Float64Array(MANY.length + 1).fill(1);

describe('rounded weights', () => {
  it('are levels that tables store', () => {
    const { levels } = quantised(Float64Array.from(MANY), EVEN);
    expect([...levels].filter((level) => !LEVELS.some((known) => known === Math.abs(level)))).toEqual([]);
    expect(new Set([...levels].map(Math.abs)).size).toBeGreaterThan(3);
  });

  it('keep what most of them weigh, though a rare one is far greater', () => {
    const weights = Float64Array.from([...MANY, 4]);
    const { levels, scale } = quantised(
      weights,
      EVEN.map((share, at) => (at < MANY.length ? share : share / 100)),
    );
    const off = MANY.reduce((sum, weight, at) => sum + (weight - (levels[at] ?? 0) * scale) ** 2, 0);
    expect(off).toBeLessThan(0.2 * MANY.reduce((sum, weight) => sum + weight ** 2, 0));
    expect(levels.at(-1)).toBe(LEVELS.at(-1));
  });

  it('go where few texts have their feature', () => {
    const shares = EVEN.map((_, at) => (at === 11 ? 1e-4 : 1));
    expect(Math.abs(MANY[11] ?? 0)).toBeGreaterThan(0.09);
    expect(quantised(Float64Array.from(MANY), shares).levels[11]).toBe(0);
  });

  it('are none of none', () => {
    expect(quantised(new Float64Array(3), EVEN)).toEqual({ levels: new Int8Array(3), scale: 1 });
  });
});

describe('the room for tables', () => {
  const weights = Float64Array.from({ length: TABLE_SIZE }, (_, at) => Math.sin(at) ** 5);
  const tables = [1, 2, 3].map((step) => ({
    weights: weights.map((_, at) => weights[(at * step) % TABLE_SIZE] ?? 0),
    shares: new Float64Array(TABLE_SIZE).fill(1),
  }));
  const sizeOf = (room: number) => packedSize(lettersOf(fitted(tables, room).map(({ levels }) => levels)));
  const plenty = sizeOf(1e9);

  it('is kept, by weights that matter little', () => {
    expect(sizeOf(0.9 * plenty)).toBeLessThanOrEqual(0.9 * plenty);
    expect(sizeOf(0.9 * plenty)).toBeGreaterThan(0.5 * plenty);
  });

  it('changes nothing where it is enough', () => {
    expect(fitted(tables, plenty)).toEqual(tables.map((each) => quantised(each.weights, each.shares)));
  });

  it('can be too little', () => {
    expect(() => fitted(tables, 100)).toThrow('Give them more room');
  });

  it('is about what gzip needs, less a sixth', () => {
    for (const { weights } of [english, german]) {
      const zipped = gzipSync(weights).length;
      expect(packedSize(weights) / zipped).toBeGreaterThan(0.82);
      expect(packedSize(weights) / zipped).toBeLessThan(0.88);
    }
  });
});
