import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Paths below the project's root, with "/" on every system, in a fixed order. */
export function filesOf(...patterns: string[]): string[] {
  const found = globSync(patterns, { cwd: ROOT, exclude: (name) => name === 'node_modules' });
  return found.map((path) => path.replaceAll('\\', '/')).sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/**
 * What is, or would be, in the repository: tracked files and new ones that are not ignored. In a copy without git, every
 * file outside the folders that tools write.
 */
export function repositoryFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) return filesOf('*.*', '{lib,components,entrypoints,public,scripts,tests}/**/*.*');
  return stdout.split('\0').filter((path) => path !== '' && exists(path));
}
