import { browser } from 'wxt/browser';
import { type Difference, diffPacks } from '../packs/diff-packs.ts';
import type { Conflict } from '../packs/merge/layers.ts';
import type { Lock } from '../packs/merge/settings.ts';
import { mergePacks } from '../packs/merge-packs.ts';
import type { Pack } from '../packs/schema.ts';
import { agentLayer } from '../settings/agent-layer.ts';
import { ownSites } from '../settings/own-sites.ts';
import { managedPolicy, NO_POLICY, type Policy } from '../settings/policy.ts';
import { patternOf } from '../settings/site-host.ts';
import { onSettings, storedSettings } from '../settings/store.ts';
import { originPattern, packAddress } from '../subscriptions/address.ts';
import type { PacksAnswer } from '../subscriptions/desk.ts';
import { layersInForce, onLayers, soundPack } from '../subscriptions/layers.ts';
import { openPack } from '../subscriptions/open-pack.ts';
import { type Source, versionBefore } from '../subscriptions/source.ts';
import { areSourcesUnreadable, isPackServer, storedSources, storedText } from '../subscriptions/store.ts';
import { requestPacks } from './packs-line.ts';

/** A subscribed pack as the options show it. */
export interface ShownSource extends Source {
  /** What the version in force says differently from the one before it; empty where there is none to compare with. */
  readonly changes: readonly Difference[];
  /** The version that holds instead of the one in force, which can't be read any more; null where none can. Absent when all is well. */
  readonly damaged?: { readonly holds: string | null };
}

/** Everything that the page of the packs shows. */
export interface PacksState {
  readonly sources: readonly ShownSource[];
  /** True when what is stored of the packs can't be read, or not all of it. */
  readonly unreadable: boolean;
  readonly policy: Policy;
  /** What of the policy can't be used; for the administrator, in English. */
  readonly policyProblems: readonly string[];
  /** What packs and agent say differently, and what nobody below may change. */
  readonly conflicts: readonly Conflict[];
  readonly locks: readonly Lock[];
}

/** What can be asked for there. All reject when the background can't be reached. */
export interface PacksDesk {
  subscribe(address: string): Promise<PacksAnswer>;
  /** Asks the browser to let Attune read the address's server; false when the agent declines. Call it in answer to a click or key. */
  allow(address: string): Promise<boolean>;
  takeFile(file: File): Promise<PacksAnswer>;
  check(id: string): Promise<PacksAnswer>;
  rollBack(id: string, version: string): Promise<PacksAnswer>;
  remove(id: string): Promise<PacksAnswer>;
}

export const NO_PACKS: PacksState = {
  sources: [],
  unreadable: false,
  policy: NO_POLICY,
  policyProblems: [],
  conflicts: [],
  locks: [],
};

export const packsDesk: PacksDesk = {
  subscribe: (address) => requestPacks({ kind: 'subscribe', address }),
  allow: (address) => browser.permissions.request({ origins: [originPattern(packAddress(address))] }),
  takeFile: async (file) => await requestPacks({ kind: 'take-file', name: file.name, text: await file.text() }),
  check: (id) => requestPacks({ kind: 'check', id }),
  rollBack: (id, version) => requestPacks({ kind: 'roll-back', id, version }),
  remove: removePack,
};

/** The permission to read the pack's server goes with the last pack from there, unless a helpdesk has the same host. */
async function removePack(id: string): Promise<PacksAnswer> {
  const origin = (await storedSources()).find((source) => source.id === id)?.origin;
  const answer = await requestPacks({ kind: 'remove', id });
  if (origin?.kind !== 'address') return answer;
  const pattern = originPattern(packAddress(origin.address));
  const isSite = (await ownSites()).some((host) => patternOf(host) === pattern);
  if (!isSite && !(await isPackServer(pattern))) await browser.permissions.remove({ origins: [pattern] });
  return answer;
}

/** Calls back with everything that the page shows, now and after each change, until the signal ends it. */
export function followPacks(show: (state: PacksState) => void, signal: AbortSignal): void {
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const state = await currentPacks();
    if (turn === latest && !signal.aborted) show(state);
  };
  onLayers(look, signal);
  onSettings(look, signal);
  void look();
}

async function currentPacks(): Promise<PacksState> {
  const [sources, unreadable, layers, { settings }, { policy, problems }] = await Promise.all([
    storedSources(),
    areSourcesUnreadable(),
    layersInForce(),
    storedSettings(),
    managedPolicy(),
  ]);
  const { conflicts, locks } = mergePacks([...layers, agentLayer(settings)]);
  const shown = sources.map(async (source) => ({
    ...source,
    changes: await changesOf(source),
    ...(await damageOf(source)),
  }));
  return { sources: await Promise.all(shown), unreadable, policy, policyProblems: problems, conflicts, locks };
}

async function damageOf(source: Source): Promise<Pick<ShownSource, 'damaged'>> {
  const holds = (await soundPack(source))?.version ?? null;
  return holds === source.inForce ? {} : { damaged: { holds } };
}

async function changesOf(source: Source): Promise<readonly Difference[]> {
  const before = versionBefore(source);
  const [old, current] = await Promise.all([before, source.inForce].map((version) => packIn(source, version)));
  return old && current ? diffPacks(old, current) : [];
}

/** The pack that holds now of a source; null when there is none, or it can't be read any more. */
export function packInForce(source: Source): Promise<Pack | null> {
  return packIn(source, source.inForce);
}

async function packIn({ id }: Source, version: string | null): Promise<Pack | null> {
  const text = version === null ? null : await storedText(id, version);
  return text === null ? null : await openPack(text).catch(() => null);
}
