import { useState } from 'react';
import type { Flagged, Imported } from '../../../lib/packs/import-texts.ts';
import type { LeaveReason, LeftOut } from '../../../lib/packs/importing/contract.ts';
import type { Statement } from '../../../lib/packs/schema.ts';
import { useWords, type WordKey } from '../../ui/words.ts';
import { ruleTitle } from '../rule-title.ts';
import { useStudio } from '../use-studio.ts';

interface Props {
  readonly imported: Imported;
  onTake(statements: readonly Statement[]): void;
}

const REASONS: Readonly<Record<LeaveReason, WordKey>> = {
  inactive: 'studioImportInactive',
  'internal-note': 'studioImportNote',
  'no-text': 'studioImportNoText',
  'no-macro': 'studioImportNoMacro',
  'unknown-placeholder': 'studioImportPlaceholder',
  'unknown-language': 'studioImportLanguage',
  unfit: 'studioImportUnfit',
};
/** More are a click away: nobody reads a thousand at once, and the page stays quick. */
const PAGE = 50;

function Flags({ flagged }: { readonly flagged: readonly Flagged[] }) {
  const words = useWords();
  const { guide } = useStudio();
  if (flagged.length === 0) return <p className="soft small import-clean">{words.t('studioImportClean')}</p>;
  return (
    <ul className="flags small">
      {flagged.map(({ rule, words: marked }) => (
        <li key={`${rule} ${marked}`}>
          {ruleTitle(rule, guide, words.language)}
          {marked !== null && (
            <>
              {': '}
              <q>{marked}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly statement: Statement;
  readonly flagged: readonly Flagged[];
  readonly chosen: boolean;
  onChoose(on: boolean): void;
}

function Row({ statement: { id, texts }, flagged, chosen, onChoose }: RowProps) {
  return (
    <li className="setting import-row">
      <label className="key-choice">
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
        <span>{id}</span>
      </label>
      <div className="import-texts">
        {texts.map(({ text, language, address }) => (
          <p key={text} lang={language}>
            <span className="soft small">{[language, address].filter(Boolean).join(', ')} </span>
            {text}
          </p>
        ))}
      </div>
      <Flags flagged={flagged} />
    </li>
  );
}

function Left({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const words = useWords();
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{words.plural('studioImportLeft', leftOut.length)}</summary>
      <ul className="points">
        {leftOut.map(({ place, title, reason, detail }) => (
          <li key={place}>
            <code>{place}</code> {title} – {words.t(REASONS[reason], detail)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What can be taken, with what Attune flags in each; which of it to take; and what is left out, and why. */
export function ImportReport({ imported: { pack, taken, leftOut }, onTake }: Props) {
  const words = useWords();
  const statements = pack?.statements ?? [];
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(PAGE);
  const flaggedIn = (id: string) => taken.filter((one) => one.id === id).flatMap(({ flagged }) => flagged);
  const flagged = new Set(taken.filter((one) => one.flagged.length > 0).map(({ id }) => id));
  const chosen = statements.filter(({ id }) => !declined.has(id));
  const choose = (id: string, on: boolean) =>
    setDeclined(new Set([...declined].filter((one) => one !== id).concat(on ? [] : id)));
  return (
    <>
      <p role="status">
        {words.plural('studioImportFound', statements.length)} {words.plural('studioImportFlagged', flagged.size)}
      </p>
      {statements.length > 0 && (
        <>
          <div className="buttons">
            <button type="button" className="primary" disabled={chosen.length === 0} onClick={() => onTake(chosen)}>
              {words.plural('studioImportTake', chosen.length)}
            </button>
            <button type="button" className="quiet" onClick={() => setDeclined(new Set())}>
              {words.t('studioImportAll')}
            </button>
            <button type="button" className="quiet" onClick={() => setDeclined(flagged)}>
              {words.t('studioImportOnlyClean')}
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => setDeclined(new Set(statements.map(({ id }) => id)))}
            >
              {words.t('studioImportNone')}
            </button>
          </div>
          <ul className="sheet">
            {statements.slice(0, shown).map((statement) => (
              <Row
                key={statement.id}
                statement={statement}
                flagged={flaggedIn(statement.id)}
                chosen={!declined.has(statement.id)}
                onChoose={(on) => choose(statement.id, on)}
              />
            ))}
          </ul>
          {statements.length > shown && (
            <div className="buttons">
              <button type="button" className="plain" onClick={() => setShown(shown + PAGE)}>
                {words.plural('studioImportMore', statements.length - shown)}
              </button>
            </div>
          )}
        </>
      )}
      <Left leftOut={leftOut} />
    </>
  );
}
