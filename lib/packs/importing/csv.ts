import Papa from 'papaparse';
import type { ForeignText, Gathered, LeftOut } from './contract.ts';
import { tidy } from './html-to-text.ts';
import { ImportError } from './import-error.ts';

export const COLUMNS = [
  'id',
  'title',
  'text',
  'language',
  'address',
  'formality',
  'fourA',
  'situations',
  'channels',
] as const;
export type Column = (typeof COLUMNS)[number];
/** Which of the file's columns holds what; an empty name says that none does, whatever the columns are called. */
export type ColumnMap = Readonly<Partial<Record<Column, string>>>;

export interface Table {
  readonly columns: readonly string[];
  /** What parts the columns, as it was told or found. */
  readonly delimiter: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly faults: readonly TableFault[];
}

/** A fault of the file: a quote that never closes, text behind one that does, or more cells than columns. */
export interface TableFault {
  readonly kind: 'open-quote' | 'stray-quote' | 'too-many-cells';
  /** As a spreadsheet counts; null where it is nowhere in particular. */
  readonly row: number | null;
}

const FAULTS: Readonly<Record<string, TableFault['kind']>> = {
  MissingQuotes: 'open-quote',
  InvalidQuotes: 'stray-quote',
  TooManyFields: 'too-many-cells',
};

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'kennung'],
  title: ['title', 'name', 'titel', 'macro', 'makro', 'shortcut', 'betreff', 'subject'],
  text: [
    'text',
    'body',
    'content',
    'comment',
    'reply',
    'answer',
    'message',
    'inhalt',
    'antwort',
    'nachricht',
    'textbaustein',
  ],
  language: ['language', 'lang', 'locale', 'sprache'],
  address: ['address', 'anrede'],
  formality: ['formality', 'förmlichkeit', 'register'],
  fourA: ['foura', 'four_a', 'four a'],
  situations: ['situations', 'situation', 'category', 'kategorie', 'folder', 'ordner', 'tags'],
  channels: ['channels', 'channel', 'kanal', 'kanäle'],
};
const SEPARATOR = /[;,|]\s*/;
/** A spreadsheet would have run it as a formula; what wrote the file put a mark before it. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** Reads a spreadsheet saved as CSV; semicolons, tabs and commas are told apart by themselves. */
export function readTable(csv: string, delimiter = ''): Table {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    delimiter,
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
  });
  const faults = errors.flatMap(({ code, row }): TableFault[] => {
    const kind = FAULTS[code];
    return kind === undefined ? [] : [{ kind, row: row === undefined ? null : row + 2 }];
  });
  return { columns: meta.fields ?? [], delimiter: meta.delimiter, rows: data, faults };
}

/** What the columns' names tell, in English and German. */
export function guessColumns(columns: readonly string[]): ColumnMap {
  const found = COLUMNS.flatMap((column) => {
    const name = NAMES[column].flatMap((one) => columns.filter((header) => header.toLowerCase() === one))[0];
    return name === undefined ? [] : [[column, name] as const];
  });
  return Object.fromEntries(found);
}

function listOf(cell: string): readonly string[] {
  return cell.split(SEPARATOR).filter((part) => part !== '');
}

/** Cells as they are; what does not fit is found when the statement is made of them. */
function foreignText(row: Readonly<Record<string, string>>, map: ColumnMap, index: number): ForeignText {
  const cell = (column: Column) => (map[column] ? (row[map[column]] ?? '').trim() : '');
  const said = (['id', 'language', 'address', 'formality', 'fourA'] as const).flatMap((column) =>
    cell(column) === '' ? [] : [[column, cell(column)] as const],
  );
  const lists = (['situations', 'channels'] as const).flatMap((column) =>
    cell(column) === '' ? [] : [[column, listOf(cell(column))] as const],
  );
  const place = `row ${index + 2}`;
  const text = tidy(cell('text').replace(GUARDED, ''));
  return { place, title: cell('title') || cell('id') || place, text, ...Object.fromEntries([...said, ...lists]) };
}

/** The rows of a table as texts. @throws {ImportError} when no column holds the texts, or a named one is not there */
export function readRows({ columns, rows }: Table, chosen: ColumnMap = {}): Gathered {
  const map = { ...guessColumns(columns), ...chosen };
  const absent = Object.values(chosen).filter((name) => name !== '' && !columns.includes(name));
  const have = columns.map((name) => JSON.stringify(name)).join(', ');
  if (absent.length > 0) throw new ImportError('no-column', absent.map((name) => JSON.stringify(name)).join(', '));
  if (!map.text) throw new ImportError('no-text-column', have);
  const texts: ForeignText[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, row] of rows.entries()) {
    const one = foreignText(row, map, index);
    if (one.text === '') leftOut.push({ place: one.place, title: one.title, reason: 'no-text', detail: '' });
    else texts.push(one);
  }
  return { texts, leftOut };
}
