import { describe, expect, it } from 'vitest';
import { read } from './support/project.ts';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly license?: string; readonly version?: string }>
  >;
}

/** What may be handed on inside an extension under the MIT licence, with the names in it. */
const COMPATIBLE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'Unlicense'];

/** Packages whose package.json does not say; their LICENSE file was read. */
const READ: Readonly<Record<string, string>> = { 'node_modules/twitter-text': 'Apache-2.0' };

const { packages } = JSON.parse(read('package-lock.json')) as Lock;
/** Everything that can come into the extension; what only builds and tests it is marked `dev`. */
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);

const incompatible = (all: readonly (readonly [string, { readonly license?: string }])[]) =>
  all
    .filter(([path, { license = READ[path] ?? 'none' }]) => !COMPATIBLE.includes(license))
    .map(([path, { license }]) => `${path}: ${license}`);

describe('what ships', () => {
  it('is under licences that go with MIT', () => {
    expect(shipped.length).toBeGreaterThan(8);
    expect(incompatible(shipped)).toEqual([]);
  });

  it('would not be with this one', () => {
    expect(incompatible([...shipped, ['node_modules/planted', { license: 'GPL-3.0' }]])).toHaveLength(1);
  });

  it('says so itself where its package.json does not', () => {
    for (const path of Object.keys(READ)) expect(read(`${path}/LICENSE`)).toContain('Apache License');
  });

  it('is pinned to the byte', () => {
    const loose = Object.entries(packages).filter(([path, one]) => path !== '' && !('integrity' in one));
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});
