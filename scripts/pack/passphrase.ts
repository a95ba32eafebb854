import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { fromUtf8 } from '../../lib/packs/utf8.ts';
import { UsageError } from './command.ts';
import { readFile } from './files.ts';

export const PASSPHRASE_OPTION = { 'passphrase-file': { type: 'string' } } as const;
/** For CI, where nobody types; a secret of the repository. */
const VARIABLE = 'ATTUNE_PACK_PASSPHRASE';
const SHORTEST = 12;

/** From --passphrase-file, the environment, or the keyboard. Never from the command line, where others could read it. */
export async function readPassphrase(file: string | undefined, { isNew = false } = {}): Promise<string> {
  const given = file === undefined ? process.env[VARIABLE] : (fromUtf8(readFile(file)) ?? '').replace(/\r?\n$/, '');
  const passphrase = given ?? (await typed('Passphrase: '));
  if (isNew && passphrase.length < SHORTEST) {
    throw new UsageError(`The passphrase is too short. Take ${SHORTEST} characters or more; a few words are fine.`);
  }
  if (isNew && given === undefined && (await typed('Once more: ')) !== passphrase) {
    throw new UsageError('The two passphrases differ. Start again.');
  }
  return passphrase;
}

function typed(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new UsageError(`No passphrase. Set ${VARIABLE}, or name a file with --passphrase-file.`);
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  return new Promise((resolve) => {
    reader.question('', (answer) => {
      reader.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}
