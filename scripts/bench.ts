/**
 * `npm run bench [-- --check] [--quick] [--peers a,b] [--json FILE]`: Attune beside other checkers, in a real Chromium.
 * `npm run bench -- --page`: what an agent feels in the editor. `npm run bench -- --audit 100000`: piles of replies.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from '../tests/bench/audit.ts';
import { BENCH_OUT, buildPeer } from '../tests/bench/build.ts';
import { broken, type Limit } from '../tests/bench/check.ts';
import { measure } from '../tests/bench/measure.ts';
import { measureInPage } from '../tests/bench/page/in-page.ts';
import { PEERS, type Peer } from '../tests/bench/peers.ts';
import { printResults } from '../tests/bench/print.ts';
import { serve } from '../tests/bench/serve.ts';

const BUDGET = join(import.meta.dirname, '../tests/bench/budget.json');
const THOROUGH = { rounds: 5, analyses: 1000, heapBudget: 15_000 };
const QUICK = { rounds: 2, analyses: 1000, heapBudget: 5000 };

function readArguments() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      peers: { type: 'string', default: PEERS.join(',') },
      json: { type: 'string', default: join(BENCH_OUT, 'results.json') },
      page: { type: 'boolean', default: false },
      audit: { type: 'string' },
    },
  });
  return { ...values, peers: ['attune' as const, ...values.peers.split(',').filter(isOther)] };
}

function isOther(name: string): name is Peer {
  if (!(PEERS as readonly string[]).includes(name))
    throw new Error(`No peer called "${name}". There are ${PEERS.join(', ')}.`);
  return name !== 'attune';
}

function tell(what: string): void {
  process.stderr.write(`${what} …\n`);
}

async function main(): Promise<void> {
  const options = readArguments();
  if (options.page) console.log(JSON.stringify(await measureInPage(tell), null, 2));
  else if (options.audit !== undefined) console.log(JSON.stringify(await audit(countOf(options.audit), tell), null, 2));
  else await compare(options);
}

function countOf(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--audit is "${text}". Give the number of replies, for example 100000.`);
}

async function compare({ check, quick, peers, json }: ReturnType<typeof readArguments>): Promise<void> {
  for (const peer of peers) await buildPeer(peer);
  const { address, close } = await serve();
  const results = await measure({ peers, ...(quick ? QUICK : THOROUGH) }, address, tell);
  close();
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  console.log(printResults(results));
  if (!check) return;
  const limits = JSON.parse(readFileSync(BUDGET, 'utf8')) as readonly Limit[];
  const measured = limits.filter(({ peer }) => peer === undefined || peers.some((each) => each === peer));
  if (measured.length < limits.length)
    console.log(`\n${limits.length - measured.length} limits need peers that --peers left out.`);
  const problems = broken(results, measured);
  console.log(problems.length === 0 ? '\nThe budget is kept.' : `\nBeyond the budget:\n${problems.join('\n')}`);
  if (problems.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // Browsers that are still open would keep the process.
  process.exit(2);
}
