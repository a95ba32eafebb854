/** `node tests/bench/audit-peer.ts PEER < requests.jsonl`: another checker over the same JSON lines, one answer a line. */
import { createInterface } from 'node:readline';
import type { Load } from './peers/contract.ts';

const { load } = (await import(`./peers/${process.argv[2]}.ts`)) as { load: Load };
const judge = await load();
for await (const line of createInterface({ input: process.stdin })) {
  const answer = await judge((JSON.parse(line) as { reply: string }).reply, 'en');
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}
