import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from '../tools/run-tool.ts';
import { type Audit, readReport } from './read-report.ts';
import { RegistryError } from './registry-error.ts';

/** Of what ships only. Offline, npm would find nothing and call it clean. */
const ARGS = ['audit', '--omit=dev', '--json', '--offline=false', '--fetch-retries=0', '--fetch-timeout=20000'];
const LIMIT_MS = 60_000;
const WINDOWS = process.platform === 'win32';

/** npm by the file that this was started with, else the one on the PATH. */
function npm(): readonly [string, readonly string[]] {
  const own = process.env.npm_execpath ?? '';
  if (own.endsWith('npm-cli.js') && existsSync(own)) return [process.execPath, [own]];
  return [WINDOWS ? 'npm.cmd' : 'npm', []];
}

async function written(): Promise<string> {
  const [file, first] = npm();
  const child = spawn(file, [...first, ...ARGS], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: WINDOWS && first.length === 0,
    timeout: LIMIT_MS,
  });
  let all = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    all += part;
  });
  return await new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(
        new RegistryError(`npm does not start (${error.message}). Install npm, which comes with Node, and try again.`),
      ),
    );
    child.on('close', () => resolve(all));
  });
}

/**
 * Asks the registry that npm is set to for known weaknesses in what ships.
 *
 * @throws {RegistryError} where it was not reached, or answers no such question
 */
export const askRegistry = async (): Promise<Audit> => readReport(await written());
