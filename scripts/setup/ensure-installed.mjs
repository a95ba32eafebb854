import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { withInstallLock } from './install-lock.mjs';
import { findNode, startsAs } from './node-binary.mjs';
import { SetupError } from './setup-error.mjs';
import { installMatchesLockfile, readStamp, stampHolds, writeStamp } from './stamp.mjs';

/**
 * Makes sure that the dependencies of package-lock.json are installed and that the project's Node starts.
 * Costs about a millisecond when they are. Writes to stderr only.
 *
 * @param {string} root the project's folder
 * @returns {string} the path of the Node to run commands with
 * @throws {SetupError} when installing failed; its message says what to do next
 */
export function ensureInstalled(root) {
  const known = nodeIfReady(root);
  if (known !== null) return known;
  return withInstallLock(root, () => nodeIfReady(root) ?? adoptInstall(root) ?? install(root));
}

function nodeIfReady(root) {
  const stamp = readStamp(root);
  return stamp !== null && stampHolds(root, stamp) ? stamp.node : null;
}

/** Somebody ran `npm ci` by hand: nothing to do but to remember it. */
function adoptInstall(root) {
  if (!installMatchesLockfile(root)) return null;
  const node = findNode(root);
  if (node === null) return null;
  writeStamp(root, node);
  return node;
}

function install(root) {
  process.stderr.write('Installing dependencies (half a minute or so) …\n');
  const started = Date.now();
  runNpm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  const node = findNode(root) ?? ownNode();
  if (node === null) {
    throw new SetupError(
      'The dependencies are installed, but not the Node that comes with them (its install script did not run). ' +
        'Install Node 24, or allow install scripts ("npm config set ignore-scripts false"), and try again.',
    );
  }
  writeStamp(root, node);
  process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
  return node;
}

/** npm by the Node that it was itself started with, since `npm ci` deletes the one in node_modules. */
function runNpm(root, args) {
  const npm = process.env.npm_execpath ?? '';
  const usesNpm = npm.endsWith('npm-cli.js') && existsSync(npm);
  const node = process.env.npm_node_execpath ?? process.execPath;
  const windows = process.platform === 'win32';
  const [file, all] = usesNpm ? [node, [npm, ...args]] : [windows ? 'npm.cmd' : 'npm', args];
  const result = spawnSync(file, all, { cwd: root, stdio: ['ignore', 2, 2], shell: windows && !usesNpm });
  if (result.error === undefined && result.status === 0) return;
  const how = result.error?.message ?? (result.signal === null ? `exit ${result.status}` : result.signal);
  throw new SetupError(
    `"npm ${args[0]}" failed (${how}); its own words stand above. Check the network and the disk, then run the same command again.`,
  );
}

/** Where install scripts are switched off, the `node` package comes without its binary; the machine's own may do. */
function ownNode() {
  return startsAs(process.execPath) >= 24 ? process.execPath : null;
}
