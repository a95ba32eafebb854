import type { Gathered } from './contract.ts';
import { type ColumnMap, readRows, readTable, type Table } from './csv.ts';
import { decodeText } from './decode.ts';
import { readFreshdeskResponses } from './freshdesk.ts';
import { ImportError } from './import-error.ts';
import { readZendeskMacros } from './zendesk.ts';

export const FORMATS = ['zendesk', 'freshdesk', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface ForeignOptions {
  /** Told from the content when absent. */
  readonly format?: Format;
  readonly columns?: ColumnMap;
  /** Of CSV; told from the content when absent. */
  readonly delimiter?: string;
  /** Told from the bytes when absent. */
  readonly encoding?: string;
}

export interface ForeignFile extends Gathered {
  readonly format: Format;
  readonly encoding: string;
  /** Of CSV, for a preview and for choosing columns. */
  readonly table: Table | null;
}

/** Spreadsheets' own files are archives. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function formatOf(text: string): Format {
  if (!/^\s*[[{]/.test(text)) return 'csv';
  return /"actions"\s*:/.test(text) ? 'zendesk' : 'freshdesk';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ImportError('not-json', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * What a team already has, from the bytes of its file: Zendesk's macros, Freshdesk's canned responses, a spreadsheet.
 * @throws {ImportError} when the file cannot be read as any of these; says what to do
 */
export function readForeign(bytes: Uint8Array, options: ForeignOptions = {}): ForeignFile {
  if (isArchive(bytes)) throw new ImportError('archive');
  const { text, encoding } = decodeText(bytes, options.encoding);
  const format = options.format ?? formatOf(text);
  if (format === 'csv') {
    const table = readTable(text, options.delimiter);
    return { ...readRows(table, options.columns), format, encoding, table };
  }
  const json = parseJson(text);
  const gathered = format === 'zendesk' ? readZendeskMacros(json) : readFreshdeskResponses(json);
  return { ...gathered, format, encoding, table: null };
}
