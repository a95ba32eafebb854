import { CompactSign, FlattenedSign } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { PackError } from './problem.ts';
import { signPack } from './sign-pack.ts';
import { createSigningKey, fingerprint, fingerprintOf, lockKey, type SigningKey, unlockKey } from './signing/keys.ts';
import { introduceKey } from './signing/rotation.ts';
import { describeFault, SignatureError, type SignatureFault } from './signing/signature-error.ts';
import { toUtf8 } from './utf8.ts';
import { ANYBODY, type Trust, verifyPack } from './verify-pack.ts';
import { compareVersions } from './version.ts';

const PACK = { format: 1, id: 'shop', version: '1.4.0', name: 'Töpferei', languages: ['en'], statements: [] };
const FILE = `${JSON.stringify(PACK, null, 2)}\n`;
const NOBODY = ANYBODY;
let [first, second, third] = [] as unknown as [SigningKey, SigningKey, SigningKey];

async function fault(file: string | Uint8Array, trust: Trust): Promise<SignatureFault | 'no pack' | null> {
  try {
    await verifyPack(file, trust);
    return null;
  } catch (error) {
    if (error instanceof SignatureError) return error.fault;
    if (error instanceof PackError) return 'no pack';
    throw error;
  }
}

const pins = new Map<SigningKey, string>();

function pinOf(key: SigningKey): string {
  return pins.get(key) ?? '';
}

function trusting(key: SigningKey, more: Partial<Trust> = {}): Trust {
  return { ...NOBODY, pins: [pinOf(key)], ...more };
}

function changed(signed: string, change: (parts: Record<string, string>) => object): string {
  const parts = JSON.parse(signed) as Record<string, string>;
  return JSON.stringify({ ...parts, ...change(parts) });
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}

describe('verifyPack', () => {
  beforeAll(async () => {
    [first, second, third] = [await createSigningKey(), await createSigningKey(), await createSigningKey()];
    for (const key of [first, second, third]) pins.set(key, await fingerprint(key.publicKey));
  });

  it('takes a signed pack to the byte, and trusts its key on first use', async () => {
    const { pack, file, pin, trust } = await verifyPack(await signPack(FILE, first), { ...NOBODY, required: true });
    expect(pack).toEqual(PACK);
    expect(Buffer.from(file as Uint8Array).toString()).toBe(FILE);
    expect([pin, trust]).toEqual([pinOf(first), 'new']);
    expect(pin).toMatch(/^[\w-]{43}$/);
  });

  it('knows the key again', async () => {
    const { trust } = await verifyPack(toUtf8(await signPack(FILE, first)), trusting(first));
    expect(trust).toBe('same');
  });

  it('takes an unsigned pack only where nobody demands a signature', async () => {
    expect((await verifyPack(FILE, NOBODY)).trust).toBe('none');
    expect(await fault(FILE, { ...NOBODY, required: true })).toBe('signature-missing');
    expect(await fault(FILE, trusting(first))).toBe('signature-missing');
  });

  it('refuses what was changed after it was signed', async () => {
    const signed = await signPack(FILE, first);
    const other = encoded(FILE.replace('1.4.0', '9.4.0'));
    const noise = encoded('x'.repeat(64));
    for (const trust of [NOBODY, trusting(first)]) {
      expect(
        await fault(
          changed(signed, () => ({ payload: other })),
          trust,
        ),
      ).toBe('signature-broken');
      expect(
        await fault(
          changed(signed, () => ({ signature: noise })),
          trust,
        ),
      ).toBe('signature-broken');
      expect(
        await fault(
          changed(signed, () => ({ protected: encoded('{}') })),
          trust,
        ),
      ).toBe('not-signed-so');
      expect(
        await fault(
          changed(signed, () => ({ protected: '%' })),
          trust,
        ),
      ).toBe('signature-broken');
      expect(
        await fault(
          changed(signed, () => ({ signature: 7 })),
          trust,
        ),
      ).toBe('signature-broken');
    }
    expect(await fault(signed.slice(0, -40), NOBODY)).toBe('no pack');
    expect(await fault(signed.slice(0, -40), trusting(first))).toBe('signature-missing');
  });

  it('refuses another key, also one that claims to be the trusted one', async () => {
    expect(await fault(await signPack(FILE, second), trusting(first))).toBe('key-changed');
    const posing = await signPack(FILE, { privateKey: second.privateKey, publicKey: first.publicKey });
    expect(await fault(posing, trusting(first))).toBe('signature-broken');
  });

  it('refuses other algorithms and other things that the key signed', async () => {
    const header = { alg: 'ES256', typ: 'attune-pack', jwk: { ...first.publicKey } };
    const none = JSON.stringify({
      payload: encoded(FILE),
      protected: encoded(JSON.stringify({ ...header, alg: 'none' })),
      signature: '',
    });
    expect(await fault(none, NOBODY)).toBe('signature-broken');
    const letter = await new FlattenedSign(toUtf8(FILE))
      .setProtectedHeader({ ...header, typ: 'letter' })
      .sign(first.privateKey);
    expect(await fault(JSON.stringify(letter), trusting(first))).toBe('not-signed-so');
  });

  it('follows a new key that the old one introduced, over several changes', async () => {
    const introductions = [await introduceKey(first, second.publicKey), await introduceKey(second, third.publicKey)];
    const signed = await signPack(FILE, third, introductions);
    expect(await verifyPack(signed, trusting(first))).toMatchObject({ trust: 'rotated', pin: pinOf(third) });
    expect(await verifyPack(signed, trusting(second))).toMatchObject({ trust: 'rotated', pin: pinOf(third) });
    expect(await fault(await signPack(FILE, third, introductions.slice(1)), trusting(first))).toBe('key-changed');
    const posing = { privateKey: third.privateKey, publicKey: first.publicKey };
    const forged = [
      await introduceKey(third, third.publicKey),
      await introduceKey(posing, third.publicKey),
      'nonsense',
    ];
    expect(await fault(await signPack(FILE, third, forged), trusting(first))).toBe('key-changed');
    const payload = toUtf8(JSON.stringify({ next: third.publicKey }));
    const other = await new CompactSign(payload)
      .setProtectedHeader({ alg: 'ES256', jwk: { ...first.publicKey } })
      .sign(first.privateKey);
    expect(await fault(await signPack(FILE, third, [other]), trusting(first))).toBe('key-changed');
  });

  it('takes any of the keys that a policy names', async () => {
    const policy = { ...NOBODY, pins: [pinOf(first), pinOf(second)], required: true };
    expect((await verifyPack(await signPack(FILE, second), policy)).trust).toBe('same');
    expect(await fault(await signPack(FILE, third), policy)).toBe('key-changed');
  });

  it('refuses an older version and another pack, signed or not', async () => {
    const signed = await signPack(FILE, first);
    const inForce = { id: 'shop', version: '1.4.1' };
    expect(await fault(signed, trusting(first, { inForce }))).toBe('older-version');
    expect(await fault(FILE, { ...NOBODY, inForce })).toBe('older-version');
    expect(await fault(signed, trusting(first, { inForce: { id: 'shop', version: '1.4.0' } }))).toBeNull();
    expect(await fault(signed, trusting(first, { inForce: { id: 'other', version: '1.0.0' } }))).toBe('other-pack');
    expect(await fault(signed, trusting(first, { inForce: { version: '1.5.0' } }))).toBe('older-version');
  });

  it('refuses a well signed file that is no pack', async () => {
    expect(await fault(await signPack('{"format":1}', first), trusting(first))).toBe('no pack');
  });
});

