import { describe, expect, it } from 'vitest';
import { read, repositoryFiles } from './support/project.ts';

/** Spelt in pieces, so that this file does not find itself. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a path of one machine': new RegExp(['(?<![\\w.~/-])', '/(?:work|root|home/\\w+|Users/\\w+)', '/[\\w.-]'].join('')),
  'the address of a package registry': new RegExp(
    ['registry', '\\.(npmjs|yarnpkg)\\.', '|npm', '\\.pkg\\.github'].join(''),
  ),
  'a place that a package was fetched from': new RegExp(['"reso', 'lved": "https?:'].join('')),
  'an unsettled merge': new RegExp(['^<{7} ', '|^>{7} '].join(''), 'm'),
};

const BINARY = /\.(png|ico|woff2?|bin|gz|zip|crx|jpg|webp)$/;

const files = repositoryFiles().filter((path) => !BINARY.test(path));

describe('the repository', () => {
  it.each(Object.entries(FORBIDDEN))('holds nowhere %s', (_, pattern) => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => pattern.test(read(path)))).toEqual([]);
  });

  it.each([
    ['a path of one machine', ['see ', '/ro', 'ot/notes.md'].join('')],
    ['the address of a package registry', ['https://registry', '.npmjs.org/zod'].join('')],
    ['a place that a package was fetched from', ['"reso', 'lved": "https://example.com/zod.tgz"'].join('')],
    ['an unsettled merge', `${'<'.repeat(7)} mine`],
  ])('would be told of %s', (name, text) => {
    expect(FORBIDDEN[name]?.test(text)).toBe(true);
  });
});
