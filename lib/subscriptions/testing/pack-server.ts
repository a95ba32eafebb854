import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server as packs come from, for tests. What it answers can be changed while it runs. */
export interface PackServer {
  readonly address: URL;
  /** Every request, oldest first. */
  readonly requests: IncomingMessage[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  close(): Promise<void>;
}

/** Serves nothing until told what, on a free port of this machine. */
export async function startPackServer(): Promise<PackServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    started.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const started: PackServer = {
    address: new URL(`http://127.0.0.1:${port}/pack.json`),
    requests,
    answer: (_, response) => response.writeHead(404).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return started;
}

/** Serves a text the way static hosts do: with an ETag, and 304 to those who know it. */
export function serving(
  text: string,
  etag: string,
  headers: Readonly<Record<string, string>> = {},
): PackServer['answer'] {
  return (request, response) => {
    const known = request.headers['if-none-match'] === etag;
    response.writeHead(known ? 304 : 200, { etag, ...headers }).end(known ? undefined : text);
  };
}
