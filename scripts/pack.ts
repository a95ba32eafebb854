/** `npm run pack -- COMMAND`: phrase packs for those who write them. `npm run pack` alone lists the commands. */

import { type Command, UsageError } from './pack/command.ts';
import { diff } from './pack/diff.ts';
import { exportPack } from './pack/export.ts';
import { importPack } from './pack/import.ts';
import { keygen } from './pack/keygen.ts';
import { lint } from './pack/lint.ts';
import { rotate } from './pack/rotate.ts';
import { schema } from './pack/schema.ts';
import { sign } from './pack/sign.ts';
import { verify } from './pack/verify.ts';

const FAILED = 1;
const MISUSED = 2;
const COMMANDS: readonly Command[] = [lint, importPack, exportPack, diff, keygen, sign, verify, rotate, schema];

function usage(): string {
  const lines = COMMANDS.map(({ usage, purpose }) => `  npm run pack -- ${usage}\n      ${purpose}`);
  return `Phrase packs: write, check, sign and hand out.\n\n${lines.join('\n')}\n\nHow packs are written: docs/packs.md\n`;
}

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS.find((one) => one.name === name);
  if (name === '' || name === '--help' || name === 'help') {
    process.stdout.write(usage());
  } else if (!command) {
    process.stderr.write(`There is no command "${name}".\n\n${usage()}`);
    process.exitCode = MISUSED;
  } else {
    process.exitCode = await command.run(args);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? MISUSED : FAILED;
}
