import { FlattenedSign } from 'jose';
import { ALGORITHM, fingerprint, type SigningKey } from './signing/keys.ts';
import { toUtf8 } from './utf8.ts';

export const PACK_TYPE = 'attune-pack';

/**
 * A pack's file as a signed one: a flattened JSON JWS (RFC 7515) with ES256 that carries the very bytes of the file, so
 * one file on any web server is all there is to publish. Does not check the pack: that is `checkPack`'s.
 * @param introductions statements of earlier keys (`introduceKey`), oldest first, for agents who trust one of those
 */
export async function signPack(
  file: Uint8Array | string,
  { privateKey, publicKey }: SigningKey,
  introductions: readonly string[] = [],
): Promise<string> {
  const header = { alg: ALGORITHM, typ: PACK_TYPE, kid: await fingerprint(publicKey), jwk: { ...publicKey } };
  const rotations = introductions.length === 0 ? {} : { introductions: [...introductions] };
  const signed = await new FlattenedSign(typeof file === 'string' ? toUtf8(file) : file)
    .setProtectedHeader({ ...header, ...rotations })
    .sign(privateKey);
  return `${JSON.stringify(signed)}\n`;
}
