import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** The hosts that were asked for and are none of the demo pages, in order. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

const ASKED = /^CONNECT ([\w.-]+):443 /;
const OURS = /(?:^|\.)(?:zendesk\.com|freshdesk\.com|example\.com)$/;

function join(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one);
  one.on('error', () => other.destroy());
  other.on('error', () => one.destroy());
}

/** For browsers that cannot map hosts: leads the helpdesks' names to the demo pages' port, and nothing anywhere else. */
export async function startProxy(pagesPort: number): Promise<Proxy> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    socket.once('data', (head) => {
      const host = ASKED.exec(head.toString('latin1'))?.[1] ?? '';
      if (!OURS.test(host)) {
        refused.push(host);
        socket.end('HTTP/1.1 502 Not a demo page\r\n\r\n');
        return;
      }
      const pages = connect(pagesPort, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        join(socket, pages);
      });
      pages.on('error', () => socket.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port: (server.address() as AddressInfo).port, refused, close };
}
