import { rules } from '../../rules/index.ts';
import { momentNames } from '../../thread/moments.ts';
import { type PackProblem, writePath } from '../problem.ts';
import type { Pack } from '../schema.ts';

const RULES: ReadonlySet<string> = new Set(rules.map(({ rule }) => rule.id));

type Named = readonly [path: readonly PropertyKey[], id: string];

function* rulesNamed({ settings, locked = [], examples = [] }: Pack): Generator<Named> {
  for (const rule of Object.keys(settings?.rules ?? {})) yield [['settings', 'rules', rule], rule];
  for (const [index, { rule }] of (settings?.spared ?? []).entries())
    yield [['settings', 'spared', index, 'rule'], rule];
  for (const [index, lock] of locked.entries()) {
    if (lock.startsWith('rules.')) yield [['locked', index], lock.slice('rules.'.length)];
  }
  for (const [index, { rules: named = [] }] of examples.entries()) {
    for (const [place, rule] of named.entries()) yield [['examples', index, 'rules', place], rule];
  }
}

/** Rules and moments that do not exist: what is said of them would never come to pass. */
export function* lintKnownIds(pack: Pack): Generator<PackProblem> {
  for (const [path, rule] of rulesNamed(pack)) {
    if (!RULES.has(rule)) yield { path: writePath(path), code: 'unknown-rule', detail: rule };
  }
  for (const [index, { moments: named }] of (pack.whispers ?? []).entries()) {
    for (const [place, moment] of named.entries()) {
      const path = writePath(['whispers', index, 'moments', place]);
      if (!momentNames().has(moment)) yield { path, code: 'unknown-moment', detail: moment };
    }
  }
}
