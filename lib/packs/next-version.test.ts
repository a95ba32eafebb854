import { describe, expect, it } from 'vitest';
import { builtInPack } from './built-in/index.ts';
import { diffPacks } from './diff-packs.ts';
import { raised, type Step, stepFor } from './next-version.ts';
import type { Pack } from './schema.ts';

const [first, second] = builtInPack.statements;
if (!first || !second) throw new Error('The built-in pack has no statements.');
const PACK: Pack = {
  ...builtInPack,
  statements: [first, second],
  avoid: [{ language: 'en', phrase: 'ticket' }],
  settings: { address: 'Sie' },
  examples: [],
};
const reworded = { ...first, texts: first.texts.map((text) => ({ ...text, text: `${text.text} Really.` })) };

const CHANGES: readonly (readonly [string, Pack, Step | null])[] = [
  ['nothing', PACK, null],
  ['the version alone', { ...PACK, version: '9.0.0' }, null],
  ['a wording', { ...PACK, statements: [reworded, second] }, 'patch'],
  ['the name', { ...PACK, name: 'Other' }, 'patch'],
  ['an example', { ...PACK, examples: [{ reply: 'Hi', must: 'pass' }] }, 'patch'],
  ['a new phrase', { ...PACK, avoid: [...(PACK.avoid ?? []), { language: 'en', phrase: 'case' }] }, 'minor'],
  ['a phrase that is allowed again', { ...PACK, avoid: [] }, 'minor'],
  ['a setting', { ...PACK, settings: { address: 'du' } }, 'minor'],
  ['a setting that is left to others', { ...PACK, settings: {} }, 'major'],
  ['a lock', { ...PACK, locked: ['address'] }, 'major'],
  ['a statement that is gone', { ...PACK, statements: [first] }, 'major'],
  ['a language', { ...PACK, languages: ['en'] }, 'major'],
  ['a wording and a lock', { ...PACK, statements: [reworded, second], locked: ['address'] }, 'major'],
];

describe('the version after', () => {
  it.each(CHANGES)('%s', (_, next, step) => {
    expect(stepFor(diffPacks(PACK, next))).toBe(step);
  });

  it.each([
    ['1.4.2', 'patch', '1.4.3'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'major', '2.0.0'],
    ['1.4.2-beta.1', 'minor', '1.5.0'],
    ['1.4', 'patch', null],
    ['', 'major', null],
  ] as const)('%s by a %s step is %s', (version, step, next) => {
    expect(raised(version, step)).toBe(next);
  });
});
