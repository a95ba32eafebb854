import {
  CompactEncrypt,
  type CryptoKey,
  calculateJwkThumbprint,
  compactDecrypt,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { fromUtf8, toUtf8 } from '../utf8.ts';
import { SignatureError } from './signature-error.ts';

export const ALGORITHM = 'ES256';
/** OWASP's advice for PBKDF2 with SHA-512 is 210,000 rounds (Password Storage Cheat Sheet). */
const ROUNDS = 310_000;
const MOST_ROUNDS = 2_000_000;

/** The public half, as JWK; may be shown and handed to everybody. */
export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: PublicKey;
}

/** A new key. It cannot be taken out of the browser unless `extractable`, which an encrypted key file needs. */
export async function createSigningKey({ extractable = false } = {}): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable });
  return { privateKey, publicKey: publicHalf(await exportJWK(publicKey)) };
}

/** The public half of a JWK and nothing else of it. @throws {SignatureError} when it is no key of the kind in use */
export function publicHalf(jwk: unknown): PublicKey {
  const { kty, crv, x, y } = (typeof jwk === 'object' && jwk !== null ? jwk : {}) as Partial<Record<string, unknown>>;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') {
    throw new SignatureError('not-signed-so', 'no P-256 key');
  }
  return { kty, crv, x, y };
}

/** A key's fingerprint (RFC 7638), for people to compare and for telling whether two keys are one. */
export function fingerprint(key: PublicKey): Promise<string> {
  return calculateJwkThumbprint({ ...key });
}

/** The fingerprint of a public key that is written as JSON text, as policies hold them. @throws {SignatureError} when it is none */
export async function fingerprintOf(json: string): Promise<string> {
  let jwk: unknown;
  try {
    jwk = JSON.parse(json);
  } catch (cause) {
    throw new SignatureError('not-signed-so', 'no key in JSON', { cause });
  }
  return fingerprint(publicHalf(jwk));
}

/** The key as a text that only the passphrase opens (JWE, PBES2 with AES-256-GCM). @throws when it is not extractable */
export async function lockKey({ privateKey }: SigningKey, passphrase: string): Promise<string> {
  const jwk = JSON.stringify(await exportJWK(privateKey));
  return new CompactEncrypt(toUtf8(jwk))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'attune-key' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(toUtf8(passphrase));
}

/**
 * Opens what `lockKey` made. The key can sign and cannot be taken out again: the file is where it is kept.
 * @throws {SignatureError} when it is no key file, or the passphrase is another one
 */
export async function unlockKey(file: string, passphrase: string): Promise<SigningKey> {
  if (file.trim().split('.').length !== 5) throw new SignatureError('no-key-file');
  const jwk = await decrypted(file.trim(), passphrase);
  const privateKey = await importJWK({ ...jwk, alg: ALGORITHM }, ALGORITHM, { extractable: false });
  return { privateKey: privateKey as CryptoKey, publicKey: publicHalf(jwk) };
}

async function decrypted(file: string, passphrase: string): Promise<JWK> {
  try {
    const { plaintext } = await compactDecrypt(file, toUtf8(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST_ROUNDS,
    });
    return JSON.parse(fromUtf8(plaintext) ?? '') as JWK;
  } catch (cause) {
    throw new SignatureError('wrong-passphrase', '', { cause });
  }
}
