import { checkPack } from '../../lib/packs/lint-pack.ts';
import { PackError, refuses } from '../../lib/packs/problem.ts';
import { signPack } from '../../lib/packs/sign-pack.ts';
import { fromUtf8 } from '../../lib/packs/utf8.ts';
import { type Command, onlyFile, readArgs } from './command.ts';
import { readFile, writeFile } from './files.ts';
import { keyIn } from './keys.ts';
import { PASSPHRASE_OPTION } from './passphrase.ts';

function introductionsIn(files: readonly string[]): readonly string[] {
  return files.map((file) => (fromUtf8(readFile(file)) ?? '').trim());
}

/** Signs a pack that is fit to be signed. */
export const sign: Command = {
  name: 'sign',
  usage: 'sign FILE --key KEY [--out FILE] [--introduction FILE]… [--passphrase-file FILE] [--force]',
  purpose: 'checks and signs a pack; the signed file is what agents subscribe to',
  async run(args) {
    const { values, positionals } = readArgs(args, {
      ...PASSPHRASE_OPTION,
      key: { type: 'string' },
      out: { type: 'string' },
      introduction: { type: 'string', multiple: true, default: [] },
      force: { type: 'boolean', default: false },
    });
    const file = onlyFile(positionals, sign);
    const content = readFile(file);
    const reasons = checkPack(content).problems.filter(refuses);
    if (reasons.length > 0) throw new Error(`${file}: ${new PackError(reasons).message}`);
    const key = await keyIn(values.key, values['passphrase-file']);
    const out = values.out ?? file.replace(/(\.json)?$/, '.signed.json');
    const introductions = [...key.introductions, ...introductionsIn(values.introduction)];
    writeFile(out, await signPack(content, key, introductions), { replace: values.force });
    process.stderr.write(`Signed: ${out}\n`);
    return 0;
  },
};
