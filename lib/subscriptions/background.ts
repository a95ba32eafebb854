import { browser } from 'wxt/browser';
import { managedPolicy, onPolicy } from '../settings/policy.ts';
import { originPattern } from './address.ts';
import { admitPack } from './admit-pack.ts';
import { type PacksAnswer, type PacksRequest, serveRequest } from './desk.ts';
import { followSources } from './follow.ts';
import { followPolicy } from './policy-sources.ts';
import type { Around } from './refresh.ts';
import { installId, storedText } from './store.ts';

/** Keeps the packs of agent and policy up to date, until the signal ends it, and serves what the options page asks. */
export function startSubscriptions(signal: AbortSignal): { serve(request: PacksRequest): Promise<PacksAnswer> } {
  const around: Around = {
    accept: async (text, source) => {
      const { policy } = await managedPolicy();
      const taken = (version: string) => storedText(source.id, version);
      return await admitPack(text, source, { policy, install: await installId(), taken });
    },
    mayRead: (address) => browser.permissions.contains({ origins: [originPattern(address)] }),
    allowedHosts: async () => (await managedPolicy()).policy.allowedHosts,
    now: () => new Date(),
    chance: Math.random,
  };
  const { again } = followSources(around, signal);
  const obey = async () => {
    await followPolicy((await managedPolicy()).policy, around.now());
    await again();
  };
  onPolicy(obey, signal);
  void obey();
  return { serve: (request) => serveRequest(request, around, again) };
}
