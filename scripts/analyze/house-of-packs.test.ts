import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signPack } from '../../lib/packs/sign-pack.ts';
import { createSigningKey } from '../../lib/packs/signing/keys.ts';
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

  it('come on top of the built-in library, the later over the earlier', async () => {
    const one = file('one.json', { ...PACK, settings: { address: 'du', plainLanguage: true } });
    const two = file('two.json', { ...PACK, id: 'two', settings: { address: 'Sie' } });
    const house = await houseOfPacks([one, two], false);
    expect(house).toMatchObject({ address: 'Sie', plainLanguage: true });
    expect(house.library?.length).toBeGreaterThan(300);
    expect((await houseOfPacks([one], true)).library).toEqual([]);
  });

  it('are read signed as well, and refused when they were tampered with', async () => {
    const signed = await signPack(JSON.stringify({ ...PACK, settings: { address: 'du' } }), await createSigningKey());
    expect(await houseOfPacks([file('signed.json', signed)], false)).toMatchObject({ address: 'du' });
    const payload = Buffer.from(JSON.stringify(PACK)).toString('base64url');
    const tampered = { ...JSON.parse(signed), payload };
    await expect(houseOfPacks([file('bent.json', tampered)], false)).rejects.toThrow(/bent\.json: .*does not fit/);
  });

  it('are refused whole, with the file and every reason', async () => {
    const bad = file('bad.json', { ...PACK, version: '1', tone: 'kind' });
    await expect(houseOfPacks([bad], false)).rejects.toThrow(/bad\.json: [\s\S]*version: [\s\S]*tone: /);
    await expect(houseOfPacks([file('cut.json', '{"format":')], false)).rejects.toThrow(/cut\.json: [\s\S]*no JSON/);
    await expect(houseOfPacks([join(folder, 'none.json')], false)).rejects.toThrow(
      /none\.json: The file cannot be read/,
    );
  });
});
