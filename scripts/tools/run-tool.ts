import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One tool to run: an npm package, its command and the arguments. */
export interface ToolCall {
  readonly package: string;
  /** The command's name where it is not the package's. */
  readonly bin?: string;
  readonly args: readonly string[];
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const MODULES = join(ROOT, 'node_modules');
const MINUTE_MS = 60_000;
/** The full counts take hours. */
const LIMIT_MINUTES = { short: 15, long: 360 };

/**
 * Runs a tool with its output handed through; whether it ended well. A tool that hangs is ended after a quarter of an hour, in
 * the long form after six hours.
 */
export async function runTool(call: ToolCall): Promise<boolean> {
  const child = spawn(process.execPath, [scriptOf(call), ...call.args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: [join(MODULES, '.bin'), process.env.PATH].join(delimiter) },
    timeout: LIMIT_MINUTES[process.env.ATTUNE_LONG === '1' ? 'long' : 'short'] * MINUTE_MS,
  });
  return await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** The JavaScript behind a package's command: started by this Node, whatever is on the PATH. */
function scriptOf(call: ToolCall): string {
  const folder = join(MODULES, call.package);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[call.bin ?? call.package];
  if (script === undefined)
    throw new Error(`${call.package} brings no command "${call.bin}". Run "npm ci" and try again.`);
  return join(folder, script);
}
