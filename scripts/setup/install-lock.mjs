import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setup-error.mjs';

const PATIENCE_MS = 10 * 60_000;
const STEP_MS = 250;

/**
 * Runs `work` while no other command of this project installs. A lock whose owner has died is taken over.
 *
 * @template T
 * @param {string} root the project's folder
 * @param {() => T} work
 * @returns {T}
 * @throws {SetupError} when another install does not end within ten minutes
 */
export function withInstallLock(root, work) {
  const file = join(root, '.cache', 'installing.pid');
  mkdirSync(join(root, '.cache'), { recursive: true });
  acquire(file);
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file) {
  const deadline = Date.now() + PATIENCE_MS;
  for (let told = false; !tryCreate(file); told = true) {
    if (!ownerLives(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (Date.now() > deadline) {
      throw new SetupError(`Another install has been running for ten minutes. End it, delete ${file}, and try again.`);
    }
    if (!told) process.stderr.write('Waiting for another install of this project to end …\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
  }
}

function tryCreate(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function ownerLives(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
