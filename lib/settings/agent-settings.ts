import * as z from 'zod/mini';
import { comparable } from '../analyzer/house.ts';
import { broughtUp, type Step } from './bring-up.ts';

const CHANNELS = ['email', 'chat', 'tweet'] as const;
const MINUTES = z.int().check(z.minimum(1), z.maximum(60 * 24 * 60));
const ISO = z.string().check(z.maxLength(40));
/** More would be a list that nobody looks through, and would cost time at each key press. */
const MOST_SPARED = 500;
const LONGEST_PHRASE = 500;

const spared = z.object({
  rule: z.string().check(z.maxLength(80)),
  phrase: z.string().check(z.minLength(1), z.maxLength(LONGEST_PHRASE)),
  /** When it was dismissed, ISO 8601. */
  at: ISO,
});

const settings = z.object({
  version: z.literal(1),
  /** Rule ids that the agent turned off, newest last. */
  rulesOff: z.array(z.string().check(z.maxLength(80))),
  /** Phrases of a rule that are never to be marked again, newest last. */
  spared: z.array(spared),
  /** Minutes after which a reply counts as late; what is absent is as the team or Attune has it. */
  lateAfter: z.partialRecord(z.enum(CHANNELS), MINUTES),
  /** The German address that the agent's replies have to keep; null follows team and customer. */
  address: z.nullable(z.enum(['du', 'Sie'])),
  plainLanguage: z.boolean(),
});

/** What the agent decided for all tickets, as it is stored. */
export type AgentSettings = z.infer<typeof settings>;

export const NO_SETTINGS: AgentSettings = {
  version: 1,
  rulesOff: [],
  spared: [],
  lateAfter: {},
  address: null,
  plainLanguage: false,
};

/** One thing that an agent decides; plain data, so that it travels from card and options to the background. */
export type SettingsChange =
  | { readonly kind: 'rule'; readonly rule: string; readonly on: boolean }
  | { readonly kind: 'spare'; readonly rule: string; readonly phrase: string; readonly at: string }
  | { readonly kind: 'unspare'; readonly rule: string; readonly phrase: string }
  | { readonly kind: 'late-after'; readonly channel: (typeof CHANNELS)[number]; readonly minutes: number | null }
  | { readonly kind: 'address'; readonly address: AgentSettings['address'] }
  | { readonly kind: 'plain-language'; readonly on: boolean }
  /** Marks all spared phrases again, or turns all rules on again. */
  | { readonly kind: 'take-back'; readonly what: 'spared' | 'rulesOff' }
  | { readonly kind: 'reset' };

/** From each earlier version to the next. A new one comes with an example in `earlier/`. */
const STEPS: readonly Step[] = [];

/**
 * What is stored, read with care: settings of an older version are brought up to this one; null when it can't be read, so
 * that nothing is overwritten that a newer version wrote.
 */
export function readSettings(stored: unknown): AgentSettings | null {
  if (stored === null || stored === undefined) return NO_SETTINGS;
  const read = settings.safeParse(broughtUp(stored, STEPS));
  return read.success ? read.data : null;
}

/** The settings with one change made. Throws when the outcome is none that could be stored. */
export function withChange(before: AgentSettings, change: SettingsChange): AgentSettings {
  const after = readSettings(changed(before, change));
  if (!after) throw new Error(`The change "${change.kind}" was not stored: a value in it is out of bounds.`);
  return after;
}

function changed(before: AgentSettings, change: SettingsChange): AgentSettings {
  switch (change.kind) {
    case 'rule': {
      const others = before.rulesOff.filter((rule) => rule !== change.rule);
      return { ...before, rulesOff: change.on ? others : [...others, change.rule] };
    }
    case 'spare': {
      const { rule, phrase, at } = change;
      return { ...before, spared: [...without(before.spared, change), { rule, phrase, at }].slice(-MOST_SPARED) };
    }
    case 'unspare':
      return { ...before, spared: without(before.spared, change) };
    case 'late-after': {
      const { [change.channel]: _, ...others } = before.lateAfter;
      return {
        ...before,
        lateAfter: change.minutes === null ? others : { ...others, [change.channel]: change.minutes },
      };
    }
    case 'address':
      return { ...before, address: change.address };
    case 'plain-language':
      return { ...before, plainLanguage: change.on };
    case 'take-back':
      return { ...before, [change.what]: [] };
    case 'reset':
      return NO_SETTINGS;
  }
}

function without(all: AgentSettings['spared'], { rule, phrase }: { readonly rule: string; readonly phrase: string }) {
  return all.filter((each) => each.rule !== rule || comparable(each.phrase) !== comparable(phrase));
}
