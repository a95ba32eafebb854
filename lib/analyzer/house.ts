import type { Channel, Severity } from './contract.ts';

/** How a team wants one rule to be. What is absent is as the rule itself has it. */
export interface RuleSetting {
  readonly on?: boolean;
  readonly severity?: Severity;
}

/** Words that a rule leaves alone wherever they stand. */
export interface SparedPhrase {
  readonly rule: string;
  /** As they were marked; case, white space and Unicode form do not matter. */
  readonly phrase: string;
}

/** What a team and an agent decided: rules, thresholds, address. Plain data; the packs' and the agent's settings come to this. */
export interface HouseRules {
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly spared: readonly SparedPhrase[];
  /** Minutes after which a reply counts as late. */
  readonly lateAfter: Readonly<Record<Channel, number>>;
  /** Whether thanks for waiting stand for an apology in a late reply. */
  readonly thanksForWaitingCounts: boolean;
  /** The German address that replies have to keep, whatever the customer says; null follows the customer. */
  readonly address: 'du' | 'Sie' | null;
  /** Formality (-1 casual to 1 formal) that is right for every customer; null compares with the customer's. */
  readonly formality: { readonly from: number; readonly to: number } | null;
  /** Whether idioms and jargon are marked for every customer, not only where the language seems hard. */
  readonly plainLanguage: boolean;
}

/** What holds where nobody decided otherwise. */
export const DEFAULT_HOUSE: HouseRules = {
  rules: {},
  spared: [],
  lateAfter: { email: 24 * 60, tweet: 60, chat: 5 },
  thanksForWaitingCounts: false,
  address: null,
  formality: null,
  plainLanguage: false,
};

/** The form in which phrases are compared. */
export function comparable(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
