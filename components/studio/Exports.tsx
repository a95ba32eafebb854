import { exportCsv, exportFreshdesk, exportZendesk } from '../../lib/packs/export-pack.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { saveFile } from '../settings/save-file.ts';
import { useWords, type WordKey } from '../ui/words.ts';
import { fileName, fileOf } from './file-of.ts';
import type { PartProps } from './part.ts';

interface Format {
  readonly name: WordKey;
  readonly ending: string;
  readonly type: string;
  readonly write: (pack: Pack) => string;
}

const JSON_TYPE = 'application/json';
/** Spreadsheets take a file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\ufeff';

const FORMATS: readonly Format[] = [
  { name: 'studioExportJson', ending: '.json', type: JSON_TYPE, write: fileOf },
  { name: 'studioExportCsv', ending: '.csv', type: 'text/csv', write: (pack) => BYTE_ORDER_MARK + exportCsv(pack) },
  {
    name: 'studioExportZendesk',
    ending: '-macros.json',
    type: JSON_TYPE,
    write: (pack) => fileOf(exportZendesk(pack)),
  },
  {
    name: 'studioExportFreshdesk',
    ending: '-canned-responses.json',
    type: JSON_TYPE,
    write: (pack) => fileOf(exportFreshdesk(pack)),
  },
];

/** The draft as a file: whole, or its statements for where agents have had them so far. */
export function Exports({ pack }: Pick<PartProps, 'pack'>) {
  const words = useWords();
  return (
    <div className="buttons">
      {FORMATS.map(({ name, ending, type, write }) => (
        <button
          key={name}
          type="button"
          className="plain"
          onClick={() => saveFile(fileName(pack, ending), write(pack), type)}
        >
          {words.t(name)}
        </button>
      ))}
    </div>
  );
}
