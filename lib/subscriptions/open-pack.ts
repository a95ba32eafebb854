import type { Pack } from '../packs/schema.ts';
import { ANYBODY, verifyPack } from '../packs/verify-pack.ts';

/** The pack in a stored text, which was checked when it came. Rejects when it can't be read. */
export async function openPack(text: string): Promise<Pack> {
  return (await verifyPack(text, ANYBODY)).pack;
}
