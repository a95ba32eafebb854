import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installMatchesLockfile, readStamp, stampHolds, writeStamp } from './stamp.mjs';

const PACKAGES = {
  '': { name: 'x' },
  'node_modules/zod': { version: '1.0.0' },
  'node_modules/mac-only': { version: '2.0.0', optional: true },
};
const NODE = 'node_modules/node/bin/node';

let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { mode: 0o755 });
}

function remove(path: string): void {
  rmSync(join(root, path), { recursive: true });
}

function holds(): boolean {
  const stamp = readStamp(root);
  return stamp !== null && stampHolds(root, stamp);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attune-stamp-'));
  write('package.json', JSON.stringify({ dependencies: { zod: '1.0.0' } }));
  write('package-lock.json', JSON.stringify({ packages: PACKAGES }));
  write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/zod': { version: '1.0.0' } } }));
  write('node_modules/zod/package.json', '{}');
  write('node_modules/.bin/node', 'link');
  write(NODE, 'a binary');
  writeStamp(root, join(root, NODE));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the stamp of a finished install', () => {
  it('holds while nothing changes', () => {
    expect(holds()).toBe(true);
  });

  it.each([
    ['another lockfile', () => write('package-lock.json', '{}')],
    ['no node_modules', () => remove('node_modules')],
    ['a package that is gone', () => remove('node_modules/zod')],
    ['a Node that is gone', () => remove(NODE)],
    ['a Node that is cut off', () => write(NODE, 'a bin')],
    ['a Node that is not linked', () => remove('node_modules/.bin/node')],
    ['a broken stamp', () => write('node_modules/.attune-installed.json', '{"lock":')],
  ])('does not hold with %s', (_, damage) => {
    damage();
    expect(holds()).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('does not hold with a Node that may not run', () => {
    chmodSync(join(root, NODE), 0o644);
    expect(holds()).toBe(false);
  });
});

describe('an install by hand', () => {
  it('is taken when it is what the lockfile asks for; packages for other systems may be missing', () => {
    expect(installMatchesLockfile(root)).toBe(true);
  });

  it.each([
    ['is half-done', () => remove('node_modules/.package-lock.json')],
    [
      'is of an older lockfile',
      () => write('package-lock.json', JSON.stringify({ packages: { 'node_modules/zod': { version: '1.0.1' } } })),
    ],
    [
      'lacks a package',
      () =>
        write(
          'package-lock.json',
          JSON.stringify({ packages: { ...PACKAGES, 'node_modules/new': { version: '1.0.0' } } }),
        ),
    ],
    ['has lost a folder', () => remove('node_modules/zod')],
  ])('is not taken when it %s', (_, damage) => {
    damage();
    expect(installMatchesLockfile(root)).toBe(false);
  });
});
