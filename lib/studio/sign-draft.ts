import { PackError, type PackProblem, refuses } from '../packs/problem.ts';
import { SignatureError } from '../packs/signing/signature-error.ts';
import { verifyPack } from '../packs/verify-pack.ts';
import { compareVersions } from '../packs/version.ts';
import { type StoredKey, signWith } from './keys.ts';

/** A signed pack's file, as it goes to the server. */
export interface SignedDraft {
  readonly text: string;
  readonly fileName: string;
}

export interface Signing {
  /** The draft as the JSON of its file. */
  readonly file: string;
  readonly about: { readonly id: string; readonly version: string };
  readonly key: StoredKey;
  /** What agents have, as it was last handed out; null before the first. */
  readonly published: { readonly id: string; readonly version: string } | null;
  check(file: string): Promise<readonly PackProblem[]>;
}

/**
 * Signs a draft, once it passes everything that agents' browsers will ask of it: the checks, a version that goes up, and at
 * last the signature itself.
 * @throws {PackError | SignatureError} with every reason why agents would refuse it; also when the check can't be reached
 */
export async function signDraft({ file, about, key, published, check }: Signing): Promise<SignedDraft> {
  const refusing = (await check(file)).filter(refuses);
  if (refusing.length > 0) throw new PackError(refusing);
  if (published?.id === about.id) mustBeNewer(file, about.version, published);
  const text = await signWith(key, file, about.id);
  await verifyPack(text, { pins: [key.fingerprint], required: true, inForce: null });
  return { text, fileName: `${about.id}-${about.version}.signed.json` };
}

/** The same version again is fine where nothing is different: signed by a new key, or rolled out to more agents. */
function mustBeNewer(file: string, version: string, published: NonNullable<Signing['published']>): void {
  const order = compareVersions(version, published.version);
  if (order < 0) throw new SignatureError('older-version', version);
  const content = (pack: object) => JSON.stringify({ ...pack, rollout: null });
  if (order === 0 && content(JSON.parse(file)) !== content(published))
    throw new SignatureError('version-reused', version);
}
