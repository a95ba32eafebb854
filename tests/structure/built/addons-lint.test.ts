import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, read } from '../support/project.ts';

interface Message {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

const BIN = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
const { version } = JSON.parse(read('package.json')) as { version: string };
/** What reviewers are told of: React sets the first where somebody asks it to, and nobody does; the second loads the extension's own file. */
const KNOWN = [
  /^UNSAFE_VAR_ASSIGNMENT (?:esm\/ui|chunks\/[\w-]+)\.js Unsafe assignment to innerHTML$/,
  /^UNSAFE_VAR_ASSIGNMENT (?:content-scripts\/helpdesk|chunks\/[\w-]+)\.js Unsafe call to import for argument 0$/,
];
const planted = mkdtempSync(join(tmpdir(), 'attune-lint-'));

/** What the linter of Mozilla's store, the one in `web-ext lint`, says of a package or folder. */
function faultsOf(path: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [BIN, '--output', 'json', path], { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(stdout) as Report;
  const told = [...errors, ...warnings, ...notices].map(({ code, file, message }) => `${code} ${file} ${message}`);
  return told.filter((line) => !KNOWN.some((known) => known.test(line)));
}

afterAll(() => rmSync(planted, { recursive: true }));

describe('the package for Firefox', () => {
  it('is clean for the linter of Mozilla’s store', () => {
    expect(faultsOf(join(ROOT, `.output/attune-${version}-firefox.zip`))).toEqual([]);
  }, 120_000);

  it('would not be with code made of text', () => {
    const manifest = { manifest_version: 3, name: 'x', version: '1', background: { scripts: ['background.js'] } };
    writeFileSync(join(planted, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(planted, 'background.js'), 'eval(location.hash);');
    expect(faultsOf(planted).some((line) => line.startsWith('DANGEROUS_EVAL background.js'))).toBe(true);
  }, 120_000);
});
