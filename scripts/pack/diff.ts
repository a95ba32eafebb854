import { type Difference, diffPacks } from '../../lib/packs/diff-packs.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { ANYBODY, verifyPack } from '../../lib/packs/verify-pack.ts';
import { type Command, readArgs, UsageError } from './command.ts';
import { readFile } from './files.ts';

const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

/** Signed or not; whose signature it is does not matter to a difference. */
async function packIn(file: string): Promise<Pack> {
  try {
    return (await verifyPack(readFile(file), ANYBODY)).pack;
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function line({ section, change, subject, before, after }: Difference): string {
  const isPlain = section === 'about' || section === 'settings';
  const values = isPlain && change === 'changed' ? `: ${JSON.stringify(before)} → ${JSON.stringify(after)}` : '';
  return `${SIGNS[change]} ${section}: ${subject.replace(/\s+/g, ' ')}${values}\n`;
}

/** What the second version changes; exit code 0 when nothing, 1 when something. */
export const diff: Command = {
  name: 'diff',
  usage: 'diff OLD NEW [--json]',
  purpose: 'lists what NEW adds (+), changes (~) and removes (-); exit code 1 if anything',
  async run(args) {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean', default: false } });
    const [old, current, ...others] = positionals;
    if (old === undefined || current === undefined || others.length > 0) {
      throw new UsageError(`Name two files: npm run pack -- ${diff.usage}`);
    }
    const differences = diffPacks(await packIn(old), await packIn(current));
    process.stdout.write(values.json ? `${JSON.stringify(differences, null, 2)}\n` : differences.map(line).join(''));
    return differences.length > 0 ? 1 : 0;
  },
};
