import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { BENCH_OUT } from './build.ts';

export interface Served {
  readonly address: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };
const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title>';
/** Isolated pages get a clock of five microseconds instead of a hundred. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
};

/** Serves the built peers, and an empty page for each to be loaded into. */
export async function serve(): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const type = TYPES[extname(url)];
    const body = type ? await readFile(join(BENCH_OUT, url)).catch(() => null) : PAGE;
    response.writeHead(body === null ? 404 : 200, { ...HEADERS, 'content-type': type ?? 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
