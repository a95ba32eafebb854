import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../lib/packs/parse.ts';
import { PackError } from '../../lib/packs/problem.ts';
import { processorTime } from '../processor-time.ts';
import { runs } from '../runs.ts';
import { hostileText } from './hostile.ts';

const MOST_MS = 3_000;

const KEYS = [
  'format',
  'id',
  'version',
  'name',
  'languages',
  'statements',
  'texts',
  'text',
  'language',
  '__proto__',
  'constructor',
];
const leaf = fc.oneof(
  hostileText(6),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('en', 'de', 'email', '1.0.0', 'a-b'),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 5 })), tie('tree'), { maxKeys: 6 }),
  ),
}));

const text = fc.record(
  {
    language: fc.constantFrom('en', 'de', 'fr'),
    text: hostileText(8),
    formality: fc.constantFrom('neutral', 'x'),
    channels: fc.constant(['email']),
    address: fc.constantFrom('du', 'Sie', undefined),
  },
  { requiredKeys: ['language', 'text', 'formality', 'channels'] },
);
const statement = fc.record({
  id: fc.constantFrom('a', 'a-b', 'A', ''),
  fourA: fc.constantFrom('act', 'ask'),
  situations: fc.array(fc.constantFrom('late', 'broken', '!'), { maxLength: 3 }),
  texts: fc.array(text, { maxLength: 3 }),
});
/** Packs that are nearly right, in which the deeper checks are reached. */
const nearly = fc.record({
  format: fc.constantFrom(1, 2),
  id: fc.constantFrom('team', 'Team'),
  version: fc.constantFrom('1.0.0', '1'),
  name: hostileText(2),
  languages: fc.subarray(['en', 'de']),
  statements: fc.array(statement, { maxLength: 3 }),
});

/** As a file is read: what JSON makes of a key is what the parser meets. */
function read(value: unknown): void {
  const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
  try {
    parsePack(json);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    expect(error.message.length).toBeLessThan(100_000);
  }
  expect(Object.getOwnPropertyNames({})).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const pack = (parts: object) => ({
  format: 1,
  id: 'bomb',
  version: '1.0.0',
  name: 'Bomb',
  languages: ['en'],
  statements: [],
  ...parts,
});
const first = {
  id: 'a',
  fourA: 'act',
  texts: [{ language: 'en', text: 'x', formality: 'neutral', channels: ['email'] }],
};
const BOMBS: Readonly<Record<string, unknown>> = {
  'a hundred thousand statements': pack({ statements: many(100_000, (index) => ({ ...first, id: `a-${index}` })) }),
  'a hundred thousand situations': pack({
    statements: [{ ...first, situations: many(100_000, (index) => `s-${index}`) }],
  }),
  'a hundred thousand unknown keys': pack(Object.fromEntries(many(100_000, (index) => [`key-${index}`, 1]))),
  'ten million letters': pack({ name: 'x'.repeat(10_000_000) }),
  'a hundred thousand placeholders': pack({
    statements: [{ ...first, situations: ['s'], texts: [{ ...first.texts[0], text: '{x}'.repeat(100_000) }] }],
  }),
  'a hundred thousand open braces': pack({
    statements: [{ ...first, situations: ['s'], texts: [{ ...first.texts[0], text: '{'.repeat(100_000) }] }],
  }),
  'five thousand levels': pack({ statements: deep(5_000) }),
  'a prototype': JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"format":1}'),
};

describe('the pack parser', () => {
  it('takes or refuses with reasons whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(tree, nearly), read), runs({ name: 'packs', short: 3_000, long: 300_000 }));
  });

  it.each(Object.entries(BOMBS))('is done soon with %s', (_, bomb) => {
    const refuse = () => expect(() => parsePack(bomb)).toThrow(PackError);
    expect(processorTime(refuse)).toBeLessThan(MOST_MS);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
