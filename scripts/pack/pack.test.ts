import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SOUND = join(ROOT, 'tests/packs/sound.json');
let folder = '';

function at(name: string): string {
  return join(folder, name);
}

function pack(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/pack.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ATTUNE_PACK_PASSPHRASE: 'correct horse battery' },
  });
  return { stdout, stderr, status };
}

describe('npm run pack', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attune-pack-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lists its commands', () => {
    const { stdout, status } = pack();
    for (const name of ['lint', 'import', 'export', 'diff', 'keygen', 'sign', 'verify', 'rotate', 'schema']) {
      expect(stdout).toContain(`npm run pack -- ${name}`);
    }
    expect(status).toBe(0);
  });

  it('makes keys, signs, verifies, and hands a team from one key to the next', () => {
    const made = pack('keygen', at('one.key'));
    expect([made.status, made.stdout]).toEqual([0, expect.stringMatching(/^[\w-]{43}\n$/)]);
    expect(statSync(at('one.key')).mode & 0o077).toBe(0);
    expect(pack('keygen', at('one.key')).stderr).toMatch(/there already/);

    expect(pack('sign', SOUND, '--key', at('one.key'), '--out', at('a.json')).status).toBe(0);
    const verified = pack('verify', at('a.json'), '--public-key', at('one.key.pub.json'));
    expect(verified).toMatchObject({ status: 0, stdout: expect.stringContaining('signed by the key that you named') });
    expect(pack('verify', at('a.json'), '--in-force', '1.5.0')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/version 1\.4\.0.*older/),
    });

    pack('keygen', at('two.key'));
    expect(pack('rotate', at('two.key.pub.json'), '--key', at('one.key'), '--out', at('intro')).status).toBe(0);
    pack('sign', SOUND, '--key', at('two.key'), '--out', at('b.json'));
    pack('sign', SOUND, '--key', at('two.key'), '--introduction', at('intro'), '--out', at('c.json'));
    expect(pack('verify', at('b.json'), '--public-key', at('one.key.pub.json')).stderr).toMatch(/Another key/);
    expect(pack('verify', at('c.json'), '--public-key', at('one.key.pub.json')).stdout).toMatch(/yours introduced/);

    const tampered = JSON.parse(readFileSync(at('a.json'), 'utf8')) as Record<string, string>;
    const payload = Buffer.from(tampered.payload ?? '', 'base64url')
      .toString()
      .replace('within the day', 'never at all');
    writeFileSync(at('d.json'), JSON.stringify({ ...tampered, payload: Buffer.from(payload).toString('base64url') }));
    expect(pack('verify', at('d.json'))).toMatchObject({ status: 1, stderr: expect.stringMatching(/does not fit/) });
    expect(pack('verify', SOUND)).toMatchObject({ status: 1, stderr: expect.stringMatching(/not signed/) });
  }, 120_000);

  it('does not sign what agents would refuse', () => {
    const broken = join(ROOT, 'tests/packs/broken/vague-statement.json');
    const { stderr, status } = pack('sign', broken, '--key', at('one.key'), '--out', at('e.json'));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/statements\[0\]\.texts\[0\]\.text: .*vague-promise/)]);
  });

  it('imports macros with a report, and exports them again', () => {
    const macros = [
      ['Refund', 'Hi {{ticket.requester.first_name}}, I have sent the money back today.'],
      ['Stall', 'The team will look into it as soon as possible.'],
      ['Odd', 'Your code is {{ticket.ticket_field_1}}.'],
    ].map(([title, value]) => ({ title, active: true, actions: [{ field: 'comment_value', value }] }));
    writeFileSync(at('macros.json'), JSON.stringify({ macros }));
    expect(pack('import', at('macros.json'), '--preview').stdout).toContain('zendesk, utf-8, 3 texts');
    const { stdout, status } = pack('import', at('macros.json'), '--out', at('team.json'), '--id', 'team');
    expect(status).toBe(0);
    expect(stdout).toMatch(/macros\[2\]: Odd: left out, .*ticket_field_1/);
    expect(stdout).toMatch(/macros\[1\]: Stall: taken as stall, flagged: .*vague-promise/);
    expect(stdout).toMatch(/2 taken, 1 of them flagged, 1 left out\.\n$/);
    expect(pack('lint', at('team.json')).stdout).toMatch(/statements\[1\]\.texts\[0\]\.text: error: Attune itself/);
    expect(pack('export', at('team.json'), '--to', 'zendesk').stdout).toContain('{{ticket.requester.first_name}}');
    expect(pack('export', at('team.json'), '--to', 'fax').status).toBe(2);
    expect(pack('import', at('none.csv'), '--out', at('x.json'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('none.csv'),
    });
  }, 60_000);

  it('tells what a version changes', () => {
    const next = readFileSync(SOUND, 'utf8').replace('1.4.0', '1.5.0').replace('"which-glaze"', '"what-glaze"');
    writeFileSync(at('next.json'), next);
    const { stdout, status } = pack('diff', SOUND, at('next.json'));
    expect([status, stdout.split('\n')]).toEqual([
      1,
      ['~ about: version: "1.4.0" → "1.5.0"', '+ statements: what-glaze', '- statements: which-glaze', ''],
    ]);
    expect(pack('diff', SOUND, SOUND)).toMatchObject({ status: 0, stdout: '' });
  });
});
