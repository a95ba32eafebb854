import type { CryptoKey } from 'jose';
import { signPack } from '../packs/sign-pack.ts';
import { type IntroducedKey, openKeyFile, writeKeyFile } from '../packs/signing/key-file.ts';
import { createSigningKey, fingerprint, type PublicKey } from '../packs/signing/keys.ts';
import { introduceKey, introducerOf, leadsTo } from '../packs/signing/rotation.ts';
import { openStudioDatabase } from './database.ts';

/** A key that signs packs, as this browser's profile keeps it. Nobody can read its private half, Attune included. */
export interface StoredKey {
  readonly fingerprint: string;
  /** As its lead calls it. */
  readonly name: string;
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
  /** `made` here, and nowhere else; or opened from a key `file`, which is its copy. */
  readonly origin: 'made' | 'file';
  /** Statements of earlier keys that lead to this one, oldest first; they go into every pack that it signs. */
  readonly introductions: readonly string[];
  /** Fingerprint of the key that introduced it. */
  readonly introducedBy: string | null;
  /** Ids of the packs that it signed here. */
  readonly packs: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

const CHANNEL = 'attune-studio-keys';

/** All keys, oldest first. */
export async function storedKeys(): Promise<readonly StoredKey[]> {
  const all = await (await openStudioDatabase()).getAll('keys');
  return all.toSorted((a, b) => a.createdAt - b.createdAt);
}

/** A new key, which lives in this browser's profile alone. */
export async function makeKey(name: string): Promise<StoredKey> {
  return await keep({ ...(await createSigningKey()), introductions: [] }, { name, origin: 'made' });
}

/**
 * Opens a key file (`makeSpare`, `npm run pack -- keygen`) and keeps the key here too; one that is here already stays as it is.
 * @throws {SignatureError} when it is no key file, or the passphrase is another one
 */
export async function takeKeyFile(file: string, passphrase: string, name: string): Promise<StoredKey> {
  return await keep(await openKeyFile(file, passphrase), { name, origin: 'file' });
}

async function keep(
  { privateKey, publicKey, introductions }: IntroducedKey,
  about: Pick<StoredKey, 'name' | 'origin'>,
): Promise<StoredKey> {
  const id = await fingerprint(publicKey);
  const key: StoredKey = {
    ...about,
    fingerprint: id,
    publicKey,
    privateKey,
    introductions,
    introducedBy: await introducerOf(introductions, id),
    packs: [],
    createdAt: Date.now(),
  };
  return await changeKey(key.fingerprint, (stored) => stored ?? key);
}

/** The old key introduces the new one: agents who trust the old then trust the new, and both are told so by each pack. */
export async function succeed(old: StoredKey, next: StoredKey): Promise<StoredKey> {
  const introductions = [...old.introductions, await introduceKey(old, next.publicKey)];
  const introduced = { introductions, introducedBy: old.fingerprint };
  return await changeKey(next.fingerprint, (stored) => ({ ...(stored ?? next), ...introduced }));
}

/**
 * A spare key as a key file, introduced by this one: for the day on which this browser's profile is gone. Nothing of the spare
 * stays here. The passphrase opens it, in any studio and by `npm run pack -- sign`.
 */
export async function makeSpare(key: StoredKey, passphrase: string): Promise<string> {
  const spare = await createSigningKey({ extractable: true });
  const introductions = [...key.introductions, await introduceKey(key, spare.publicKey)];
  return await writeKeyFile({ ...spare, introductions }, passphrase);
}

/** Signs a pack's file and remembers by which key. Does not check it: that is `signDraft`'s. */
export async function signWith(key: StoredKey, file: string, packId: string): Promise<string> {
  const signed = await signPack(file, key, key.introductions);
  const packs = (stored: StoredKey | undefined) => [...new Set([...(stored ?? key).packs, packId])];
  await changeKey(key.fingerprint, (stored) => ({ ...(stored ?? key), packs: packs(stored) }));
  return signed;
}

/** Keys that signed the pack before and did not introduce this one: agents who trust those would refuse what it signs. */
export async function strangersTo(
  key: StoredKey,
  keys: readonly StoredKey[],
  packId: string,
): Promise<readonly StoredKey[]> {
  const before = keys.filter(({ fingerprint, packs }) => fingerprint !== key.fingerprint && packs.includes(packId));
  const known = await Promise.all(before.map((one) => leadsTo([one.fingerprint], key.fingerprint, key.introductions)));
  return before.filter((_, at) => !known[at]);
}

/** Deletes a key for good. */
export async function deleteKey(id: string): Promise<void> {
  await (await openStudioDatabase()).delete('keys', id);
  announce();
}

/** Calls back whenever keys may have changed, in this tab or another, until the signal ends it. */
export function onKeys(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', callback);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

/** One transaction, so that two tabs don't write over each other. */
async function changeKey(id: string, next: (stored: StoredKey | undefined) => StoredKey): Promise<StoredKey> {
  const change = (await openStudioDatabase()).transaction('keys', 'readwrite');
  const key = next(await change.store.get(id));
  await Promise.all([change.store.put(key), change.done]);
  announce();
  return key;
}

function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}
