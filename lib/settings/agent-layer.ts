import type { Layer } from '../packs/merge/layers.ts';
import type { AgentSettings } from './agent-settings.ts';

/** The agent's decisions as the last of the layers: what a team or an admin locked, they don't change. */
export function agentLayer({ rulesOff, spared, lateAfter, address, plainLanguage }: AgentSettings): Layer {
  const rules = Object.fromEntries(rulesOff.map((rule) => [rule, { on: false }]));
  return {
    level: 'agent',
    pack: {
      id: 'own',
      name: 'own',
      settings: {
        rules,
        lateAfter,
        spared: spared.map(({ rule, phrase }) => ({ rule, phrase })),
        ...(address === null ? {} : { address }),
        ...(plainLanguage ? { plainLanguage } : {}),
      },
    },
  };
}
