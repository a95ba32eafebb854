/**
 * `npm run pack-scale`: what handing out a pack costs its server. Subscriptions of many agents ask a real HTTP server on this
 * machine, by the code that ships, through days of simulated time; requests, answers without content and bytes are counted.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { builtInPack } from '../lib/packs/built-in/index.ts';
import { download, type Validators } from '../lib/subscriptions/download.ts';
import { afterAnswer } from '../lib/subscriptions/schedule.ts';

const AGENTS = 60;
const DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;
/** Moments (in days) at which the lead publishes another version. */
const PUBLISHED = [0, 1.4, 4.6];
const TEAMS = [10, 1_000, 100_000];
const DAYS_A_MONTH = 30;

interface Server {
  readonly address: URL;
  readonly counted: { requests: number; unchanged: number; bytes: number };
  publish(text: string): void;
  close(): void;
}

interface Agent {
  at: number;
  validators: Validators | null;
  /** Random numbers of its own, so that a run can be repeated. */
  chance(): number;
}

/** Answers as static hosts do: gzipped, with an ETag, and 304 to those who know it. */
async function startServer(): Promise<Server> {
  const counted = { requests: 0, unchanged: 0, bytes: 0 };
  const file = { body: Buffer.alloc(0), etag: '' };
  const server = createServer((request, response) => {
    const known = request.headers['if-none-match'] === file.etag;
    const before = request.socket.bytesWritten;
    response.on('finish', () => {
      counted.requests += 1;
      counted.unchanged += known ? 1 : 0;
      counted.bytes += request.socket.bytesWritten - before;
    });
    response.writeHead(known ? 304 : 200, {
      etag: file.etag,
      'cache-control': 'public, max-age=3600',
      ...(known ? {} : { 'content-type': 'application/json', 'content-encoding': 'gzip' }),
    });
    response.end(known ? undefined : file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/team.json`),
    counted,
    publish(text) {
      file.body = gzipSync(text, { level: 9 });
      file.etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    },
    close: () => void server.close(),
  };
}

/** Mulberry32, by Tommy Ettinger: repeatable and good enough to spread checks. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function simulate(server: Server, text: (version: number) => string): Promise<readonly number[]> {
  const agents: Agent[] = Array.from({ length: AGENTS }, (_, seed) => {
    const chance = randomFrom(seed);
    return { at: chance() * 60 * 60 * 1000, validators: null, chance };
  });
  const perMinute = new Map<number, number>();
  let published = 0;
  for (;;) {
    const agent = agents.reduce((first, other) => (other.at < first.at ? other : first));
    if (agent.at > DAYS * DAY) return [...perMinute.values()];
    while (published < PUBLISHED.length && agent.at >= (PUBLISHED[published] ?? 0) * DAY)
      server.publish(text(++published));
    const answer = await download(
      server.address,
      { known: agent.validators, mayRead: true },
      new AbortController().signal,
    );
    const minute = Math.floor(agent.at / 60_000);
    perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
    agent.validators = answer.validators;
    agent.at += afterAnswer(answer.freshSeconds, agent.chance());
  }
}

function print(server: Server, perMinute: readonly number[], text: string): void {
  const { requests, unchanged, bytes } = server.counted;
  const perAgent = (value: number) => (value / AGENTS / DAYS) * DAYS_A_MONTH;
  console.log(`pack: ${text.length} bytes, gzipped ${gzipSync(text, { level: 9 }).length}`);
  console.log(
    `${AGENTS} agents, ${DAYS} days, ${PUBLISHED.length} versions: ${requests} requests, ${unchanged} answered by 304 (${((100 * unchanged) / requests).toFixed(1)} %), ${bytes} bytes sent`,
  );
  console.log(
    `busiest minute: ${Math.max(...perMinute)} requests; the mean is ${(requests / (DAYS * 24 * 60)).toFixed(2)}\n`,
  );
  console.log('| agents | requests a month | sent a month |\n|---|---|---|');
  for (const team of TEAMS) {
    const gigabytes = (perAgent(bytes) * team) / 1e9;
    console.log(
      `| ${team.toLocaleString('en')} | ${Math.round(perAgent(requests) * team).toLocaleString('en')} | ${gigabytes.toPrecision(3)} GB |`,
    );
  }
}

const text = (version: number) => JSON.stringify({ ...builtInPack, version: `1.0.${version}` });
const server = await startServer();
try {
  print(server, await simulate(server, text), text(1));
} finally {
  server.close();
}
