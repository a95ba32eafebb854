import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseOfPacks } from './house-of-packs.ts';

const PACK = { format: 1, id: 'shop', version: '1.0.0', name: 'Shop', languages: ['en'], statements: [] };
let folder = '';

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('the packs of the analyze command', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attune-packs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come on top of the built-in library, the later over the earlier', () => {
    const one = file('one.json', { ...PACK, settings: { address: 'du', plainLanguage: true } });
    const two = file('two.json', { ...PACK, id: 'two', settings: { address: 'Sie' } });
    const house = houseOfPacks([one, two], false);
    expect(house).toMatchObject({ address: 'Sie', plainLanguage: true });
    expect(house.library?.length).toBeGreaterThan(300);
    expect(houseOfPacks([one], true).library).toEqual([]);
  });

  it('are refused whole, with the file and every reason', () => {
    const bad = file('bad.json', { ...PACK, version: '1', tone: 'kind' });
    expect(() => houseOfPacks([bad], false)).toThrow(/bad\.json: [\s\S]*version: [\s\S]*tone: /);
    expect(() => houseOfPacks([file('cut.json', '{"format":')], false)).toThrow(/cut\.json: [\s\S]*no JSON/);
    expect(() => houseOfPacks([join(folder, 'none.json')], false)).toThrow(/none\.json: The file cannot be read/);
  });
});
