import { checkPack } from '../../lib/packs/lint-pack.ts';
import { PackError, refuses } from '../../lib/packs/problem.ts';
import { fingerprint } from '../../lib/packs/signing/keys.ts';
import { type VerifiedPack, verifyPack } from '../../lib/packs/verify-pack.ts';
import { type Command, onlyFile, readArgs, UsageError } from './command.ts';
import { readFile } from './files.ts';
import { publicKeyIn } from './keys.ts';

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const TOLD = {
  none: 'not signed',
  new: 'signed, by a key that you did not name: compare its fingerprint',
  same: 'signed by the key that you named',
  rotated: 'signed by a key that yours introduced',
} as const;

async function tell({ pack, key, trust }: VerifiedPack): Promise<void> {
  process.stdout.write(`${pack.id} ${pack.version}: ${TOLD[trust]}\n`);
  if (key !== null) process.stdout.write(`${await fingerprint(key)}\n`);
}

/** Decides as an agent's browser would. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE [--public-key FILE.pub.json] [--in-force VERSION]',
  purpose: 'says whether agents would take this file: signature, key, version, content',
  async run(args) {
    const { values, positionals } = readArgs(args, {
      'public-key': { type: 'string' },
      'in-force': { type: 'string' },
    });
    const file = onlyFile(positionals, verify);
    const key = values['public-key'] === undefined ? null : publicKeyIn(values['public-key']);
    const first = await verifyPack(readFile(file), { key, required: true, inForce: null });
    const version = values['in-force'];
    if (version !== undefined && !VERSION.test(version)) {
      throw new UsageError(`"${version}" is no version. Write --in-force 1.4.0.`);
    }
    const inForce = version === undefined ? null : { id: first.pack.id, version };
    const verified = await verifyPack(readFile(file), { key, required: true, inForce });
    const reasons = checkPack(verified.file).problems.filter(refuses);
    if (reasons.length > 0) throw new PackError(reasons);
    await tell(verified);
    return 0;
  },
};
