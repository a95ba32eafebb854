import * as z from 'zod/mini';
import type { Channel, FourA, Language } from '../analyzer/contract.ts';
import { placeholderEntry, placeholdersIn } from './placeholders.ts';
import type { ProblemCode } from './problem.ts';

const LANGUAGES = ['en', 'de'] as const satisfies readonly Language[];
const CHANNELS = ['email', 'chat', 'tweet'] as const satisfies readonly Channel[];
const FOUR_AS = ['acknowledge', 'apologize', 'ask', 'act'] as const satisfies readonly FourA[];
const ADDRESSES = ['du', 'Sie', 'ihr', 'none'] as const;
const FORMALITIES = ['casual', 'neutral', 'formal'] as const;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}(-[0-9A-Za-z.-]{1,40})?$/;
const TAG = /<[a-z!/?]/i;
/** Control characters but line breaks, and the marks that turn the direction of text around. */
const CONTROL = /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069\ufeff]/u;

interface CustomIssue {
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly path?: PropertyKey[];
}

interface Payload<T> {
  readonly value: T;
  readonly issues: z.core.$ZodRawIssue[];
}

/** A check that reports its own problems; zod carries the code in `params`. */
function reporting<T>(problemsOf: (value: T) => Iterable<CustomIssue>) {
  return z.check<T>((payload: Payload<T>) => {
    for (const { code, detail = '', path = [] } of problemsOf(payload.value)) {
      payload.issues.push({ code: 'custom', input: payload.value, path, params: { code, detail } });
    }
  });
}

function* proseProblems(value: string): Generator<CustomIssue> {
  if (TAG.test(value)) yield { code: 'markup' };
  if (CONTROL.test(value)) yield { code: 'control-character' };
}

function* repeatedProblems(values: readonly string[]): Generator<CustomIssue> {
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) < index) yield { code: 'repeated', detail: value, path: [index] };
  }
}

/** Plain text: shown and inserted as text, never as HTML. */
function prose(maximum: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(maximum), reporting(proseProblems));
}

const id = z.string().check(
  z.maxLength(80),
  reporting((value) => (ID.test(value) ? [] : [{ code: 'bad-id' }])),
);
const version = z.string().check(reporting((value) => (VERSION.test(value) ? [] : [{ code: 'bad-version' }])));

const textFields = z.strictObject({
  language: z.enum(LANGUAGES),
  text: prose(1000),
  address: z.optional(z.enum(ADDRESSES)),
  formality: z.enum(FORMALITIES),
  channels: z.array(z.enum(CHANNELS)).check(z.minLength(1), reporting(repeatedProblems)),
  short: z.optional(z.literal(true)),
});

function* placeholderProblems({ language, text }: z.infer<typeof textFields>): Generator<CustomIssue> {
  let rest = text;
  for (const { word, key } of placeholdersIn(text)) {
    rest = rest.replace(`{${word}}`, '');
    if (key === null) yield { code: 'unknown-placeholder', detail: word, path: ['text'] };
    else if (placeholderEntry(key).example[language] === undefined) {
      yield { code: 'placeholder-language', detail: word, path: ['text'] };
    }
  }
  if (/[{}]/.test(rest)) yield { code: 'stray-brace', path: ['text'] };
}

function* textProblems(text: z.infer<typeof textFields>): Generator<CustomIssue> {
  yield* placeholderProblems(text);
  if (text.language === 'de' && text.address === undefined) yield { code: 'address-missing', path: ['address'] };
  if (text.language !== 'de' && text.address !== undefined) yield { code: 'address-not-german', path: ['address'] };
}

const statement = z.strictObject({
  id,
  fourA: z.enum(FOUR_AS),
  situations: z.array(id).check(z.minLength(1), z.maxLength(20), reporting(repeatedProblems)),
  texts: z.array(textFields.check(reporting(textProblems))).check(z.minLength(1), z.maxLength(40)),
});

const packFields = z.strictObject({
  format: z.literal(1),
  id,
  version,
  name: prose(80),
  languages: z.array(z.enum(LANGUAGES)).check(z.minLength(1), reporting(repeatedProblems)),
  statements: z.array(statement).check(z.maxLength(5000)),
});

function* packProblems({ languages, statements }: z.infer<typeof packFields>): Generator<CustomIssue> {
  const taken = new Set<string>();
  for (const [index, { id, texts }] of statements.entries()) {
    if (taken.has(id)) yield { code: 'duplicate-id', detail: id, path: ['statements', index, 'id'] };
    taken.add(id);
    for (const [place, { language }] of texts.entries()) {
      const path = ['statements', index, 'texts', place, 'language'];
      if (!languages.includes(language)) yield { code: 'language-not-listed', detail: language, path };
    }
  }
}

/**
 * What a phrase pack may hold. Sections to come (phrases to avoid, rule settings, tips, glossary) are further optional
 * keys of the same format; a key that this version does not know is refused, so nothing a lead wrote is lost silently.
 */
export const packSchema = packFields.check(reporting(packProblems));

export type Pack = z.infer<typeof packSchema>;
export type Statement = z.infer<typeof statement>;
export type StatementText = z.infer<typeof textFields>;
/** Whom a German text addresses; `none` fits every reader. */
export type Address = (typeof ADDRESSES)[number];
export type Formality = (typeof FORMALITIES)[number];

/** Whom a text addresses; English has one address for all. */
export function addressOf(text: StatementText): Address {
  return text.address ?? 'none';
}
