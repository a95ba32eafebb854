import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sound from '../../tests/packs/sound.json' with { type: 'json' };
import { measured } from '../../tests/processor-time.ts';
import { searchStatements } from '../library/search.ts';
import { createStatementIndex } from '../library/statement-index.ts';
import { checkPack } from './lint-pack.ts';
import { mergePacks } from './merge-packs.ts';
import { refuses } from './problem.ts';
import { fromUtf8 } from './utf8.ts';

const FILES = 10_000;
/** Fewer of a kind, and the mutations would show nothing. */
const FEWEST = 100;
const SLOWEST_FILE = 2_000;

const FULL = JSON.stringify({
  ...sound,
  prefer: [{ language: 'en', phrase: 'parcel', over: ['package'], reason: 'It is what people say.' }],
  glossary: [{ term: 'ClayHouse', misspelled: ['clay house'], note: { en: 'One word' } }],
  settings: {
    rules: { blame: { on: true, severity: 'hint' } },
    spared: [{ rule: 'blame', phrase: 'you forgot' }],
    lateAfter: { email: 480, chat: 5 },
    businessHours: [
      { timeZone: 'Europe/Berlin', week: { mon: [{ from: '09:00', to: '17:00' }] }, holidays: ['2027-12-24'] },
    ],
    formality: { from: -0.5, to: 0.5 },
    address: null,
  },
  locked: ['lateAfter', 'rules.blame'],
});
const ODD = [
  '__proto__',
  'constructor',
  '\\u0000',
  '\\ud800',
  '1e999',
  '-0',
  '{{',
  '}}',
  '<b>',
  '""',
  'null',
  '[[[[',
  '\u202e',
];

/** The same numbers each time (mulberry32), so that what is found can be found again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Next = () => number;

function at(text: string, next: Next): number {
  return Math.floor(next() * text.length);
}

/** What happens to files: cut, doubled, a part gone, a letter flipped, a value swapped, odd things put in. */
const MUTATIONS: readonly ((text: string, next: Next) => string)[] = [
  (text, next) => text.slice(0, at(text, next)),
  (text, next) => text.slice(0, at(text, next)) + text.slice(at(text, next)),
  (text, next) => swapped(text, next, /"[^"]{3,}"(?!:)/g),
  (text, next) => {
    const place = at(text, next);
    return text.slice(0, place) + String.fromCharCode(Math.floor(next() * 0xffff)) + text.slice(place + 1);
  },
  (text, next) => {
    const place = at(text, next);
    return text.slice(0, place) + (ODD[Math.floor(next() * ODD.length)] ?? '') + text.slice(place);
  },
  (text, next) => swapped(text, next, /"[^"]*"/g),
  (text, next) => swapped(text, next, /"[a-zA-Z]+":/g),
  (text, next) => swapped(text, next, /\b(?:\d+(?:\.\d+)?|true|false|null)\b/g),
  (text, next) => swapped(text, next, /\[[^[\]]*\]|\{[^{}]*\}/g),
];

/** One piece of a kind in the place of another. */
function swapped(text: string, next: Next, kind: RegExp): string {
  const pieces = [...text.matchAll(kind)];
  const one = pieces[Math.floor(next() * pieces.length)];
  const other = pieces[Math.floor(next() * pieces.length)];
  if (!one || !other) return text;
  return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
}

function mutated(index: number): string {
  const next = numbers(index);
  let text = FULL;
  for (let count = 1 + Math.floor(next() * 3); count > 0; count -= 1) {
    text = (MUTATIONS[Math.floor(next() * MUTATIONS.length)] ?? ((same) => same))(text, next);
  }
  return text;
}

describe(`${FILES} mutated packs`, () => {
  it('are refused with reasons or taken whole; none throws, hangs or leaves a trace', () => {
    // What is mutated is sound, and the first file is not the one that loads the tables.
    expect(checkPack(FULL).problems).toEqual([]);
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    let [taken, refused, slowest] = [0, 0, 0];
    for (let index = 0; index < FILES; index += 1) {
      const file = mutated(index);
      const { result, milliseconds } = measured(() => checkPack(file));
      const { pack, problems } = result;
      slowest = Math.max(slowest, milliseconds);
      expect(pack === null).toBe(problems.some(refuses));
      if (pack === null) refused += 1;
      else {
        taken += 1;
        const { library } = mergePacks([{ level: 'team', pack }]);
        expect(library).toHaveLength(pack.statements.length);
        expect(searchStatements(createStatementIndex(library), '')).toHaveLength(library.length);
      }
    }
    console.log(`Taken ${taken}, refused ${refused}, slowest ${slowest.toFixed(0)} ms.`);
    expect([taken > FEWEST, refused > FEWEST]).toEqual([true, true]);
    expect(slowest).toBeLessThan(SLOWEST_FILE);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  }, 240_000);

  it('are refused when their bytes are no text', () => {
    const bytes = readFileSync(new URL('../../tests/packs/sound.json', import.meta.url));
    const next = numbers(1);
    for (let index = 0; index < 300; index += 1) {
      const broken = Uint8Array.from(bytes);
      for (let count = 0; count < 4; count += 1) broken[Math.floor(next() * broken.length)] = Math.floor(next() * 256);
      const { pack, problems } = checkPack(broken);
      if (fromUtf8(broken) === null) expect(problems.map(({ code }) => code)).toEqual(['not-utf-8']);
      else expect(pack === null).toBe(problems.some(refuses));
    }
  }, 60_000);
});