describe('a key file', () => {
  it('opens with its passphrase and with no other', async () => {
    const key = await createSigningKey({ extractable: true });
    const file = await lockKey(key, 'correct horse');
    expect(file).not.toContain(key.publicKey.x);
    const opened = await unlockKey(`${file}\n`, 'correct horse');
    expect(await fingerprint(opened.publicKey)).toBe(await fingerprint(key.publicKey));
    expect(opened.privateKey.extractable).toBe(false);
    const trust = { ...NOBODY, pins: [await fingerprint(key.publicKey)] };
    expect((await verifyPack(await signPack(FILE, opened), trust)).trust).toBe('same');
    await expect(unlockKey(file, 'wrong horse')).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    await expect(unlockKey('{}', 'correct horse')).rejects.toMatchObject({ fault: 'no-key-file' });
  }, 30_000);

  it('has a public half that is known by its fingerprint alone', async () => {
    expect(await fingerprintOf(JSON.stringify({ ...first.publicKey, use: 'sig' }))).toBe(pinOf(first));
    await expect(fingerprintOf('{"kty":"RSA"}')).rejects.toMatchObject({ fault: 'not-signed-so' });
    await expect(fingerprintOf('key')).rejects.toMatchObject({ fault: 'not-signed-so' });
  });

  it('is not made of a key that must not leave', async () => {
    await expect(lockKey(first, 'x')).rejects.toThrow();
  });
});

describe('compareVersions', () => {
  it('orders as semver does', () => {
    const sorted = ['0.9.9', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta.2', '1.0.0-beta.11'];
    const all = [...sorted, '1.0.0-rc-1', '1.0.0', '1.0.1', '1.2.0', '1.10.0'];
    expect(all.toReversed().sort(compareVersions)).toEqual(all);
    expect(compareVersions('1.2.3-a', '1.2.3-a')).toBe(0);
  });
});

describe('describeFault', () => {
  it('says it in both languages', () => {
    expect(describeFault('older-version', '1.0.0', 'en')).toContain('version 1.0.0');
    expect(describeFault('older-version', '1.0.0', 'de')).toContain('Version 1.0.0');
  });
});
