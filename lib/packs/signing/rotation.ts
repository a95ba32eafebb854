import { CompactSign, compactVerify, importJWK } from 'jose';
import { fromUtf8, toUtf8 } from '../utf8.ts';
import { ALGORITHM, fingerprint, type PublicKey, publicHalf, type SigningKey } from './keys.ts';

const TYPE = 'attune-key-rotation';
/** A chain longer than this is no rotation, but a way to keep a verifier busy. */
export const MOST_ROTATIONS = 32;

/** The old key's word that the next one speaks for the team from now on: a compact JWS, to be put into every signed pack. */
export function introduceKey(old: SigningKey, next: PublicKey): Promise<string> {
  return new CompactSign(toUtf8(JSON.stringify({ next })))
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .sign(old.privateKey);
}

/** The key that `key` introduces by this statement; null when `key` never said so. */
async function introducedBy(key: PublicKey, statement: string): Promise<PublicKey | null> {
  try {
    const verifier = await importJWK({ ...key }, ALGORITHM);
    const { payload, protectedHeader } = await compactVerify(statement, verifier, { algorithms: [ALGORITHM] });
    if (protectedHeader.typ !== TYPE) return null;
    return publicHalf((JSON.parse(fromUtf8(payload) ?? '') as { next: unknown }).next);
  } catch {
    return null;
  }
}

/** Whether statements lead from the trusted key to the one that signed, in the order in which the keys followed each other. */
export async function leadsTo(trusted: PublicKey, signer: PublicKey, statements: readonly string[]): Promise<boolean> {
  const wanted = await fingerprint(signer);
  let key = trusted;
  for (const statement of statements.slice(0, MOST_ROTATIONS)) {
    const next = await introducedBy(key, statement);
    if (next === null) continue;
    key = next;
    if ((await fingerprint(key)) === wanted) return true;
  }
  return false;
}
