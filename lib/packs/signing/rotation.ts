import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { fromUtf8, toUtf8 } from '../utf8.ts';
import { ALGORITHM, fingerprint, type PublicKey, publicHalf, type SigningKey } from './keys.ts';

const TYPE = 'attune-key-rotation';
/** A chain longer than this is no rotation, but a way to keep a verifier busy. */
const MOST_ROTATIONS = 32;

/** The old key's word that the next one speaks for the team from now on: a compact JWS, to be put into every signed pack. */
export function introduceKey(old: SigningKey, next: PublicKey): Promise<string> {
  return new CompactSign(toUtf8(JSON.stringify({ next })))
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, jwk: { ...old.publicKey } })
    .sign(old.privateKey);
}

/** Who introduces whom, as fingerprints; null when the statement is not one, or not signed by whom it names. */
async function introduction(statement: string): Promise<{ readonly by: string; readonly next: string } | null> {
  try {
    const by = publicHalf(decodeProtectedHeader(statement).jwk);
    const verifier = await importJWK({ ...by }, ALGORITHM);
    const { payload, protectedHeader } = await compactVerify(statement, verifier, { algorithms: [ALGORITHM] });
    if (protectedHeader.typ !== TYPE) return null;
    const { next } = JSON.parse(fromUtf8(payload) ?? '') as { next: unknown };
    return { by: await fingerprint(by), next: await fingerprint(publicHalf(next)) };
  } catch {
    return null;
  }
}

/** Fingerprint of the key that introduces this one; null where none of the statements does. */
export async function introducerOf(statements: readonly string[], fingerprint: string): Promise<string | null> {
  const said = await Promise.all(statements.slice(0, MOST_ROTATIONS).map(introduction));
  return said.findLast((one) => one?.next === fingerprint)?.by ?? null;
}

/**
 * Whether statements lead from one of the trusted keys to the one that signed, in the order in which the keys followed each
 * other. Keys are told by fingerprint.
 */
export async function leadsTo(
  trusted: readonly string[],
  signer: string,
  statements: readonly string[],
): Promise<boolean> {
  const known = new Set(trusted);
  for (const statement of statements.slice(0, MOST_ROTATIONS)) {
    const said = await introduction(statement);
    if (said !== null && known.has(said.by)) known.add(said.next);
  }
  return known.has(signer);
}
