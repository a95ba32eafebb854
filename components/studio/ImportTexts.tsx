import type { Language } from '../../lib/analyzer/contract.ts';
import type { Gathered } from '../../lib/packs/importing/contract.ts';
import type { TableFault } from '../../lib/packs/importing/csv.ts';
import type { Statement } from '../../lib/packs/schema.ts';
import { takeStatements } from '../../lib/studio/take-statements.ts';
import { Segments } from '../ui/Segments.tsx';
import { useWords, type WordKey } from '../ui/words.ts';
import { HowRead } from './import/HowRead.tsx';
import { ImportReport } from './import/ImportReport.tsx';
import { Place } from './import/Place.tsx';
import { Source } from './import/Source.tsx';
import { type Importing, useImported } from './import/use-imported.ts';
import { useReading } from './import/use-reading.ts';
import type { PartProps } from './part.ts';
import './trust.css';

const PREVIEWED = 3;
const MOST_FAULTS = 8;

/** The first texts as they were read: wrong letters and wrong columns are seen at once. */
function Preview({ gathered: { texts } }: { readonly gathered: Gathered }) {
  const words = useWords();
  return (
    <section aria-labelledby="import-preview">
      <h5 id="import-preview">{words.plural('studioImportTexts', texts.length)}</h5>
      <ul className="sheet">
        {texts.slice(0, PREVIEWED).map(({ place, title, text }) => (
          <li key={place} className="stored">
            <p>
              <Place place={place} /> {title}
            </p>
            <p className="soft clipped">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const FAULTS: Readonly<Record<TableFault['kind'], WordKey>> = {
  'open-quote': 'studioImportOpenQuote',
  'stray-quote': 'studioImportStrayQuote',
  'too-many-cells': 'studioImportTooManyCells',
};

function Faults({ faults }: { readonly faults: readonly TableFault[] }) {
  const words = useWords();
  const told = faults.map(({ kind, row }) => words.t(FAULTS[kind], row === null ? '–' : String(row)));
  if (told.length === 0) return null;
  return (
    <ul className="points wrong">
      {[...new Set(told)].slice(0, MOST_FAULTS).map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

interface FallbackProps {
  readonly chosen: Language | undefined;
  onChoose(language: Language): void;
}

/** For texts whose language can't be told by themselves. */
function Fallback({ chosen, onChoose }: FallbackProps) {
  const words = useWords();
  const languages = (['en', 'de'] as const).map((value) => ({
    value,
    text: words.t(value === 'en' ? 'languageEnglish' : 'languageGerman'),
    label: words.t(value === 'en' ? 'languageEnglish' : 'languageGerman'),
  }));
  return (
    <p className="fallback">
      {words.t('studioImportFallback')}{' '}
      <Segments
        label={words.t('studioImportFallback')}
        options={languages}
        chosen={chosen ?? null}
        onChoose={onChoose}
      />
    </p>
  );
}

function Waiting({ importing }: { readonly importing: Importing }) {
  const words = useWords();
  if (importing.state === 'failed') {
    return (
      <p className="wrong" role="alert">
        {importing.message}
      </p>
    );
  }
  return importing.state === 'busy' ? (
    <p className="soft" role="status">
      {words.t('studioImportBusy', String(importing.done))}
    </p>
  ) : null;
}

/** Brings in what a team already has: macros, canned responses, spreadsheets. Nothing is taken before the lead says which. */
export function ImportTexts({ pack, change }: PartProps) {
  const words = useWords();
  const { source, open, choices, choose, reading } = useReading(words.language);
  const gathered = reading?.gathered ?? null;
  const importing = useImported(pack, { gathered, language: choices.language, messageLanguage: words.language });
  const imported = importing.state === 'done' ? importing.imported : null;
  const take = (statements: readonly Statement[]) => {
    const named = new Set(imported?.taken.filter((one) => one.named).map(({ id }) => id));
    const { pack: next, added, replaced, back } = takeStatements(pack, statements, named);
    change(next, { said: words.plural('studioImportTaken', added.length + replaced.length), back });
    open(null);
  };
  const needsLanguage = imported?.leftOut.some(({ reason }) => reason === 'unknown-language') ?? false;
  return (
    <>
      <p className="soft">{words.t('studioImportLead')}</p>
      <Source onSource={open} />
      {source && reading && (
        <section aria-labelledby="import-source">
          <h4 id="import-source">
            <code>{source.name}</code>
          </h4>
          <HowRead opened={reading.opened} choices={choices} choose={choose} />
          <Faults faults={reading.opened?.table?.faults ?? []} />
          {reading.wrong && (
            <p className="wrong" role="alert">
              {reading.wrong}
            </p>
          )}
          {gathered && <Preview gathered={gathered} />}
          <Waiting importing={importing} />
          {(needsLanguage || choices.language) && (
            <Fallback chosen={choices.language} onChoose={(language) => choose({ language })} />
          )}
          {imported && <ImportReport key={source.name} imported={imported} onTake={take} />}
        </section>
      )}
    </>
  );
}
