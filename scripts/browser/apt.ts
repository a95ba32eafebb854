import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs a package on Debian or Ubuntu where that is possible without a password. `refused` where it is not, or where
 * there is no apt-get; `failed` when apt-get could not, which said why itself.
 */
export function installByApt(name: string): 'installed' | 'refused' | 'failed' {
  const prefix = aptPrefix();
  if (prefix === null) return 'refused';
  process.stderr.write(`No ${name} was found: installing it by apt-get (a minute or two) …\n`);
  const apt = (...args: string[]) => run([...prefix, 'apt-get', '-y', '-q', ...args]);
  const install = () => apt('install', '--no-install-recommends', name);
  return install() || (apt('update') && install()) ? 'installed' : 'failed';
}

/** How apt-get may be run here without asking for a password; null where it may not, or where there is none. */
function aptPrefix(): string[] | null {
  if (!isDebianLike() || !existsSync('/usr/bin/apt-get')) return null;
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  if (process.getuid?.() === 0) return environment;
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n', ...environment] : null;
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run([file = '', ...args]: string[]): boolean {
  return spawnSync(file, args, { stdio: ['ignore', 2, 2] }).status === 0;
}
