import { parseArgs } from 'node:util';
import { MOST_JOBS } from './crew.ts';

export const USAGE = `Usage: npm run --silent analyze -- [--pack FILE]… [--packs-only] [--jobs N] < requests.jsonl > analyses.jsonl

Reads one JSON request a line from standard input and writes one JSON analysis a line to standard output.
  --pack FILE    adds a phrase pack; may be given several times
  --packs-only   leaves the built-in library out
  --jobs N       works on so many requests at a time; as many as there are cores when absent
  --help         prints this
`;

export interface Options {
  readonly help: boolean;
  readonly packs: readonly string[];
  readonly packsOnly: boolean;
  /** Threads, at least 1. */
  readonly jobs: number;
}

/** @throws {TypeError} on an option that is unknown or lacks its value, and on a number of jobs that is none */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      pack: { type: 'string', multiple: true, default: [] },
      'packs-only': { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(MOST_JOBS) },
    },
  });
  return { help: values.help, packs: values.pack, packsOnly: values['packs-only'], jobs: jobsOf(values.jobs) };
}

function jobsOf(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new TypeError(`--jobs is "${text}". Give a whole number from 1 to 999.`);
}
