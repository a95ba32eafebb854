import * as z from 'zod/mini';
import { broughtUp, type Step } from '../settings/bring-up.ts';
import type { Source } from './source.ts';

const text = z.string();
const maybe = z.nullable(text);

const source = z.object({
  id: text.check(z.minLength(1)),
  level: z.enum(['team', 'admin']),
  origin: z.union([
    z.object({ kind: z.literal('address'), address: text }),
    z.object({ kind: z.literal('file'), name: text }),
  ]),
  versions: z.array(z.object({ version: text, at: text })),
  inForce: maybe,
  skipped: maybe,
  pack: z.nullable(z.object({ id: text, name: text })),
  heldBack: maybe,
  pin: maybe,
  validators: z.nullable(z.object({ etag: maybe, lastModified: maybe })),
  failures: z.int().check(z.minimum(0)),
  trouble: z.nullable(
    z.object({ kind: z.enum(['refused', 'unreached']), reasons: z.array(z.looseObject({ of: text })), since: text }),
  ),
  checkedAt: maybe,
  nextAt: maybe,
});
const sources = z.object({ version: z.literal(1), sources: z.array(z.unknown()) });

/** The sources as they are stored. */
export interface StoredSources {
  readonly version: 1;
  readonly sources: readonly Source[];
}

interface Early {
  readonly trouble?: { readonly message?: string } | null;
}

/** Reasons were one sentence at first; there was one level, no name of the pack, and nothing was rolled out in stages. */
function sourceFromBefore(early: Early): object {
  const { trouble } = early;
  const reasons = trouble?.message ? [{ of: 'unknown', message: trouble.message }] : [];
  const told = trouble ? { trouble: { reasons, ...trouble } } : {};
  return { level: 'team', pack: null, heldBack: null, ...early, ...told };
}

/** From each earlier version to the next. A new one comes with an example in `earlier/`. */
const STEPS: readonly Step[] = [
  {
    from: 0,
    up(stored) {
      if (!Array.isArray(stored)) throw new Error('Sources were a list.');
      return { version: 1, sources: stored.map(sourceFromBefore) };
    },
  },
];

function listIn(stored: unknown): readonly unknown[] | null {
  if (stored === null || stored === undefined) return [];
  const list = sources.safeParse(broughtUp(stored, STEPS));
  return list.success ? list.data.sources : null;
}

const readable = (each: unknown): readonly Source[] => {
  const read = source.safeParse(each);
  return read.success ? [read.data as Source] : [];
};

/** What is stored, brought up to today's shape; null when not every source in it can be read. */
export function readSources(stored: unknown): readonly Source[] | null {
  const list = listIn(stored);
  const read = list?.flatMap(readable);
  return read && read.length === list?.length ? read : null;
}

/** Those sources that can be read. */
export function salvagedSources(stored: unknown): readonly Source[] {
  return listIn(stored)?.flatMap(readable) ?? [];
}
