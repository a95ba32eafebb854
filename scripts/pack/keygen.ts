import { createSigningKey, fingerprint, lockKey } from '../../lib/packs/signing/keys.ts';
import { type Command, onlyFile, readArgs } from './command.ts';
import { writeFile } from './files.ts';
import { PASSPHRASE_OPTION, readPassphrase } from './passphrase.ts';

/** A team's key: the private half encrypted in FILE, the public half beside it in FILE.pub.json. */
export const keygen: Command = {
  name: 'keygen',
  usage: 'keygen FILE [--passphrase-file FILE]',
  purpose: 'makes a key: FILE holds the private half, encrypted; FILE.pub.json the public one, for policies',
  async run(args) {
    const { values, positionals } = readArgs(args, PASSPHRASE_OPTION);
    const file = onlyFile(positionals, keygen);
    const passphrase = await readPassphrase(values['passphrase-file'], { isNew: true });
    const key = await createSigningKey({ extractable: true });
    writeFile(file, `${await lockKey(key, passphrase)}\n`, { secret: true });
    writeFile(`${file}.pub.json`, `${JSON.stringify(key.publicKey, null, 2)}\n`);
    process.stdout.write(`${await fingerprint(key.publicKey)}\n`);
    process.stderr.write(`Keep ${file} and its passphrase apart, and a copy of both: nobody can restore them.\n`);
    return 0;
  },
};
