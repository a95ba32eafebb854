import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, schemaText } from './schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const PACKS = join(ROOT, 'tests/packs');

function pack(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/pack.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('npm run pack -- lint', () => {
  it('says nothing about a sound pack', () => {
    expect(pack('lint', join(PACKS, 'sound.json'))).toMatchObject({ stdout: '', status: 0 });
  });

  it('says nothing about the pack that comes with Attune', () => {
    expect(pack('lint', '--built-in')).toMatchObject({ stdout: '', stderr: '1 checked, nothing found.\n', status: 0 });
  }, 60_000);

  it('names file, place and remedy, one line a problem, and fails', () => {
    const files = ['duplicate-id', 'no-du', 'cut-off'].map((name) => join(PACKS, 'broken', `${name}.json`));
    const { stdout, stderr, status } = pack('lint', ...files, join(PACKS, 'none.json'));
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/duplicate-id\.json: statements\[1\]\.id: error: .*is taken.* Give this one an id/);
    expect(lines[1]).toMatch(/no-du\.json: statements\[0\]\.texts: gap: .*"du"/);
    expect(lines[2]).toMatch(/cut-off\.json: \(pack\): error: The file is no JSON/);
    expect(lines[3]).toMatch(/none\.json: \(pack\): error: The file cannot be read/);
    expect([status, stderr]).toEqual([1, '4 checked: 4 problems, 3 refused.\n']);
  });

  it('gives the same as JSON, and in German', () => {
    const { stdout, status } = pack('lint', '--json', '--language', 'de', join(PACKS, 'broken/no-du.json'));
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          refused: false,
          problems: [{ path: 'statements[0].texts', message: expect.stringMatching(/keinen Text mit „du“/) }],
        },
      ],
    });
    expect(status).toBe(1);
    expect(pack('lint', '--allow-gaps', join(PACKS, 'broken/no-du.json')).status).toBe(0);
  });

  it('says how it is called when it is called wrongly', () => {
    expect(pack('lint')).toMatchObject({ status: 2, stderr: expect.stringContaining('lint FILE…') });
    expect(pack('lint', '--loud', 'x')).toMatchObject({ status: 2, stderr: expect.stringContaining('--loud') });
    expect(pack('polish')).toMatchObject({ status: 2, stderr: expect.stringContaining('no command "polish"') });
  });
});

describe('the published schema', () => {
  it('is the one that the code checks by; "npm run pack -- schema" writes it anew', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
  });
});
