import { lintPack } from './lint-pack.ts';
import { PackError, type PackProblem, refuses } from './problem.ts';
import { type Trust, type VerifiedPack, verifyPack } from './verify-pack.ts';

export interface AcceptedPack extends VerifiedPack {
  /** Gaps that the lead should know of; none that would keep the pack out. */
  readonly gaps: readonly PackProblem[];
}

/**
 * The one gate before a pack comes into force, wherever it comes from: signature, key, version, schema, lint. Nothing of a
 * refused pack is used, so the last good version stays in force.
 * @throws {SignatureError} {PackError} with every reason, in words for people
 */
export async function acceptPack(file: Uint8Array | string, trust: Trust): Promise<AcceptedPack> {
  const verified = await verifyPack(file, trust);
  const problems = lintPack(verified.pack);
  const reasons = problems.filter(refuses);
  if (reasons.length > 0) throw new PackError(reasons);
  return { ...verified, gaps: problems };
}
