import { decodeProtectedHeader, type FlattenedJWSInput, flattenedVerify, importJWK } from 'jose';
import { PackError } from './problem.ts';
import { LARGEST_PACK_BYTES, readPack } from './read-pack.ts';
import type { Pack } from './schema.ts';
import { PACK_TYPE } from './sign-pack.ts';
import { ALGORITHM, fingerprint, publicHalf } from './signing/keys.ts';
import { leadsTo } from './signing/rotation.ts';
import { SignatureError } from './signing/signature-error.ts';
import { fromUtf8 } from './utf8.ts';
import { compareVersions } from './version.ts';

/** Base64 makes four of three, and the frame takes some. */
const LARGEST_FILE = LARGEST_PACK_BYTES * 1.4;

export interface Trust {
  /** Fingerprints (`fingerprint`) of the keys that may sign: the policy's, or the one pinned on first use. */
  readonly pins: readonly string[];
  /** Whether a pack without a signature is refused. Known keys demand one in any case. */
  readonly required: boolean;
  /** What this pack would replace; without an id, any pack may. */
  readonly inForce: { readonly id?: string; readonly version: string } | null;
}

/** For reading a file again that was accepted before. */
export const ANYBODY: Trust = { pins: [], required: false, inForce: null };

export interface VerifiedPack {
  readonly pack: Pack;
  /** The pack's own file, without the signature around it. */
  readonly file: Uint8Array | string;
  /** Fingerprint of the key that signed, to be trusted from now on; null when the pack is not signed and need not be. */
  readonly pin: string | null;
  /** `new`: trusted on first use, so show the agent the fingerprint. `rotated`: introduced by a key trusted so far. */
  readonly trust: 'none' | 'new' | 'same' | 'rotated';
}

interface Signed extends FlattenedJWSInput {
  readonly payload: string;
  readonly protected: string;
}

/**
 * Reads a pack's file, signed or not, and says whether it may replace the one in force as far as key and version go;
 * `lintPack` has the word on its content. Nothing is taken in part.
 * @throws {SignatureError} on a missing or broken signature, another key, an older version, another pack
 * @throws {PackError} when what was signed is no pack
 */
export async function verifyPack(file: Uint8Array | string, { pins, required, inForce }: Trust): Promise<VerifiedPack> {
  const signed = signedIn(file);
  if (signed === null) {
    if (required || pins.length > 0) throw new SignatureError('signature-missing');
    return { pack: accepted(readPack(file), inForce), file, pin: null, trust: 'none' };
  }
  const { signer, introductions, payload } = await verified(signed);
  const pin = await fingerprint(signer);
  const trust = await trustOf(pin, introductions, pins);
  return { pack: accepted(readPack(payload), inForce), file: payload, pin, trust };
}

/** Null when the file is no signed pack; `readPack` then says what it is. */
function signedIn(file: Uint8Array | string): Signed | null {
  if (file.length > LARGEST_FILE) throw new PackError([{ path: '', code: 'too-large', detail: '5 MB' }]);
  try {
    const json: unknown = JSON.parse((typeof file === 'string' ? file : fromUtf8(file)) ?? '');
    if (typeof json !== 'object' || json === null || !('payload' in json && 'signature' in json)) return null;
    const { payload, signature, protected: header } = json as Record<string, unknown>;
    if (typeof payload === 'string' && typeof signature === 'string' && typeof header === 'string') {
      return { payload, signature, protected: header };
    }
    throw new SignatureError('signature-broken');
  } catch (error) {
    if (error instanceof SignatureError) throw error;
    return null;
  }
}

async function verified(signed: Signed) {
  const { typ, jwk, introductions } = headerOf(signed);
  if (typ !== PACK_TYPE) throw new SignatureError('not-signed-so', `type ${String(typ)}`);
  const signer = publicHalf(jwk);
  try {
    const verifier = await importJWK({ ...signer }, ALGORITHM);
    const { payload } = await flattenedVerify(signed, verifier, { algorithms: [ALGORITHM] });
    const statements = Array.isArray(introductions) ? introductions.filter((one) => typeof one === 'string') : [];
    return { signer, payload, introductions: statements };
  } catch (cause) {
    throw new SignatureError('signature-broken', '', { cause });
  }
}

function headerOf(signed: Signed): Readonly<Record<string, unknown>> {
  try {
    return decodeProtectedHeader(signed);
  } catch (cause) {
    throw new SignatureError('signature-broken', '', { cause });
  }
}

async function trustOf(
  signer: string,
  introductions: readonly string[],
  pins: readonly string[],
): Promise<VerifiedPack['trust']> {
  if (pins.length === 0) return 'new';
  if (pins.includes(signer)) return 'same';
  if (await leadsTo(pins, signer, introductions)) return 'rotated';
  throw new SignatureError('key-changed', signer);
}

function accepted(pack: Pack, inForce: Trust['inForce']): Pack {
  if (inForce?.id !== undefined && inForce.id !== pack.id) throw new SignatureError('other-pack', pack.id);
  if (inForce !== null && compareVersions(pack.version, inForce.version) < 0) {
    throw new SignatureError('older-version', pack.version);
  }
  return pack;
}
