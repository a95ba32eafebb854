import { browser } from 'wxt/browser';
import type { AgentSettings, SettingsChange } from '../settings/agent-settings.ts';
import { HELPDESK_HOSTS } from '../settings/helpdesk-hosts.ts';
import { type InterfaceLanguageChoice, interfaceLanguageChoice } from '../settings/interface-language.ts';
import { addSite, giveBackHosts, onSites, ownSites } from '../settings/own-sites.ts';
import { patternOf } from '../settings/site-host.ts';
import { storedSettings } from '../settings/store.ts';
import { everythingStored, forgetStored, onStored, type Stored } from '../settings/stored.ts';
import type { TeamHouse } from '../settings/team-house.ts';
import { forgetStudio, studioHoldings } from '../studio/database.ts';
import { askPage } from './page-line.ts';
import type { Diagnosis } from './protocol.ts';
import { requestChange } from './settings-line.ts';
import { leaveSite } from './site-scripts.ts';
import { askTeam } from './team-line.ts';

/** A key of the browser's, which the agent can change there. */
export interface Shortcut {
  /** The command's name in the manifest, or the browser's own one. */
  readonly name: string;
  /** In the browser's language; the interface may speak another. */
  readonly description: string;
  /** Empty where none is set. */
  readonly keys: string;
}

/** Everything that the options show. */
export interface OptionsState {
  readonly settings: AgentSettings;
  /** True when what is stored can't be read: the defaults hold until the next change. */
  readonly unreadable: boolean;
  /** What packs and policy decide, and what of it the agent can't change. */
  readonly team: TeamHouse;
  readonly language: InterfaceLanguageChoice;
  /** Hosts that the agent added. */
  readonly sites: readonly string[];
  readonly stored: Stored;
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
}

export interface DiagnosedTab {
  readonly id: number;
  readonly host: string;
  /** Whether the host is one that Attune knows from the start. */
  readonly builtIn: boolean;
  /** Null where no coach answers. */
  readonly diagnosis: Diagnosis | null;
}

/** What can be asked for in the options. All reject with a reason that can be shown. */
export interface OptionsDesk {
  change(change: SettingsChange): Promise<void>;
  chooseLanguage(choice: InterfaceLanguageChoice): Promise<void>;
  /** False when the agent declined the browser's question. Call it in answer to a click or key. */
  addSite(host: string): Promise<boolean>;
  removeSite(host: string): Promise<void>;
  /** How many drafts of packs and signing keys the studio keeps in this browser. */
  studioHoldings(): Promise<{ readonly drafts: number; readonly keys: number }>;
  /** Deletes everything stored, packs and the studio's drafts and keys included, and gives the permissions for added sites and pack servers back. */
  forgetEverything(): Promise<void>;
  /** Asks every open helpdesk tab what Attune finds in it. */
  diagnose(): Promise<readonly DiagnosedTab[]>;
  showTab(id: number): Promise<void>;
  openShortcuts(): Promise<void>;
  copy(text: string): Promise<void>;
}

async function currentState(): Promise<OptionsState> {
  const [{ settings, unreadable }, team, language, sites, stored, commands] = await Promise.all([
    storedSettings(),
    askTeam(),
    interfaceLanguageChoice.getValue(),
    ownSites(),
    everythingStored(),
    browser.commands?.getAll() ?? [],
  ]);
  const shortcuts = commands.flatMap(({ name, description, shortcut }) =>
    name ? [{ name, description: description || name, keys: shortcut ?? '' }] : [],
  );
  const { version } = browser.runtime.getManifest();
  return { settings, unreadable, team, language, sites, stored, shortcuts, version };
}

/** Calls back with everything that the options show, now and after each change, until the signal ends it. */
export function followOptions(show: (state: OptionsState) => void, signal: AbortSignal): void {
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const state = await currentState();
    if (turn === latest && !signal.aborted) show(state);
  };
  onStored(look, signal);
  onSites(look, signal);
  // Keys are changed in another tab, and nobody tells.
  window.addEventListener('focus', look, { signal });
  void look();
}

async function diagnose(): Promise<readonly DiagnosedTab[]> {
  const own = (await ownSites()).map(patternOf);
  const [known, added] = await Promise.all([tabsAt(HELPDESK_HOSTS), tabsAt(own)]);
  const all = [...known.map((tab) => ({ ...tab, builtIn: true })), ...added.map((tab) => ({ ...tab, builtIn: false }))];
  return await Promise.all(all.map(async (tab) => ({ ...tab, diagnosis: await askPage(tab.id, 'diagnose') })));
}

async function tabsAt(url: readonly string[]): Promise<readonly { readonly id: number; readonly host: string }[]> {
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...url] });
  return tabs.flatMap(({ id, url: at = '' }) => (id === undefined ? [] : [{ id, host: new URL(at).hostname }]));
}

async function openShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX && 'openShortcutSettings' in browser.commands) {
    await (browser.commands as unknown as { openShortcutSettings(): Promise<void> }).openShortcutSettings();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function forgetEverything(): Promise<void> {
  for (const host of await ownSites()) await leaveSite(host);
  // After the changes that are under way in the background, or they would be written again.
  await requestChange({ kind: 'reset' });
  await forgetStudio();
  await forgetStored();
  await giveBackHosts();
}

export const optionsDesk: OptionsDesk = {
  change: requestChange,
  chooseLanguage: (choice) => interfaceLanguageChoice.setValue(choice),
  addSite,
  removeSite: leaveSite,
  studioHoldings,
  forgetEverything,
  diagnose,
  showTab,
  openShortcuts,
  copy: (text) => navigator.clipboard.writeText(text),
};
