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

export interface OpenedFile {
  readonly format: Format;
  readonly encoding: string;
  /** Of CSV, for a preview and for choosing columns. */
  readonly table: Table | null;
  /** Of the other formats. */
  readonly json: unknown;
}

export interface ForeignFile extends Gathered, Omit<OpenedFile, 'json'> {}

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
 * A file of texts, read as far as its form goes: for spreadsheets, somebody may have to say which column holds what.
 * @throws {ImportError} when it can't be read at all; says what to do
 */
export function openForeign(bytes: Uint8Array, options: Omit<ForeignOptions, 'columns'> = {}): OpenedFile {
  if (isArchive(bytes)) throw new ImportError('archive');
  const { text, encoding } = decodeText(bytes, options.encoding);
  const format = options.format ?? formatOf(text);
  if (format === 'csv') return { format, encoding, table: readTable(text, options.delimiter), json: null };
  return { format, encoding, table: null, json: parseJson(text) };
}

/** The texts of an opened file. @throws {ImportError} when it holds none, or no column is known to hold them */
export function textsIn({ format, table, json }: OpenedFile, columns: ColumnMap = {}): Gathered {
  if (table !== null) return readRows(table, columns);
  return format === 'zendesk' ? readZendeskMacros(json) : readFreshdeskResponses(json);
}

/**
 * What a team already has, from the bytes of its file: Zendesk's macros, Freshdesk's canned responses, a spreadsheet.
 * @throws {ImportError} when the file cannot be read as any of these; says what to do
 */
export function readForeign(bytes: Uint8Array, options: ForeignOptions = {}): ForeignFile {
  const opened = openForeign(bytes, options);
  const { format, encoding, table } = opened;
  return { ...textsIn(opened, options.columns), format, encoding, table };
}
