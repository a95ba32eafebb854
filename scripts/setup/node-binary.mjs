import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = process.platform === 'win32' ? ['node/bin/node.exe', '.bin/node.exe'] : ['.bin/node'];
const WANTED = 24;

/**
 * The Node that the `node` package brings, if it is there and starts.
 *
 * @param {string} root the project's folder
 * @returns {string | null} its real path
 */
export function findNode(root) {
  for (const place of PLACES) {
    const path = realPath(join(root, 'node_modules', place));
    if (path !== null && startsAs(path) >= WANTED) return path;
  }
  return null;
}

/** The major version that this file reports when it is run as Node; 0 when it does not start or is something else. */
export function startsAs(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? Number(/^v(\d+)\.\d+\.\d+\s*$/.exec(stdout)?.[1] ?? 0) : 0;
}

function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
