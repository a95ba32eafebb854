// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import sound from '../../tests/packs/sound.json' with { type: 'json' };
import { checkPack } from '../packs/lint-pack.ts';
import { PackError } from '../packs/problem.ts';
import { signPack } from '../packs/sign-pack.ts';
import { openKeyFile } from '../packs/signing/key-file.ts';
import { createSigningKey, fingerprint, lockKey } from '../packs/signing/keys.ts';
import { verifyPack } from '../packs/verify-pack.ts';
import { forgetStudio } from './database.ts';
import {
  deleteKey,
  makeKey,
  makeSpare,
  onKeys,
  signWith,
  storedKeys,
  strangersTo,
  succeed,
  takeKeyFile,
} from './keys.ts';
import { type Signing, signDraft } from './sign-draft.ts';

const FILE = JSON.stringify(sound);
const trusting = (pin: string) => ({ pins: [pin], required: true, inForce: null });

beforeEach(forgetStudio);

describe('keys of the studio', () => {
  it('sign, and can be read by nobody', async () => {
    const key = await makeKey('Team');
    const [stored] = await storedKeys();
    expect(stored).toMatchObject({ name: 'Team', origin: 'made', fingerprint: await fingerprint(key.publicKey) });
    expect(stored?.privateKey.extractable).toBe(false);
    if (!stored) throw new Error('Nothing was stored.');
    await expect(crypto.subtle.exportKey('jwk', stored.privateKey as never)).rejects.toThrow();
    const signed = await signWith(stored, FILE, 'shop');
    expect((await verifyPack(signed, trusting(key.fingerprint))).trust).toBe('same');
    expect((await storedKeys())[0]?.packs).toEqual(['shop']);
  });

  it('come from a key file too, once', async () => {
    const locked = await lockKey(await createSigningKey({ extractable: true }), 'correct horse');
    const key = await takeKeyFile(locked, 'correct horse', 'From a file');
    expect(key.privateKey.extractable).toBe(false);
    expect(await takeKeyFile(locked, 'correct horse', 'Again')).toMatchObject({ name: 'From a file' });
    expect(await storedKeys()).toHaveLength(1);
    await expect(takeKeyFile(locked, 'wrong horse', 'No')).rejects.toMatchObject({ fault: 'wrong-passphrase' });
  }, 30_000);

  it('follow each other by introduction, and say where they do not', async () => {
    const [first, next] = [await makeKey('First'), await makeKey('Next')];
    await signWith(first, FILE, 'shop');
    expect(await strangersTo(next, await storedKeys(), 'shop')).toMatchObject([{ name: 'First' }]);
    const third = await succeed(await succeed(first, next), await makeKey('Third'));
    expect(third.introductions).toHaveLength(2);
    expect(await strangersTo(third, await storedKeys(), 'shop')).toEqual([]);
    expect(await strangersTo(third, await storedKeys(), 'other')).toEqual([]);
    expect((await verifyPack(await signWith(third, FILE, 'shop'), trusting(first.fingerprint))).trust).toBe('rotated');
  });

  it('make a spare that signs when the browser is gone, in a studio and in a terminal', async () => {
    const key = await succeed(await makeKey('First'), await makeKey('Team'));
    const file = await makeSpare(key, 'correct horse');
    expect(await storedKeys()).toHaveLength(2);
    await forgetStudio();
    const spare = await takeKeyFile(file, 'correct horse', 'Spare');
    expect(spare).toMatchObject({ introducedBy: key.fingerprint, origin: 'file' });
    const elsewhere = await openKeyFile(file, 'correct horse');
    const both = [await signWith(spare, FILE, 'shop'), await signPack(FILE, elsewhere, elsewhere.introductions)];
    for (const signed of both) {
      expect((await verifyPack(signed, trusting(key.fingerprint))).trust).toBe('rotated');
      expect((await verifyPack(signed, trusting(key.introducedBy ?? ''))).trust).toBe('rotated');
    }
    await expect(takeKeyFile(file, 'wrong horse', 'No')).rejects.toMatchObject({ fault: 'wrong-passphrase' });
  }, 30_000);

  it('are gone when they are deleted, and tell other tabs', async () => {
    const life = new AbortController();
    const heard = new Promise<void>((resolve) => onKeys(resolve, life.signal));
    await deleteKey((await makeKey('Team')).fingerprint);
    await heard;
    life.abort();
    expect(await storedKeys()).toEqual([]);
  });
});

describe('signing a draft', () => {
  const signing = async (more: Partial<Signing> = {}): Promise<Signing> => ({
    file: FILE,
    about: sound,
    key: await makeKey('Team'),
    published: null,
    check: async (file) => checkPack(file).problems,
    ...more,
  });

  it('gives the file for the server', async () => {
    const { fileName, text } = await signDraft(await signing());
    expect(fileName).toBe('clay-house-1.4.0.signed.json');
    expect((await verifyPack(text, { pins: [], required: true, inForce: null })).pack.id).toBe('clay-house');
  });

  it('is refused with what the check says, and signs nothing', async () => {
    const refused = signDraft(await signing({ file: JSON.stringify({ ...sound, statements: [{}] }) }));
    await expect(refused).rejects.toBeInstanceOf(PackError);
    expect((await storedKeys()).every(({ packs }) => packs.length === 0)).toBe(true);
  });

  it.each([
    ['older-version', { ...sound, version: '2.0.0' }],
    ['version-reused', { ...sound, name: 'Another name' }],
  ])('is refused for an %s', async (fault, published) => {
    await expect(signDraft(await signing({ published }))).rejects.toMatchObject({ fault });
  });

  it('takes the same version where nothing else changed, and any of another pack', async () => {
    await signDraft(await signing({ published: { ...sound } }));
    await signDraft(await signing({ published: { ...sound, id: 'other', version: '9.0.0' } }));
  });
});
