import { lockKey, type SigningKey, unlockKey } from './keys.ts';

/** A key with the statements of earlier keys that lead to it, oldest first. */
export interface IntroducedKey extends SigningKey {
  readonly introductions: readonly string[];
}

/** A key file: the key, which only the passphrase opens, and below it, a line each, who introduced it. */
export async function writeKeyFile(key: IntroducedKey, passphrase: string): Promise<string> {
  return `${[await lockKey(key, passphrase), ...key.introductions].join('\n')}\n`;
}

/**
 * Opens a key file.
 * @throws {SignatureError} when it is none, or the passphrase is another one
 */
export async function openKeyFile(text: string, passphrase: string): Promise<IntroducedKey> {
  const [locked = '', ...introductions] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { ...(await unlockKey(locked, passphrase)), introductions };
}
