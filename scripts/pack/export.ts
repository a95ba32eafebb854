import { exportCsv, exportFreshdesk, exportZendesk } from '../../lib/packs/export-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { type Command, onlyFile, readArgs, UsageError } from './command.ts';
import { readFile, writeFile } from './files.ts';

const FORMATS: Readonly<Record<string, (pack: Pack) => string>> = {
  csv: (pack) => exportCsv(pack),
  zendesk: (pack) => `${JSON.stringify(exportZendesk(pack), null, 2)}\n`,
  freshdesk: (pack) => `${JSON.stringify(exportFreshdesk(pack), null, 2)}\n`,
};

/** A pack's statements for where agents have had them so far. */
export const exportPack: Command = {
  name: 'export',
  usage: 'export PACK --to csv|zendesk|freshdesk [--out FILE] [--force]',
  purpose: 'writes the statements as CSV, as macros.json or as canned responses',
  run(args) {
    const { values, positionals } = readArgs(args, {
      to: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
    });
    const file = onlyFile(positionals, exportPack);
    const format = FORMATS[values.to ?? ''];
    if (format === undefined) throw new UsageError(`--to is one of ${Object.keys(FORMATS).join(', ')}.`);
    const content = format(readPack(readFile(file)));
    if (values.out === undefined) process.stdout.write(content);
    else writeFile(values.out, content, { replace: values.force });
    return 0;
  },
};
