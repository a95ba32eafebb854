import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf, read } from '../support/project.ts';
import budget from './sizes.json' with { type: 'json' };

const OUT = '.output/chrome-mv3';
const KILO = 1000;
/** Kilobytes, by path in the build; parts without a line of their own are pages' and share one limit. */
const limits: Readonly<Record<string, number>> = budget;

const sizes = filesOf(`${OUT}/**/*.js`).map((file) => ({
  name: file.slice(OUT.length + 1),
  kilobytes: gzipSync(read(file)).length / KILO,
}));

/** Kilobytes for what is trained for one language: `ROOM` in `scripts/train.ts` keeps to it. */
const MOST_TRAINED = 200;
const trained = ['en', 'de'].map((language) => {
  const files = filesOf(`lib/moves/tables/*.${language}.json`);
  return { language, files, kilobytes: files.reduce((sum, file) => sum + gzipSync(read(file)).length / KILO, 0) };
});

const limitOf = (name: string) => limits[name] ?? limits['any other'] ?? 0;

describe('the size of each part, gzipped', () => {
  it.each(sizes)('$name is within its budget', ({ name, kilobytes }) => {
    expect(kilobytes).toBeLessThanOrEqual(limitOf(name));
  });

  it('is budgeted for parts that are there', () => {
    const names = sizes.map(({ name }) => name);
    expect(Object.keys(limits).filter((name) => name !== 'any other' && !names.includes(name))).toEqual([]);
  });

  it('could go beyond the budget: no limit is twice what is used', () => {
    const loose = sizes.filter(({ name, kilobytes }) => name in limits && kilobytes * 2 < limitOf(name));
    expect(loose).toEqual([]);
  });
});

describe('the trained tables, gzipped', () => {
  it.each(trained)('of $language are within their budget', ({ files, kilobytes }) => {
    expect(files.length).toBe(2);
    expect(kilobytes).toBeLessThanOrEqual(MOST_TRAINED);
    expect(kilobytes).toBeGreaterThan(MOST_TRAINED / 2);
  });
});
