import * as z from 'zod/mini';
import type { Channel, Language } from '../analyzer/contract.ts';
import type { ProblemCode } from './problem.ts';

export const LANGUAGES = ['en', 'de'] as const satisfies readonly Language[];
export const CHANNELS = ['email', 'chat', 'tweet'] as const satisfies readonly Channel[];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}(-[0-9A-Za-z.-]{1,40})?$/;
const TAG = /<[a-z!/?]/i;
/** Control characters but line breaks, and the marks that turn the direction of text around. */
const CONTROL = /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069\ufeff]/u;
const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

export interface CustomIssue {
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly path?: PropertyKey[];
}

interface Payload<T> {
  readonly value: T;
  readonly issues: z.core.$ZodRawIssue[];
}

/** A check that reports its own problems; zod carries the code in `params`. */
export function reporting<T>(problemsOf: (value: T) => Iterable<CustomIssue>) {
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

export function* repeatedProblems(values: readonly string[]): Generator<CustomIssue> {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) yield { code: 'repeated', detail: value, path: [index] };
    seen.add(value);
  }
}

/** Plain text: shown and inserted as text, never as HTML. */
export function prose(maximum: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(maximum), reporting(proseProblems));
}

/** Words that are looked for in a reply, as they stand: no patterns. */
export function phrase() {
  return prose(120).check(reporting((value) => (WORD.test(value) ? [] : [{ code: 'no-words' }])));
}

/** A list in which nothing stands twice. */
export function listOf<T extends z.ZodMiniType<string>>(item: T, fewest: number, most: number) {
  return z.array(item).check(z.minLength(fewest), z.maxLength(most), reporting<z.output<T>[]>(repeatedProblems));
}

/** The same words in one or more languages; at least one. */
export function inLanguages(maximum: number) {
  const words = z.optional(prose(maximum));
  return z
    .strictObject({ en: words, de: words })
    .check(reporting(({ en, de }) => (en === undefined && de === undefined ? [{ code: 'no-language' }] : [])));
}

export const id = z
  .string()
  .check(
    z.maxLength(80),
    reporting((value) => (ID.test(value) ? [] : [{ code: 'bad-id' }])),
  )
  .register(z.globalRegistry, { pattern: ID.source });

export const version = z
  .string()
  .check(reporting((value) => (VERSION.test(value) ? [] : [{ code: 'bad-version' }])))
  .register(z.globalRegistry, {
    pattern: VERSION.source,
    description: 'Semantic version. Raise it with every change.',
  });
