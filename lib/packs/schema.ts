import * as z from 'zod/mini';
import { FOUR_AS } from '../analyzer/contract.ts';
import {
  CHANNELS,
  type CustomIssue,
  id,
  LANGUAGES,
  listOf,
  prose,
  repeatedProblems,
  reporting,
  version,
} from './fields.ts';
import { lockProblems } from './locks.ts';
import { placeholderEntry, placeholdersIn } from './placeholders.ts';
import { settingsSchema } from './settings-schema.ts';
import { avoidSchema, exampleSchema, preferSchema, termSchema, whisperSchema } from './voice-schema.ts';

const ADDRESSES = ['du', 'Sie', 'ihr', 'none'] as const;
const FORMALITIES = ['casual', 'neutral', 'formal'] as const;
/** Long enough for a macro that is a whole reply. */
const LONGEST_TEXT = 4000;
const MOST_STATEMENTS = 20_000;

const textFields = z.strictObject({
  language: z.enum(LANGUAGES),
  text: prose(LONGEST_TEXT),
  address: z.optional(z.enum(ADDRESSES)),
  formality: z.enum(FORMALITIES),
  channels: z.array(z.enum(CHANNELS)).check(z.minLength(1), reporting(repeatedProblems)),
  short: z.optional(z.literal(true)),
});

function* placeholderProblems({ language, text }: z.infer<typeof textFields>): Generator<CustomIssue> {
  let outside = '';
  let read = 0;
  for (const { start, end, word, key } of placeholdersIn(text)) {
    outside += text.slice(read, start);
    read = end;
    if (key === null) yield { code: 'unknown-placeholder', detail: word, path: ['text'] };
    else if (placeholderEntry(key).example[language] === undefined) {
      yield { code: 'placeholder-language', detail: word, path: ['text'] };
    }
  }
  if (/[{}]/.test(outside + text.slice(read))) yield { code: 'stray-brace', path: ['text'] };
}

function* textProblems(text: z.infer<typeof textFields>): Generator<CustomIssue> {
  yield* placeholderProblems(text);
  if (text.language === 'de' && text.address === undefined) yield { code: 'address-missing', path: ['address'] };
  if (text.language !== 'de' && text.address !== undefined) yield { code: 'address-not-german', path: ['address'] };
}

const statement = z.strictObject({
  id,
  fourA: z.enum(FOUR_AS),
  situations: listOf(id, 1, 20),
  texts: z.array(textFields.check(reporting(textProblems))).check(z.minLength(1), z.maxLength(40)),
});

const packFields = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(500))),
  format: z.literal(1),
  id,
  version,
  name: prose(80),
  description: z.optional(prose(1000)),
  languages: z.array(z.enum(LANGUAGES)).check(z.minLength(1), reporting(repeatedProblems)),
  channels: z.optional(listOf(z.enum(CHANNELS), 1, 3)).register(z.globalRegistry, {
    description: 'The channels that the team answers; all that its statements name when absent.',
  }),
  rollout: z.optional(z.int().check(z.minimum(1), z.maximum(100))).register(z.globalRegistry, {
    description: 'Percentage of agents who get this version; all when absent. Raise it in the same version.',
  }),
  statements: z.array(statement).check(z.maxLength(MOST_STATEMENTS)),
  avoid: z.optional(z.array(avoidSchema).check(z.maxLength(5000))),
  prefer: z.optional(z.array(preferSchema).check(z.maxLength(2000))),
  glossary: z.optional(z.array(termSchema).check(z.maxLength(2000))),
  whispers: z.optional(z.array(whisperSchema).check(z.maxLength(500))),
  settings: z.optional(settingsSchema),
  locked: z.optional(listOf(z.string().check(z.maxLength(100)), 1, 200)).register(z.globalRegistry, {
    description: 'Settings that the levels above must leave alone, such as "address" or "rules.blame".',
  }),
  examples: z.optional(z.array(exampleSchema).check(z.maxLength(1000))),
});

function* packProblems(pack: z.infer<typeof packFields>): Generator<CustomIssue> {
  yield* idProblems(pack);
  yield* languageProblems(pack);
  yield* lockProblems(pack);
}

function* idProblems({ statements }: z.infer<typeof packFields>): Generator<CustomIssue> {
  const taken = new Set<string>();
  for (const [index, { id }] of statements.entries()) {
    if (taken.has(id)) yield { code: 'duplicate-id', detail: id, path: ['statements', index, 'id'] };
    taken.add(id);
  }
}

function* languageProblems(pack: z.infer<typeof packFields>): Generator<CustomIssue> {
  const { languages, statements } = pack;
  for (const [index, { texts }] of statements.entries()) {
    for (const [place, { language }] of texts.entries()) {
      const path = ['statements', index, 'texts', place, 'language'];
      if (!languages.includes(language)) yield { code: 'language-not-listed', detail: language, path };
    }
  }
  for (const key of ['avoid', 'prefer'] as const) {
    for (const [index, { language }] of (pack[key] ?? []).entries()) {
      const path = [key, index, 'language'];
      if (!languages.includes(language)) yield { code: 'language-not-listed', detail: language, path };
    }
  }
}

/**
 * What a phrase pack may hold: data only. A key that this version does not know is refused, so nothing a lead wrote is
 * lost silently. `public/phrase-pack.schema.json` is made from it (`npm run pack -- schema`).
 */
export const packSchema = packFields.check(reporting(packProblems));

export type Pack = z.infer<typeof packSchema>;
export type Statement = z.infer<typeof statement>;
export type StatementText = z.infer<typeof textFields>;
/** Whom a German text addresses; `none` fits every reader. */
export type Address = (typeof ADDRESSES)[number];
export type Formality = (typeof FORMALITIES)[number];
