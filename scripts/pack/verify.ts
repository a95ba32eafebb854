import { acceptPack } from '../../lib/packs/accept-pack.ts';
import { fingerprint } from '../../lib/packs/signing/keys.ts';
import type { VerifiedPack } from '../../lib/packs/verify-pack.ts';
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

function tell({ pack, pin, trust }: VerifiedPack): void {
  process.stdout.write(`${pack.id} ${pack.version}: ${TOLD[trust]}\n${pin === null ? '' : `${pin}\n`}`);
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
    const named = values['public-key'];
    const pins = named === undefined ? [] : [await fingerprint(publicKeyIn(named))];
    const version = values['in-force'];
    if (version !== undefined && !VERSION.test(version)) {
      throw new UsageError(`"${version}" is no version. Write --in-force 1.4.0.`);
    }
    const inForce = version === undefined ? null : { version };
    tell(await acceptPack(readFile(file), { pins, required: true, inForce }));
    return 0;
  },
};
