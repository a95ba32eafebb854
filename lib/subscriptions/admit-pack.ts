import { acceptPack } from '../packs/accept-pack.ts';
import { isInRollout } from '../packs/rollout.ts';
import type { Pack } from '../packs/schema.ts';
import { fingerprintOf } from '../packs/signing/keys.ts';
import { SignatureError } from '../packs/signing/signature-error.ts';
import { type Trust, verifyPack } from '../packs/verify-pack.ts';
import type { Policy } from '../settings/policy.ts';
import { openPack } from './open-pack.ts';
import type { Accepted, Source } from './source.ts';

/**
 * Says whether a pack that came may be taken: signature and key, version, content. `taken` gives the text of a version that
 * was taken before, null for others.
 * @throws {SignatureError | PackError} with every reason
 */
export async function admitPack(
  text: string,
  source: Source,
  {
    policy,
    install,
    taken,
  }: { readonly policy: Policy; readonly install: string; taken(version: string): Promise<string | null> },
): Promise<Accepted> {
  const [newest] = source.versions;
  const trust: Trust = {
    pins: await pinsOf(source, policy),
    required: policy.demandSignature,
    inForce: source.pack && newest ? { id: source.pack.id, version: newest.version } : null,
  };
  // What was found good before is not read through again; whom to trust may have changed.
  const isKnown = newest !== undefined && (await taken(newest.version)) === text;
  const { pack, pin } = await (isKnown ? verifyPack : acceptPack)(text, trust);
  const before = await taken(pack.version);
  if (before !== null && !(await isSame(before, pack))) throw new SignatureError('version-reused', pack.version);
  // Who has a version keeps it, however its percentage changes.
  return { pack, pin, isForUs: before !== null || isInRollout(install, pack) };
}

/** The policy's keys where it prescribes some, else the key that the pack was first signed with. */
async function pinsOf({ pin }: Source, { keys }: Policy): Promise<readonly string[]> {
  if (keys.length > 0) return await Promise.all(keys.map(fingerprintOf));
  return pin === null ? [] : [pin];
}

/** The same content, however it is signed and laid out, and to how many it is rolled out. */
async function isSame(before: string, pack: Pack): Promise<boolean> {
  const content = (one: Pack) => JSON.stringify({ ...one, rollout: null });
  return content(await openPack(before)) === content(pack);
}
