// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download, freshness, LARGEST_BYTES, type Validators } from './download.ts';
import { type PackServer, serving, startPackServer } from './testing/pack-server.ts';

let server: PackServer;
const signal = new AbortController().signal;
const get = (known: Validators | null = null, mayRead = true) => download(server.address, { known, mayRead }, signal);

beforeEach(async () => {
  server = await startPackServer();
});
afterEach(() => server.close());

describe('asking for a pack', () => {
  it('brings the text, and what to ask with next time', async () => {
    server.answer = serving('{"a":"ü"}', '"1"', { 'cache-control': 'public, max-age=600' });
    expect(await get()).toEqual({
      kind: 'new',
      text: '{"a":"ü"}',
      validators: { etag: '"1"', lastModified: null },
      freshSeconds: 600,
    });
  });

  it('brings nothing when nothing changed', async () => {
    server.answer = serving('{}', '"1"');
    const known = { etag: '"1"', lastModified: null };
    expect(await get(known)).toEqual({ kind: 'unchanged', validators: known, freshSeconds: null });
    server.answer = serving('{}', '"2"');
    expect(await get(known)).toMatchObject({ kind: 'new', validators: { etag: '"2"' } });
  });

  it('asks by date where the server knows no ETag', async () => {
    const lastModified = 'Sun, 22 Nov 2026 09:00:00 GMT';
    server.answer = (request, response) => response.writeHead(request.headers['if-modified-since'] ? 304 : 200).end();
    expect(await get({ etag: null, lastModified })).toMatchObject({ kind: 'unchanged', validators: { lastModified } });
  });

  it('sends nothing of the agent', async () => {
    server.answer = serving('{}', '"1"');
    await get();
    const { headers } = server.requests[0] ?? {};
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('sends no header of its own where it was not allowed to read', async () => {
    server.answer = serving('{}', '"1"');
    expect(await get({ etag: '"1"', lastModified: null }, false)).toMatchObject({ kind: 'new' });
    expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match');
  });

  it('says which answer it got, and when the server wants to be asked again', async () => {
    server.answer = (_, response) => response.writeHead(503, { 'retry-after': '120' }).end();
    await expect(get()).rejects.toMatchObject({ problem: 'status', retryAfter: 120 });
    await expect(get()).rejects.toThrow(/answered with 503\. .*Check the address/);
  });

  it('stops reading what is too large, whatever its length is said to be', async () => {
    server.answer = (_, response) => {
      response.writeHead(200);
      response.on('close', () => response.destroy());
      for (let sent = 0; sent <= LARGEST_BYTES; sent += 65_536) response.write(Buffer.alloc(65_536, 32));
    };
    await expect(get()).rejects.toMatchObject({ problem: 'too-large' });
  });

  it('takes no redirect to another origin, and follows one within it', async () => {
    const other = await startPackServer();
    other.answer = serving('{}', '"1"');
    server.answer = (_, response) => response.writeHead(302, { location: other.address.href }).end();
    await expect(get()).rejects.toMatchObject({ problem: 'moved' });
    await other.close();
    server.answer = (request, response) =>
      request.url === '/new.json' ? response.end('{}') : response.writeHead(302, { location: '/new.json' }).end();
    expect(await get()).toMatchObject({ kind: 'new', text: '{}' });
  });

  it('takes text only', async () => {
    server.answer = (_, response) => response.end(Buffer.from([0xff, 0xfe, 0x00]));
    await expect(get()).rejects.toMatchObject({ problem: 'not-utf-8' });
  });

  it('says when nobody answers', async () => {
    await server.close();
    await expect(get()).rejects.toMatchObject({ problem: 'offline' });
    server = await startPackServer();
  });
});

it.each([
  [null, null],
  ['public, max-age=3600', 3600],
  ['Max-Age=60, no-cache', 0],
  ['no-store', 0],
  ['max-age=soon', null],
  ['s-maxage=9', null],
])('reads Cache-Control %j as %j', (header, seconds) => expect(freshness(header)).toBe(seconds));
