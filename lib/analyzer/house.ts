import type { Statement } from '../packs/schema.ts';
import type { OpeningHours } from '../packs/settings-schema.ts';
import type { Channel, Language, Severity } from './contract.ts';

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

/** Words that a team does not want to read, with what to write instead. Plain text, compared word by word. */
export interface UnwantedPhrase {
  /** To avoid; said otherwise by the team; or a name that is misspelled so. */
  readonly kind: 'avoid' | 'prefer' | 'term';
  /** Null for names, which are the same in every language. */
  readonly language: Language | null;
  readonly phrase: string;
  /** Up to three, best first. */
  readonly instead: readonly string[];
  readonly reason: string | null;
  /** Null leaves it to the rule. */
  readonly severity: Severity | null;
}

/** What a lead whispers to the agent when the ticket has one of these moments. */
export interface HouseWhisper {
  readonly moments: readonly string[];
  /** Null for all. */
  readonly channels: readonly Channel[] | null;
  readonly tip: { readonly en?: string | undefined; readonly de?: string | undefined };
  /** Name of the pack that says so. */
  readonly from: string;
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
  readonly avoid: readonly UnwantedPhrase[];
  /** The team's names, as they are spelled: what stands inside one is no slip. */
  readonly terms: readonly string[];
  readonly whispers: readonly HouseWhisper[];
  /** When the team answers: only these hours count towards lateness. Null counts every hour. */
  readonly businessHours: readonly OpeningHours[] | null;
  /** Statements that suggestions are taken from; those that come with Attune when absent. */
  readonly library?: readonly Statement[];
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
  avoid: [],
  terms: [],
  whispers: [],
  businessHours: null,
};

/** The form in which phrases are compared. */
export function comparable(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
