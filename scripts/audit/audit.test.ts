import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../audit.ts');
const BULK = '/-/npm/v1/security/advisories/bulk';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

let registry: Server | null = null;
let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'attune-audit-'));
});
afterEach(() => {
  registry?.close();
  rmSync(cache, { recursive: true });
});

/** A registry that answers the question about weaknesses in this way, and nothing else. */
async function startRegistry({ status, body }: Answer): Promise<string> {
  registry = createServer((request, response) => {
    const isAsked = request.method === 'POST' && request.url === BULK;
    response.writeHead(isAsked ? status : 404, { 'content-type': 'application/json' });
    response.end(isAsked ? (typeof body === 'string' ? body : JSON.stringify(body)) : '{}');
    request.resume();
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  return `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
}

/**
 * The command as it is run, with the npm that is there: one that was told to stay offline, where it would find nothing and call
 * that clean, and that keeps nothing of what it learns here.
 */
async function audit(address: string) {
  const env = { ...process.env, npm_config_registry: address, npm_config_offline: 'true', npm_config_cache: cache };
  const child = spawn(process.execPath, [SCRIPT], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const [code] = await once(child, 'close');
  return { code, said };
}

const advisory = (severity: string) => ({
  id: 1,
  url: 'https://advisories.example/1',
  title: 'Reads more than it should',
  severity,
  vulnerable_versions: '<99',
  cwe: [],
  cvss: { score: 0, vectorString: null },
});

describe('npm run audit', () => {
  it('is content where the registry knows of nothing', async () => {
    const { code, said } = await audit(await startRegistry({ status: 200, body: {} }));
    expect(said).toMatch(/^No weakness is known in the \d+ packages that ship\.\n$/);
    expect(code).toBe(0);
  });

  it('names a grave weakness, its versions, where it is told and what to do', async () => {
    const { code, said } = await audit(await startRegistry({ status: 200, body: { zod: [advisory('high')] } }));
    expect(said).toContain('high: zod <99\n  Reads more than it should\n  https://advisories.example/1\n');
    expect(said).toContain('Set a version without it');
    expect(code).toBe(1);
  });

  it('tells a slight one, and goes on', async () => {
    const { code, said } = await audit(await startRegistry({ status: 200, body: { zod: [advisory('low')] } }));
    expect(said).toContain('low: zod <99');
    expect(code).toBe(0);
  });

  it('leaves out what only builds and tests it', async () => {
    const { code } = await audit(await startRegistry({ status: 200, body: { vitest: [advisory('critical')] } }));
    expect(code).toBe(0);
  });

  it.each([
    { status: 405, body: '' },
    { status: 503, body: { error: 'later' } },
    { status: 200, body: '<!doctype html><title>Log in to the network</title>' },
  ])('says that nobody told, and what to do, after $status $body', async (answer) => {
    const { code, said } = await audit(await startRegistry(answer));
    expect(said).toContain('The registry did not tell which weaknesses are known (');
    expect(said).toContain('"npm config get registry" shows which one was asked');
    if (answer.status === 405) expect(said).toContain('405 Method Not Allowed');
    expect(code).toBe(2);
  });

  it('says so too where no registry answers', async () => {
    const address = await startRegistry({ status: 200, body: {} });
    registry?.close();
    const { code, said } = await audit(address);
    expect(said).toContain('ECONNREFUSED');
    expect(code).toBe(2);
  });
});
