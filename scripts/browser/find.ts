import { join } from 'node:path';
import { installByApt } from './apt.ts';
import { BrowserMissingError } from './browser-missing-error.ts';
import { isExecutable, onPath } from './executable.ts';

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
  return fromEnvironment() ?? installed() ?? installedNow();
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
  return [...onPath(LINUX_NAMES), ...LINUX_EXTRA];
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

function installedNow(): string {
  const outcome = installByApt('chromium');
  if (outcome === 'refused') throw new BrowserMissingError(`No browser was found. ${WHAT_TO_INSTALL}`);
  const path = outcome === 'installed' ? installed() : null;
  if (path !== null) return path;
  throw new BrowserMissingError(`apt-get could not install Chromium; its own words stand above. ${WHAT_TO_INSTALL}`);
}
