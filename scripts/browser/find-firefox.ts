import { join } from 'node:path';
import { installByApt } from './apt.ts';
import { BrowserMissingError } from './browser-missing-error.ts';
import { isExecutable, onPath } from './executable.ts';

const LINUX_NAMES = ['firefox-esr', 'firefox'];
const MAC_PATHS = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
const WINDOWS_TAIL = 'Mozilla Firefox\\firefox.exe';
const WHAT_TO_INSTALL =
  'Install Firefox ESR (Debian: "apt-get install firefox-esr"), or set FIREFOX_PATH to the executable of a Firefox, and try again.';

/**
 * The path of a Firefox: FIREFOX_PATH, else an installed one, else (on Debian or Ubuntu with the rights to) Firefox ESR is
 * installed.
 *
 * @throws {BrowserMissingError} when there is none and none could be installed
 */
export function findFirefox(): string {
  const path = fromEnvironment() ?? installed() ?? installedNow();
  if (path === null) throw new BrowserMissingError(`No Firefox was found. ${WHAT_TO_INSTALL}`);
  return path;
}

function fromEnvironment(): string | null {
  const path = process.env.FIREFOX_PATH;
  if (path === undefined || path === '') return null;
  if (isExecutable(path)) return path;
  throw new BrowserMissingError(`FIREFOX_PATH is "${path}", which is no executable file. Correct it or unset it.`);
}

function candidates(): readonly string[] {
  if (process.platform === 'darwin') return MAC_PATHS;
  if (process.platform !== 'win32') return onPath(LINUX_NAMES);
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs32 } = process.env;
  return [PROGRAMFILES, programs32].flatMap((folder) => (folder === undefined ? [] : [join(folder, WINDOWS_TAIL)]));
}

const installed = (): string | null => candidates().find(isExecutable) ?? null;

const installedNow = (): string | null => (installByApt('firefox-esr') === 'installed' ? installed() : null);
