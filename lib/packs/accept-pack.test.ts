import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptPack } from './accept-pack.ts';
import { signPack } from './sign-pack.ts';
import { createSigningKey } from './signing/keys.ts';
import { ANYBODY } from './verify-pack.ts';

function file(name: string): Uint8Array {
  return readFileSync(new URL(`../../tests/packs/${name}.json`, import.meta.url));
}

describe('acceptPack', () => {
  it('takes a good pack, signed or not, and tells its gaps', async () => {
    const signed = await signPack(file('sound'), await createSigningKey());
    expect(await acceptPack(signed, ANYBODY)).toMatchObject({ trust: 'new', gaps: [], pack: { id: 'clay-house' } });
    const { gaps } = await acceptPack(file('broken/no-du'), ANYBODY);
    expect(gaps.map(({ code }) => code)).toEqual(['address-variant-missing']);
  });

  it('refuses a well signed pack that our own rules would flag, with the place', async () => {
    const signed = await signPack(file('broken/vague-statement'), await createSigningKey());
    await expect(acceptPack(signed, ANYBODY)).rejects.toThrow(/statements\[0\]\.texts\[0\]\.text: .*vague-promise/);
  });
});
