import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './project.ts';

const CONFIGS = ['.dependency-cruiser.js', 'package.json', 'tsconfig.json', 'tsconfig.pure.json'];

export interface Sandbox {
  readonly folder: string;
  /** Runs a JavaScript tool of node_modules there. */
  run(script: string, ...args: string[]): { readonly ok: boolean; readonly output: string };
  remove(): void;
}

/** A throw-away project with the real settings and packages, and only these files. */
export function createSandbox(files: Readonly<Record<string, string>>): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'attune-structure-'));
  for (const config of CONFIGS) cpSync(join(ROOT, config), join(folder, config));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [path, text] of Object.entries({ '.wxt/tsconfig.json': '{}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    run: (script, ...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { ok: status === 0, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
