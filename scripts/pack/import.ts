import { basename } from 'node:path';
import type { Language } from '../../lib/analyzer/contract.ts';
import { type Flagged, type Imported, importTexts } from '../../lib/packs/import-texts.ts';
import type { LeaveReason } from '../../lib/packs/importing/contract.ts';
import { COLUMNS, type Column, type ColumnMap, type TableFault } from '../../lib/packs/importing/csv.ts';
import { FORMATS, type ForeignFile, type Format, readForeign } from '../../lib/packs/importing/read-foreign.ts';
import { slug } from '../../lib/packs/importing/statement-of.ts';
import { type Command, onlyFile, readArgs, UsageError } from './command.ts';
import { readFile, writeFile } from './files.ts';

const PREVIEWED = 5;
const SHOWN = 60;
const REASONS: Readonly<Record<LeaveReason, string>> = {
  inactive: 'switched off in the helpdesk',
  'internal-note': 'an internal note',
  'no-text': 'has no text for the customer',
  'no-macro': 'no macro with title and actions',
  'unknown-placeholder': 'has a placeholder without a counterpart',
  'unknown-language': 'is neither English nor German, or too short to tell',
  unfit: 'does not fit into a pack',
};

const OPTIONS = {
  from: { type: 'string' },
  out: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  language: { type: 'string' },
  column: { type: 'string', multiple: true },
  delimiter: { type: 'string' },
  encoding: { type: 'string' },
  preview: { type: 'boolean' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArgs<typeof OPTIONS>>['values'];

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], option: string): T | undefined {
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
  throw new UsageError(`--${option} is one of ${allowed.join(', ')}, not "${value}".`);
}

function columnsIn(pairs: readonly string[]): ColumnMap {
  const entries = pairs.map((pair) => {
    const [column = '', ...header] = pair.split('=');
    if (!COLUMNS.includes(column as Column) || header.length === 0) {
      throw new UsageError(`--column is written as in text=Body, with one of ${COLUMNS.join(', ')}.`);
    }
    return [column, header.join('=')] as const;
  });
  return Object.fromEntries(entries);
}

function read(file: string, values: Values): ForeignFile {
  const format = oneOf<Format>(values.from, FORMATS, 'from');
  const told = Object.entries({ format, delimiter: values.delimiter, encoding: values.encoding });
  const known = Object.fromEntries(told.filter(([, value]) => value !== undefined));
  try {
    return readForeign(readFile(file), { ...known, columns: columnsIn(values.column ?? []) });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function preview({ format, encoding, table, texts }: ForeignFile): string {
  const columns = table === null ? [] : [`columns: ${table.columns.join(' | ')}`];
  const first = texts.slice(0, PREVIEWED).map(({ place, title, text }) => {
    return `${place}: ${title}: ${text.replace(/\s+/g, ' ').slice(0, SHOWN)}`;
  });
  return `${[`${format}, ${encoding}, ${texts.length} texts`, ...columns, ...first].join('\n')}\n`;
}

function tellFlag({ rule, words }: Flagged): string {
  return words === null ? rule : `${rule} (“${words}”)`;
}

const FAULTS: Readonly<Record<TableFault['kind'], string>> = {
  'open-quote': 'a quotation mark never closes',
  'stray-quote': 'text stands behind a closing quotation mark',
  'too-many-cells': 'more cells than columns',
};

function tellFault({ kind, row }: TableFault): string {
  return `${row === null ? 'file' : `row ${row}`}: ${FAULTS[kind]}`;
}

function report({ taken, leftOut }: Imported, faults: readonly TableFault[]): string {
  const flagged = taken.filter((one) => one.flagged.length > 0);
  const lines = [
    ...faults.map(tellFault),
    ...leftOut.map(({ place, title, reason, detail }) => {
      return `${place}: ${title}: left out, ${REASONS[reason]}${detail ? `: ${detail}` : ''}`;
    }),
    ...flagged.map(
      ({ place, title, id, flagged: marks }) =>
        `${place}: ${title}: taken as ${id}, flagged: ${marks.map(tellFlag).join('; ')}`,
    ),
    `${taken.length} taken, ${flagged.length} of them flagged, ${leftOut.length} left out.`,
  ];
  return `${lines.map((line) => line.replace(/\s+/g, ' ')).join('\n')}\n`;
}

/** A pack from what a team already has, with a report of what Attune flags in it. */
export const importPack: Command = {
  name: 'import',
  usage:
    'import FILE --out PACK [--from zendesk|freshdesk|csv] [--id ID] [--name NAME] [--language en|de] [--column text=Body]… [--delimiter ;] [--encoding windows-1252] [--preview] [--json] [--force]',
  purpose: "makes a pack of Zendesk's macros.json, Freshdesk's canned responses or a CSV, and tells what Attune flags",
  run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    const file = onlyFile(positionals, importPack);
    const foreign = read(file, values);
    if (values.preview) {
      process.stdout.write(preview(foreign));
      return 0;
    }
    if (values.out === undefined)
      throw new UsageError('Say with --out where the pack goes, or look first with --preview.');
    const name = values.name ?? basename(file).replace(/\.\w+$/, '');
    const language = oneOf<Language>(values.language, ['en', 'de'], 'language');
    const imported = importTexts(foreign, {
      id: values.id ?? slug(name),
      name,
      ...(language === undefined ? {} : { language }),
    });
    if (imported.pack !== null) {
      writeFile(values.out, `${JSON.stringify(imported.pack, null, 2)}\n`, { replace: values.force === true });
    }
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ ...imported, pack: undefined }, null, 2)}\n`
        : report(imported, foreign.table?.faults ?? []),
    );
    return imported.pack === null ? 1 : 0;
  },
};
