import * as z from 'zod/mini';
import type { Pack } from '../packs/schema.ts';

/**
 * A pack that is being written: it has the parts of a pack, so that they can be shown and edited, but nobody has checked
 * what is in them. Ids may be empty, lists too, and words may be none that a pack knows.
 */
export type PackDraft = Pack;

const words = z.array(z.string());
const inLanguages = z.looseObject({ en: z.optional(z.string()), de: z.optional(z.string()) });

const text = z.looseObject({
  language: z.string(),
  text: z.string(),
  address: z.optional(z.string()),
  formality: z.string(),
  channels: words,
});

const span = z.looseObject({ from: z.string(), to: z.string() });
const site = z.looseObject({
  timeZone: z.string(),
  week: z.record(z.string(), z.array(span)),
  holidays: z.optional(words),
});

const settings = z.looseObject({
  rules: z.optional(
    z.record(z.string(), z.looseObject({ on: z.optional(z.boolean()), severity: z.optional(z.string()) })),
  ),
  spared: z.optional(z.array(z.looseObject({ rule: z.string(), phrase: z.string() }))),
  lateAfter: z.optional(z.record(z.string(), z.number())),
  businessHours: z.optional(z.nullable(z.array(site))),
  thanksForWaitingCounts: z.optional(z.boolean()),
  address: z.optional(z.nullable(z.string())),
  formality: z.optional(z.nullable(z.looseObject({ from: z.number(), to: z.number() }))),
  plainLanguage: z.optional(z.boolean()),
});

/** The kinds of the values alone, none of their rules: those are the schema's, and told by the check. */
const shape = z.looseObject({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  languages: words,
  channels: z.optional(words),
  rollout: z.optional(z.number()),
  statements: z.array(z.looseObject({ id: z.string(), fourA: z.string(), situations: words, texts: z.array(text) })),
  avoid: z.optional(
    z.array(
      z.looseObject({
        language: z.string(),
        phrase: z.string(),
        instead: z.optional(words),
        reason: z.optional(z.string()),
        severity: z.optional(z.string()),
      }),
    ),
  ),
  prefer: z.optional(
    z.array(z.looseObject({ language: z.string(), phrase: z.string(), over: words, reason: z.optional(z.string()) })),
  ),
  glossary: z.optional(
    z.array(z.looseObject({ term: z.string(), misspelled: z.optional(words), note: z.optional(inLanguages) })),
  ),
  whispers: z.optional(z.array(z.looseObject({ moments: words, channels: z.optional(words), tip: inLanguages }))),
  settings: z.optional(settings),
  locked: z.optional(words),
  examples: z.optional(
    z.array(
      z.looseObject({
        reply: z.string(),
        customer: z.optional(z.string()),
        customerName: z.optional(z.string()),
        channel: z.optional(z.string()),
        language: z.optional(z.string()),
        must: z.string(),
        rules: z.optional(words),
      }),
    ),
  ),
});

/** Packs of ten thousand statements are not gone through again at each key. */
const known = new WeakSet<object>();

/** JSON of any origin as a draft that forms can show; null where its parts are none of a pack's. Nothing is changed. */
export function packDraftOf(json: unknown): PackDraft | null {
  if (typeof json !== 'object' || json === null) return null;
  return known.has(json) || shape.safeParse(json).success ? shaped(json as PackDraft) : null;
}

/** Remembers that a pack has the shape of one: an edit of a draft, as its type says. */
export function shaped(pack: PackDraft): PackDraft {
  known.add(pack);
  return pack;
}

/** A pack with nothing in it yet. */
export function emptyPack(name: string): PackDraft {
  return { format: 1, id: 'my-team', version: '0.1.0', name, languages: ['en', 'de'], statements: [] };
}

/** What JSON of any origin calls itself; empty where it does not say. */
export function nameIn(json: unknown): string {
  return typeof json === 'object' && json !== null && 'name' in json && typeof json.name === 'string' ? json.name : '';
}
