import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a finished install leaves behind in node_modules, where the next `npm ci` sweeps it away: which lockfile it
 * was, and which Node was seen to start. The binary's size tells a cut-off file without starting it.
 *
 * @typedef {{ lock: string, node: string, size: number }} Stamp
 */

const FILE = 'node_modules/.attune-installed.json';

/** @returns {Stamp | null} */
export function readStamp(root) {
  const stamp = readJson(join(root, FILE));
  return typeof stamp?.lock === 'string' && typeof stamp.node === 'string' ? stamp : null;
}

/** @param {Stamp} stamp */
export function stampHolds(root, stamp) {
  return (
    stamp.lock === lockHash(root) &&
    sizeOf(stamp.node) === stamp.size &&
    isExecutable(stamp.node) &&
    isLinked(root, stamp.node) &&
    missingPackages(root).length === 0
  );
}

export function writeStamp(root, node) {
  const stamp = { lock: lockHash(root), node, size: sizeOf(node) };
  try {
    writeFileSync(join(root, FILE), JSON.stringify(stamp));
  } catch {
    // A read-only node_modules costs a longer check each time, nothing else.
  }
}

/** Whether npm finished an install (its own hidden lockfile comes last) of just what the lockfile asks for. */
export function installMatchesLockfile(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const there = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (wanted === undefined || there === undefined) return false;
  const same = Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return there[path] === undefined ? optional === true : there[path].version === version;
  });
  return same && missingPackages(root).length === 0;
}

/** Packages that package.json names and node_modules lacks: half-done installs and deleted folders. */
function missingPackages(root) {
  const { dependencies = {}, devDependencies = {} } = readJson(join(root, 'package.json')) ?? {};
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return names.filter((name) => !existsSync(join(root, 'node_modules', name, 'package.json')));
}

/** Tools find their Node by its link in .bin; a Node from elsewhere has none. */
function isLinked(root, node) {
  const modules = join(root, 'node_modules');
  return !node.startsWith(modules) || existsSync(join(modules, '.bin', 'node'));
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
