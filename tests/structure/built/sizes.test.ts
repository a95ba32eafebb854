import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf, read } from '../support/project.ts';
import budget from './sizes.json' with { type: 'json' };

const OUT = '.output/chrome-mv3';
/** Names of chunks end in a hash of what is in them. */
const HASH = /-[\w-]{8}(?=\.js$)/;
const KILO = 1000;

const sizes = new Map(
  filesOf(`${OUT}/**/*.js`).map((file) => [
    file.slice(OUT.length + 1).replace(HASH, ''),
    gzipSync(read(file)).length / KILO,
  ]),
);

describe('the size of each part, gzipped', () => {
  it.each(Object.entries(budget))('%s: at most %d kB', (name, most) => {
    expect(sizes.get(name), `${name} was not built`).toBeGreaterThan(0);
    expect(sizes.get(name)).toBeLessThanOrEqual(most);
  });

  it('is budgeted for every part', () => {
    expect([...sizes.keys()].filter((name) => !(name in budget))).toEqual([]);
  });

  it('would be seen to grow', () => {
    const largest = Math.max(...sizes.values());
    expect(Object.values(budget).some((most) => largest > most / 2)).toBe(true);
  });
});
