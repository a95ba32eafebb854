import { readPack } from '../packs/read-pack.ts';
import type { Pack } from '../packs/schema.ts';

export interface OpenedPack {
  readonly pack: Pack;
  /** Thumbprint of the key that it is signed with; null when it is not signed. */
  readonly pin: string | null;
}

/** The pack in a stored text, which was checked when it came. Rejects when it can't be read. */
export async function openPack(text: string): Promise<OpenedPack> {
  return { pack: readPack(text), pin: null };
}
