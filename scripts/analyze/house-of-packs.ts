import { readFileSync } from 'node:fs';
import type { HouseRules } from '../../lib/analyzer/house.ts';
import { builtInPack } from '../../lib/packs/built-in/index.ts';
import type { Layer } from '../../lib/packs/merge/layers.ts';
import { mergePacks } from '../../lib/packs/merge-packs.ts';
import { PackError } from '../../lib/packs/problem.ts';
import { readPack } from '../../lib/packs/read-pack.ts';

/**
 * What the packs of these files decide together, the later before the earlier where they differ.
 * @throws {Error} that names the file which cannot be read or taken, with every reason.
 */
export function houseOfPacks(files: readonly string[], packsOnly: boolean): HouseRules {
  const builtIn: readonly Layer[] = packsOnly ? [] : [{ level: 'built-in', pack: builtInPack }];
  const team = files.map((file): Layer => ({ level: 'team', pack: packIn(file) }));
  return mergePacks([...builtIn, ...team]).house;
}

function packIn(file: string) {
  try {
    return readPack(readFileSync(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const what = error instanceof PackError ? why : `The file cannot be read. Check its name. (${why})`;
    throw new Error(`${file}: ${what}`, { cause: error });
  }
}
