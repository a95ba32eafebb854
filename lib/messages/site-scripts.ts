import { type Browser, browser } from 'wxt/browser';
import { onSites, ownSites, removeSite } from '../settings/own-sites.ts';
import { patternOf } from '../settings/site-host.ts';
import { isPackServer } from '../subscriptions/store.ts';
import { askPage } from './page-line.ts';
import { contentScripts, injectInto } from './reinject.ts';

type Registered = Browser.scripting.RegisteredContentScript;

const PREFIX = 'own-site-';

/** The manifest's own scripts, in both worlds, for other addresses. */
function scriptsFor(hosts: readonly string[]): Registered[] {
  if (hosts.length === 0) return [];
  return contentScripts().map(({ js = [], css = [], world = 'ISOLATED' }, nth) => ({
    id: `${PREFIX}${nth}`,
    matches: hosts.map(patternOf),
    js: [...js],
    css: [...css],
    world,
    runAt: 'document_idle',
  }));
}

function said(scripts: readonly Registered[]): string {
  const parts = ({ id, matches, js, css, world }: Registered) =>
    JSON.stringify([id, matches?.toSorted(), js, css ?? [], world]);
  return scripts.map(parts).sort().join();
}

/** Registered scripts outlive the session but not an update, and their files are others then: they are compared each time. */
async function follow(): Promise<void> {
  const hosts = await ownSites();
  const wanted = scriptsFor(hosts);
  const there = await browser.scripting.getRegisteredContentScripts();
  if (said(wanted) === said(there)) return;
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: there.map(({ id }) => id) });
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  await injectInto(hosts.map(patternOf));
}

/** In the background: coaches on the sites that the agent added, and in their open tabs at once. */
export function coachOwnSites(signal: AbortSignal): void {
  let last: Promise<unknown> = Promise.resolve();
  const again = () => {
    last = last.then(follow).catch(failed);
  };
  onSites(again, signal);
  again();
}

function failed(error: unknown): void {
  console.error(
    "Attune could not be set up on a site of its own. Remove the site in Attune's options and add it again.",
    error,
  );
}

/** In the options page: ends the coach in the site's open tabs and gives its permission back, unless a pack comes from there. */
export async function leaveSite(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(host) });
  await Promise.all(tabs.map(({ id }) => id !== undefined && askPage(id, 'leave')));
  await removeSite(host, await isPackServer(patternOf(host)));
}
