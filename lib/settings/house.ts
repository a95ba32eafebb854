import { DEFAULT_HOUSE, type HouseRules } from '../analyzer/house.ts';
import type { AgentSettings } from './agent-settings.ts';

/** The rules of the house with what the agent decided on top. */
export function withAgentSettings(settings: AgentSettings, house: HouseRules = DEFAULT_HOUSE): HouseRules {
  const off = settings.rulesOff.map((rule) => [rule, { ...house.rules[rule], on: false }] as const);
  return {
    ...house,
    rules: { ...house.rules, ...Object.fromEntries(off) },
    spared: [...house.spared, ...settings.spared.map(({ rule, phrase }) => ({ rule, phrase }))],
    lateAfter: { ...house.lateAfter, ...settings.lateAfter },
    address: settings.address ?? house.address,
    plainLanguage: settings.plainLanguage || house.plainLanguage,
  };
}
