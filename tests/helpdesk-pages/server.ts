import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';
import { buildPages, PAGES_OUT } from './build.ts';

export interface Pages {
  readonly port: number;
  /** Lets a Chromium reach the demo helpdesks under their real names, and trust their certificate. */
  readonly browserArgs: readonly string[];
  close(): Promise<void>;
}

export interface PagesOptions {
  /** 0 (any free port) when absent. */
  readonly port?: number;
}

interface Route {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly page: 'zendesk' | 'freshdesk';
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** `desk.example.com` is a helpdesk under a customer's own domain; every other example.com is no helpdesk at all. */
const ROUTES: readonly Route[] = [
  { host: /\.zendesk\.com$/, path: /^\/agent\//, page: 'zendesk' },
  { host: /^desk\.example\.com$/, path: /^\/agent\//, page: 'zendesk' },
  { host: /\.freshdesk\.com$/, path: /^\/a\//, page: 'freshdesk' },
  { host: /^desk\.example\.com$/, path: /^\/a\//, page: 'freshdesk' },
];

const HOSTS = ['*.zendesk.com', '*.freshdesk.com', '*.example.com', 'example.com'];

/** No looser than a real helpdesk's: what works here works under a policy without inline or foreign scripts. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const PLAIN: Reply = {
  status: 200,
  type: 'text/html; charset=utf-8',
  body: '<!doctype html><html lang="en"><title>Plain page</title><h1>Plain page</h1><p>No ticket here.</p><div contenteditable="true" role="textbox" aria-label="Notes"><p>Not a reply.</p></div></html>',
};

const MISSING: Reply = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };

/** Assets are asked for as `/assets/<page>/<file>`, by whichever host showed the page. */
async function asset(path: string): Promise<Reply> {
  const [, page, file] = /^\/assets\/(zendesk|freshdesk)\/([\w.-]+)$/.exec(path) ?? [];
  const type = file && TYPES[extname(file)];
  if (!page || !file || !type) return MISSING;
  return readFile(join(PAGES_OUT, page, 'assets', page, file)).then(
    (body) => ({ status: 200, type, body }),
    () => MISSING,
  );
}

async function replyTo(host: string, path: string): Promise<Reply> {
  if (path.startsWith('/assets/')) return asset(path);
  const route = ROUTES.find((each) => each.host.test(host) && each.path.test(path));
  if (!route) return PLAIN;
  const body = await readFile(join(PAGES_OUT, route.page, 'index.html'));
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function createPagesServer(): Promise<Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'acme.zendesk.com' }]);
  return createServer({ key, cert }, async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const { status, type, body } = await replyTo(url.hostname, url.pathname);
    response.writeHead(status, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
}

/** Builds the demo helpdesks where their sources changed and serves them over HTTPS on this machine only. */
export async function startPages(options: PagesOptions = {}): Promise<Pages> {
  await buildPages();
  const server = await createPagesServer();
  const port = await listen(server, options.port ?? 0);
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(',');
  return {
    port,
    browserArgs: [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
