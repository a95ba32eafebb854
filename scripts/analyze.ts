/** `npm run --silent analyze < requests.jsonl > analyses.jsonl`: the analyzer over JSON lines, one answer per line. */
import { once } from 'node:events';
import { analyze } from '../lib/analyzer/analyze.ts';
import type { AnalysisRequest } from '../lib/analyzer/contract.ts';
import type { HouseRules } from '../lib/analyzer/house.ts';
import { answerLine } from './analyze/answer-line.ts';
import { answerLines } from './analyze/answer-lines.ts';
import { hire } from './analyze/crew.ts';
import { houseOfPacks } from './analyze/house-of-packs.ts';
import { type Options, readOptions, USAGE } from './analyze/read-options.ts';
import { splitLines } from './analyze/split-lines.ts';
import { sweeper } from './analyze/sweep.ts';

const MISUSED = 2;

/** Writes as fast as the reader takes it, and no faster. */
async function write(json: string): Promise<void> {
  if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
}

async function answerAll(house: HouseRules, options: Options): Promise<void> {
  const swept = sweeper();
  const judge = (request: AnalysisRequest) => {
    swept(1);
    return analyze(request, { house });
  };
  await answerLines(splitLines(process.stdin), {
    alone: (line, number) => answerLine(line, number, judge),
    crew: () => (options.jobs > 1 ? hire(options.jobs, options) : null),
    write: async ({ json, ok }) => {
      if (!ok) process.exitCode = 1;
      await write(json);
    },
  });
}

/** A reader that has enough (`| head -1`) ends the work quietly. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

/** The result, or null when it was told what is wrong. */
async function orTold<T>(make: () => T | Promise<T>, usage = ''): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = MISUSED;
    return null;
  }
}

async function main(): Promise<void> {
  const options = await orTold((): Options => readOptions(process.argv.slice(2)), `\n${USAGE}`);
  if (options === null) return;
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const house = await orTold(() => houseOfPacks(options.packs, options.packsOnly));
  if (house === null) return;
  endWithReader();
  if (process.stdin.isTTY)
    process.stderr.write('Reading requests from the keyboard, one JSON object a line; end by Ctrl+D.\n');
  await answerAll(house, options);
}

await main();
