/** `npm run --silent analyze < requests.jsonl > analyses.jsonl`: the analyzer over JSON lines, one answer per line. */
import { once } from 'node:events';
import { analyze } from '../lib/analyzer/analyze.ts';
import { answerLine } from './analyze/answer-line.ts';
import { type Options, readOptions, USAGE } from './analyze/read-options.ts';
import { splitLines } from './analyze/split-lines.ts';

const MISUSED = 2;

/** Writes as fast as the reader takes it, and no faster. */
async function write(json: string): Promise<void> {
  if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
}

async function answerAll(): Promise<void> {
  let number = 0;
  for await (const line of splitLines(process.stdin)) {
    number += 1;
    const { json, ok } = answerLine(line, number, analyze);
    if (!ok) process.exitCode = 1;
    await write(json);
  }
}

/** A reader that has enough (`| head -1`) ends the work quietly. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

function misuse(message: string): void {
  process.stderr.write(`${message}\n\n${USAGE}`);
  process.exitCode = MISUSED;
}

function optionsOrNull(): Options | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    misuse(error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function main(): Promise<void> {
  const options = optionsOrNull();
  if (options === null) return;
  if (options.help) process.stdout.write(USAGE);
  else if (options.packs.length > 0 || options.packsOnly) {
    misuse('Phrase packs cannot be added to this command yet. Leave out --pack and --packs-only.');
  } else {
    endWithReader();
    if (process.stdin.isTTY)
      process.stderr.write('Reading requests from the keyboard, one JSON object a line; end by Ctrl+D.\n');
    await answerAll();
  }
}

await main();
