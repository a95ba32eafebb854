import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BrowserMissingError } from './browser-missing-error.ts';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_EXTRA = ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
const MAC_NAMES = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_TAILS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WHAT_TO_INSTALL = 'Install Chromium, Chrome or Edge, or set CHROME_PATH to its executable, and try again.';

/**
 * The path of a Chromium, Chrome or Edge: CHROME_PATH, else an installed one, else (on Debian or Ubuntu with the rights
 * to) Chromium is installed.
 *
 * @throws {BrowserMissingError} when there is none and none could be installed
 */
export function findBrowser(): string {
  return fromEnvironment() ?? installed() ?? installByApt();
}

function fromEnvironment(): string | null {
  const path = process.env.CHROME_PATH;
  if (path === undefined || path === '') return null;
  if (isExecutable(path)) return path;
  throw new BrowserMissingError(`CHROME_PATH is "${path}", which is no executable file. Correct it or unset it.`);
}

function installed(): string | null {
  return candidates().find(isExecutable) ?? null;
}

function candidates(): string[] {
  if (process.platform === 'darwin') return macCandidates();
  if (process.platform === 'win32') return windowsCandidates();
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...LINUX_NAMES.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name))),
    ...LINUX_EXTRA,
  ];
}

function macCandidates(): string[] {
  const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  return MAC_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function windowsCandidates(): string[] {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs32 } = process.env;
  const folders = [LOCALAPPDATA, PROGRAMFILES, programs32].filter((folder) => folder !== undefined);
  return WINDOWS_TAILS.flatMap((tail) => folders.map((folder) => `${folder}\\${tail}`));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installByApt(): string {
  const prefix = aptPrefix();
  if (prefix === null) throw new BrowserMissingError(`No browser was found. ${WHAT_TO_INSTALL}`);
  process.stderr.write('No browser was found: installing Chromium by apt-get (a minute or two) …\n');
  const apt = (...args: string[]) => run([...prefix, 'apt-get', '-y', '-q', ...args]);
  const done =
    apt('install', '--no-install-recommends', 'chromium') ||
    (apt('update') && apt('install', '--no-install-recommends', 'chromium'));
  const path = installed();
  if (done && path !== null) return path;
  throw new BrowserMissingError(`apt-get could not install Chromium; its own words stand above. ${WHAT_TO_INSTALL}`);
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
