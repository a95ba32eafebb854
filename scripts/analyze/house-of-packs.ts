import { readFileSync } from 'node:fs';
import type { HouseRules } from '../../lib/analyzer/house.ts';
import { builtInPack } from '../../lib/packs/built-in/index.ts';
import type { Layer } from '../../lib/packs/merge/layers.ts';
import { mergePacks } from '../../lib/packs/merge-packs.ts';
import { PackError } from '../../lib/packs/problem.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { SignatureError } from '../../lib/packs/signing/signature-error.ts';
import { ANYBODY, verifyPack } from '../../lib/packs/verify-pack.ts';

/**
 * What the packs of these files decide together, the later before the earlier where they differ.
 * @throws {Error} that names the file which cannot be read or taken, with every reason.
 */
export async function houseOfPacks(files: readonly string[], packsOnly: boolean): Promise<HouseRules> {
  const builtIn: readonly Layer[] = packsOnly ? [] : [{ level: 'built-in', pack: builtInPack }];
  const packs = await Promise.all(files.map(packIn));
  const team = packs.map((pack): Layer => ({ level: 'team', pack }));
  return mergePacks([...builtIn, ...team]).house;
}

/** Signed or not: whose word it is does not matter to an audit. */
async function packIn(file: string): Promise<Pack> {
  try {
    return (await verifyPack(readFileSync(file), ANYBODY)).pack;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const what =
      error instanceof PackError || error instanceof SignatureError
        ? why
        : `The file cannot be read. Check its name. (${why})`;
    throw new Error(`${file}: ${what}`, { cause: error });
  }
}
