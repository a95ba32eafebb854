import { type ParseArgsConfig, parseArgs } from 'node:util';

/** One of the commands of `npm run pack`. */
export interface Command {
  readonly name: string;
  /** How it is called, beginning with its name. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly purpose: string;
  /** Gives the exit code. @throws {Error} whose message says what to do. */
  run(args: readonly string[]): number | Promise<number>;
}

/** Called in a way that makes no sense; exit code 2. */
export class UsageError extends Error {}

/** @throws {UsageError} on an option that is unknown or lacks its value */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The only file named. @throws {UsageError} when there is none or more */
export function onlyFile(positionals: readonly string[], { usage }: Pick<Command, 'usage'>): string {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(`Name one file: npm run pack -- ${usage}`);
  return file;
}
