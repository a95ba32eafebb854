import { join } from 'node:path';
import { packJsonSchema } from '../../lib/packs/json-schema.ts';
import type { Command } from './command.ts';
import { writeFile } from './files.ts';

export const SCHEMA_FILE = join(import.meta.dirname, '../../public/phrase-pack.schema.json');

/** Writes the published schema anew from the code's. */
export const schema: Command = {
  name: 'schema',
  usage: 'schema',
  purpose: 'writes public/phrase-pack.schema.json anew from the code',
  run() {
    writeFile(SCHEMA_FILE, schemaText(), { replace: true });
    return 0;
  },
};

export function schemaText(): string {
  return `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
}
