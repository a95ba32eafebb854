import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { HELPDESK_HOSTS } from './helpdesk-hosts.ts';
import { patternOf } from './site-host.ts';
import { watchStored } from './watch-stored.ts';

/** The hosts that the agent added. A permission alone does not tell: a server with packs has one too. */
const added = storage.defineItem<unknown>('local:own-sites', { fallback: [] });

/** Anything that is no list of hosts counts as none. */
async function addedHosts(): Promise<readonly string[]> {
  const stored = await added.getValue();
  return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
}

/** The hosts on which Attune was added and has the browser's permission, in order. */
export async function ownSites(): Promise<readonly string[]> {
  const hosts = await addedHosts();
  const granted = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })));
  return hosts.filter((_, nth) => granted[nth]).toSorted();
}

/** Asks the agent for a host; false when they declined. Only works in answer to a click or key. */
export async function addSite(host: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [patternOf(host)] }))) return false;
  await added.setValue([...new Set([...(await addedHosts()), host])]);
  return true;
}

/** Forgets a host, and gives its permission back unless something else needs it. */
export async function removeSite(host: string, keepsPermission: boolean): Promise<void> {
  await added.setValue((await addedHosts()).filter((each) => each !== host));
  if (!keepsPermission) await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Gives back every permission for a host that was asked for later. */
export async function giveBackHosts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const later = origins.filter((origin) => !HELPDESK_HOSTS.includes(origin));
  if (later.length > 0) await browser.permissions.remove({ origins: later });
}

/** Calls back after sites were added or removed, here or in the browser's own settings, until the signal ends it. */
export function onSites(callback: () => void, signal: AbortSignal): void {
  const changed = () => callback();
  watchStored(added.key, changed, signal);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
}
