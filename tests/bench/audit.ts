import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Language } from '../../lib/analyzer/contract.ts';
import { writer } from './texts.ts';

/** How one program fared over a pile of replies. */
export interface Audited {
  readonly name: string;
  readonly replies: number;
  readonly repliesASecond: number;
  /** Most memory that its process had taken after a tenth of the replies and at the end, in megabytes; null where that can't be read. */
  readonly megabytes: { readonly early: number | null; readonly late: number | null };
}

const ROOT = join(import.meta.dirname, '../..');
const WORDS = [40, 60, 90, 120, 180];
const ANALYZE = 'scripts/analyze.ts';
const PEER = 'tests/bench/audit-peer.ts';

/** `count` replies through `npm run analyze`, on one core and on all, and a tenth of them through two others. */
export async function audit(count: number, tell: (what: string) => void): Promise<readonly Audited[]> {
  const cores = availableParallelism();
  const runs: readonly (readonly [name: string, replies: number, args: readonly string[]])[] = [
    [`attune, ${cores} threads`, count, [ANALYZE]],
    ['attune, one thread', Math.ceil(count / 5), [ANALYZE, '--jobs', '1']],
    ['alex', Math.ceil(count / 20), [PEER, 'alex']],
    ['retext', Math.ceil(count / 20), [PEER, 'retext']],
    ['compromise/two', Math.ceil(count / 20), [PEER, 'compromise-two']],
  ];
  const audited: Audited[] = [];
  for (const [name, replies, args] of runs) {
    tell(`${replies} replies: ${name}`);
    audited.push(await run(name, replies, args));
  }
  return audited;
}

async function run(name: string, replies: number, args: readonly string[]): Promise<Audited> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  Readable.from(requests(replies)).pipe(child.stdin);
  let [answers, began] = [0, 0];
  let early: number | null = null;
  let late: number | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === '') continue;
    // Starting is not counted: a pile of any size pays it once.
    if (answers === 0) began = performance.now();
    answers += 1;
    if (answers === Math.ceil(replies / 10)) early = peakOf(child.pid);
    if (answers === replies) late = peakOf(child.pid);
  }
  if (answers !== replies)
    throw new Error(`${name} answered ${answers} of ${replies} requests. Its own words stand above.`);
  const seconds = (performance.now() - began) / 1000;
  return { name, replies, repliesASecond: replies / seconds, megabytes: { early, late } };
}

function* requests(count: number): Generator<string> {
  const writers = { en: writer('en', 4711), de: writer('de', 4711) };
  const languages: readonly Language[] = ['en', 'de'];
  for (let at = 0; at < count; at += 1) {
    const reply = writers[languages[at % 2] ?? 'en'].write(WORDS[at % WORDS.length] ?? 90);
    yield `${JSON.stringify({ id: String(at), reply, channel: 'email', thread: [{ author: 'customer', text: `Where is order ${at}? I have waited for a week.` }] })}\n`;
  }
}

/** Linux tells it; elsewhere nothing is claimed. */
function peakOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
