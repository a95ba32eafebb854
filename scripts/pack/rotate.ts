import { introduceKey } from '../../lib/packs/signing/rotation.ts';
import { type Command, onlyFile, readArgs } from './command.ts';
import { writeFile } from './files.ts';
import { keyIn, publicKeyIn } from './keys.ts';
import { PASSPHRASE_OPTION } from './passphrase.ts';

/** The old key introduces a new one; agents who trust the old then trust the new. */
export const rotate: Command = {
  name: 'rotate',
  usage: 'rotate NEW.pub.json --key OLD --out FILE [--passphrase-file FILE]',
  purpose: 'lets the old key introduce a new one; sign with the new key and --introduction FILE from then on',
  async run(args) {
    const { values, positionals } = readArgs(args, {
      ...PASSPHRASE_OPTION,
      key: { type: 'string' },
      out: { type: 'string' },
    });
    const next = publicKeyIn(onlyFile(positionals, rotate));
    const old = await keyIn(values.key, values['passphrase-file']);
    const statement = `${await introduceKey(old, next)}\n`;
    if (values.out === undefined) process.stdout.write(statement);
    else writeFile(values.out, statement);
    return 0;
  },
};
