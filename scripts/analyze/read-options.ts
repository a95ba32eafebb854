import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run --silent analyze -- [--pack FILE]… [--packs-only] < requests.jsonl > analyses.jsonl

Reads one JSON request a line from standard input and writes one JSON analysis a line to standard output.
  --pack FILE    adds a phrase pack; may be given several times
  --packs-only   leaves the built-in library out
  --help         prints this
`;

export interface Options {
  readonly help: boolean;
  readonly packs: readonly string[];
  readonly packsOnly: boolean;
}

/** @throws {TypeError} on an option that is unknown or lacks its value */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      pack: { type: 'string', multiple: true, default: [] },
      'packs-only': { type: 'boolean', default: false },
    },
  });
  return { help: values.help, packs: values.pack, packsOnly: values['packs-only'] };
}
