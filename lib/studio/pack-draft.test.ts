import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from '../packs/read-pack.ts';
import { emptyPack, nameIn, packDraftOf } from './pack-draft.ts';

const SOUND = JSON.parse(readFileSync('tests/packs/sound.json', 'utf8')) as Record<string, unknown>;

describe('what forms can show', () => {
  it('is every pack that can be read, and an empty one', () => {
    expect(packDraftOf(SOUND)).toBe(SOUND);
    expect(packDraftOf(emptyPack('Team'))).not.toBeNull();
    expect(() => readPack(JSON.stringify({ ...emptyPack('Team') }))).not.toThrow();
  });

  it.each([
    ['an empty id', { id: '' }],
    ['a language that nobody knows', { languages: ['fr'] }],
    ['a statement without texts', { statements: [{ id: '', fourA: 'bow', situations: [], texts: [] }] }],
    ['a key that nobody knows', { mottos: ['Be kind'] }],
    [
      'hours over midnight',
      { settings: { businessHours: [{ timeZone: 'Mars', week: { mon: [{ from: '9', to: '8' }] } }] } },
    ],
  ])('is also a draft with %s, unchanged', (_, part) => {
    const json = { ...SOUND, ...part };
    expect(packDraftOf(json)).toBe(json);
    expect(json).toMatchObject(part);
  });

  it.each([
    ['a list', []],
    ['nothing', null],
    ['no statements', { ...SOUND, statements: undefined }],
    ['words for statements', { ...SOUND, statements: 'none' }],
    ['a number for a text', { ...SOUND, statements: [{ id: 'a', fourA: 'act', situations: [], texts: [7] }] }],
    ['words for rules', { ...SOUND, settings: { rules: 'all' } }],
  ])('is not %s', (_, json) => {
    expect(packDraftOf(json)).toBeNull();
  });

  it('has a name where it says one', () => {
    expect([SOUND, { name: 7 }, null, 'x'].map(nameIn)).toEqual(['Clay House', '', '', '']);
  });

  it('takes each broken pack as a draft or not, and never throws', () => {
    const files = readdirSync('tests/packs/broken').map((name) => readFileSync(`tests/packs/broken/${name}`, 'utf8'));
    const read = files.flatMap((text) => {
      try {
        return [JSON.parse(text) as unknown];
      } catch {
        return [];
      }
    });
    expect(read.length).toBeGreaterThan(30);
    expect(read.filter((json) => packDraftOf(json) !== null).length).toBeGreaterThan(25);
  });
});
