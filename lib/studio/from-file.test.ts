import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PackError } from '../packs/problem.ts';
import { signPack } from '../packs/sign-pack.ts';
import { createSigningKey } from '../packs/signing/keys.ts';
import { SignatureError } from '../packs/signing/signature-error.ts';
import { beginningIn } from './from-file.ts';

const SOUND = readFileSync('tests/packs/sound.json', 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a draft from a file', () => {
  it('begins with the pack, which nobody handed out yet', async () => {
    const { pack, published } = await beginningIn(bytes(SOUND));
    expect(pack).toMatchObject({ id: 'clay-house' });
    expect(published).toBeNull();
  });

  it('begins with a signed pack as the one that is out', async () => {
    const signed = await signPack(SOUND, await createSigningKey());
    const { pack, published } = await beginningIn(bytes(signed));
    expect(pack).toMatchObject({ id: 'clay-house' });
    expect(published).toEqual(pack);
  });

  it('takes what is nearly a pack as it is', async () => {
    const almost = { ...(JSON.parse(SOUND) as object), statements: 'none', motto: 'Be kind' };
    expect(await beginningIn(bytes(`\ufeff${JSON.stringify(almost)}`))).toEqual({ pack: almost, published: null });
  });

  it.each([
    ['what is no JSON', 'once upon a time'],
    ['what is no object', '["a", "list"]'],
    ['what would lose a key', '{"id": "a", "id": "b"}'],
  ])('refuses %s', async (_, text) => {
    await expect(beginningIn(bytes(text))).rejects.toBeInstanceOf(PackError);
  });

  it('refuses a signed pack that was changed', async () => {
    const signed = (await signPack(SOUND, await createSigningKey())).replace(/"payload":"./, '"payload":"f');
    await expect(beginningIn(bytes(signed))).rejects.toBeInstanceOf(SignatureError);
  });
});
