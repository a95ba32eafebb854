import { COLUMNS, type Column, guessColumns, type Table } from '../../../lib/packs/importing/csv.ts';
import { FORMATS, type Format, type OpenedFile } from '../../../lib/packs/importing/read-foreign.ts';
import { type Choice, ChoiceBox } from '../../ui/ChoiceBox.tsx';
import { useWords, type WordKey } from '../../ui/words.ts';
import { Labelled } from '../fields/Labelled.tsx';
import type { Choices } from './use-reading.ts';

interface Props {
  readonly opened: OpenedFile | null;
  readonly choices: Choices;
  choose(more: Partial<Choices>): void;
}

const FORMAT_NAMES: Readonly<Record<Format, WordKey>> = {
  zendesk: 'studioImportZendesk',
  freshdesk: 'studioImportFreshdesk',
  csv: 'studioImportCsv',
};
const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];
const DELIMITERS: readonly (readonly [string, WordKey])[] = [
  [',', 'studioImportComma'],
  [';', 'studioImportSemicolon'],
  ['\t', 'studioImportTab'],
  ['|', 'studioImportBar'],
];
const COLUMN_NAMES: Readonly<Record<Column, WordKey>> = {
  id: 'studioImportColumnId',
  title: 'studioImportColumnTitle',
  text: 'studioImportColumnText',
  language: 'studioImportColumnLanguage',
  address: 'studioImportColumnAddress',
  formality: 'studioImportColumnFormality',
  fourA: 'studioImportColumnFourA',
  situations: 'studioImportColumnSituations',
  channels: 'studioImportColumnChannels',
};

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Choice<string>[];
  onPick(value: string): void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <Labelled label={label}>
      {(control) => <ChoiceBox {...control} className="select" options={options} chosen={value} onChoose={onPick} />}
    </Labelled>
  );
}

/** Which of the table's columns holds what: guessed from their names, to be put right. */
function Columns({ table, choices, choose }: Omit<Props, 'opened'> & { readonly table: Table }) {
  const words = useWords();
  const map = { ...guessColumns(table.columns), ...choices.columns };
  const none = { value: '', text: words.t('studioImportNoColumn') };
  const options = [none, ...table.columns.map((name) => ({ value: name, text: name }))];
  return (
    <fieldset className="columns">
      <legend>{words.t('studioImportColumns')}</legend>
      <div className="trust-row">
        {COLUMNS.map((column) => (
          <Pick
            key={column}
            label={words.t(COLUMN_NAMES[column])}
            value={map[column] ?? ''}
            options={options}
            onPick={(name) => choose({ columns: { ...choices.columns, [column]: name } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** How a file was read, where that can be put right: its kind, encoding, separator and columns. */
export function HowRead({ opened, choices, choose }: Props) {
  const words = useWords();
  const table = opened?.table ?? null;
  const separators = DELIMITERS.map(([value, key]) => ({ value, text: words.t(key) }));
  const formats = FORMATS.map((value) => ({ value, text: words.t(FORMAT_NAMES[value]) }));
  const format = opened?.format ?? choices.format ?? 'csv';
  return (
    <>
      <div className="trust-row">
        <Pick
          label={words.t('studioImportFormat')}
          value={format}
          options={formats}
          onPick={(value) => choose({ format: value as Format, columns: {} })}
        />
        <Pick
          label={words.t('studioImportEncoding')}
          value={opened?.encoding ?? choices.encoding ?? 'utf-8'}
          options={ENCODINGS.map((value) => ({ value, text: value }))}
          onPick={(encoding) => choose({ encoding, columns: {} })}
        />
        {table && (
          <Pick
            label={words.t('studioImportSeparator')}
            value={table.delimiter}
            options={separators}
            onPick={(delimiter) => choose({ delimiter, columns: {} })}
          />
        )}
      </div>
      {table && <Columns table={table} choices={choices} choose={choose} />}
    </>
  );
}
