import { type IntroducedKey, openKeyFile } from '../../lib/packs/signing/key-file.ts';
import { type PublicKey, publicHalf } from '../../lib/packs/signing/keys.ts';
import { fromUtf8 } from '../../lib/packs/utf8.ts';
import { UsageError } from './command.ts';
import { readFile } from './files.ts';
import { readPassphrase } from './passphrase.ts';

/** @throws {UsageError} when no key file was named */
export async function keyIn(file: string | undefined, passphraseFile: string | undefined): Promise<IntroducedKey> {
  if (file === undefined) throw new UsageError('Name the key file with --key. "npm run pack -- keygen" makes one.');
  const text = fromUtf8(readFile(file)) ?? '';
  return openKeyFile(text, await readPassphrase(passphraseFile));
}

/** A public key as `keygen` writes it. @throws {Error} that says so when the file holds something else */
export function publicKeyIn(file: string): PublicKey {
  try {
    return publicHalf(JSON.parse(fromUtf8(readFile(file)) ?? ''));
  } catch {
    throw new Error(`${file}: This is no public key. Name the file ending in .pub.json that keygen wrote.`);
  }
}
