import { PackError, type ProblemCode } from '../packs/problem.ts';
import { fromUtf8 } from '../packs/utf8.ts';
import { ANYBODY, verifyPack } from '../packs/verify-pack.ts';
import { type PackDraft, packDraftOf } from './pack-draft.ts';

/** What a draft begins with. */
export interface Beginning {
  readonly pack: unknown;
  /** The same pack, where its signature says that it was handed out. */
  readonly published: PackDraft | null;
}

/** What no form could mend, or what would be lost by reading it. */
const HOPELESS: ReadonlySet<ProblemCode> = new Set(['too-large', 'not-utf-8', 'not-json', 'key-twice']);

/**
 * The beginning of a draft from a pack's file, signed or not. A file that is nearly a pack is taken too, to be mended here.
 * @throws {SignatureError} when a signed file was changed after it was signed
 * @throws {PackError} when it is no JSON object at all
 */
export async function beginningIn(file: Uint8Array): Promise<Beginning> {
  try {
    const { pack, trust } = await verifyPack(file, ANYBODY);
    return { pack, published: trust === 'none' ? null : packDraftOf(pack) };
  } catch (error) {
    if (!(error instanceof PackError) || error.problems.some(({ code }) => HOPELESS.has(code))) throw error;
    const json: unknown = JSON.parse(fromUtf8(file)?.replace(/^\ufeff/, '') ?? 'null');
    if (typeof json !== 'object' || json === null || Array.isArray(json) || 'payload' in json) throw error;
    return { pack: json, published: null };
  }
}
