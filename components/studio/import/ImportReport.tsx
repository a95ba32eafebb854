import { useState } from 'react';
import type { Imported } from '../../../lib/packs/import-texts.ts';
import type { LeaveReason, LeftOut } from '../../../lib/packs/importing/contract.ts';
import type { Statement } from '../../../lib/packs/schema.ts';
import { useWords, type WordKey } from '../../ui/words.ts';
import { ImportRow } from './ImportRow.tsx';
import { Place } from './Place.tsx';

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

function Left({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const words = useWords();
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{words.plural('studioImportLeft', leftOut.length)}</summary>
      <ul className="points">
        {leftOut.map(({ place, title, reason, detail }) => (
          <li key={place}>
            <Place place={place} /> {title} – {words.t(REASONS[reason], detail)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ChoosingProps {
  readonly statements: readonly Statement[];
  /** Ids of those in which something is flagged. */
  readonly flagged: ReadonlySet<string>;
  readonly chosen: readonly Statement[];
  onDecline(ids: ReadonlySet<string>): void;
  onTake(): void;
}

function Choosing({ statements, flagged, chosen, onDecline, onTake }: ChoosingProps) {
  const words = useWords();
  const all = new Set(statements.map(({ id }) => id));
  return (
    <div className="buttons">
      <button type="button" className="primary" disabled={chosen.length === 0} onClick={onTake}>
        {words.plural('studioImportTake', chosen.length)}
      </button>
      <button type="button" className="quiet" onClick={() => onDecline(new Set())}>
        {words.t('studioImportAll')}
      </button>
      <button type="button" className="quiet" onClick={() => onDecline(flagged)}>
        {words.t('studioImportOnlyClean')}
      </button>
      <button type="button" className="quiet" onClick={() => onDecline(all)}>
        {words.t('studioImportNone')}
      </button>
    </div>
  );
}

function More({ count, onMore }: { readonly count: number; onMore(): void }) {
  const words = useWords();
  if (count <= 0) return null;
  return (
    <div className="buttons">
      <button type="button" className="plain" onClick={onMore}>
        {words.plural('studioImportMore', count)}
      </button>
    </div>
  );
}

/** Which of the statements the lead takes: all but the declined ones. */
function useChoice(statements: readonly Statement[]) {
  const [declined, decline] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, on: boolean) =>
    decline(new Set([...declined].filter((one) => one !== id).concat(on ? [] : id)));
  return { chosen: statements.filter(({ id }) => !declined.has(id)), decline, choose };
}

/** What can be taken, with what Attune flags in each; which of it to take; and what is left out, and why. */
export function ImportReport({ imported: { pack, taken, leftOut }, onTake }: Props) {
  const words = useWords();
  const statements = pack?.statements ?? [];
  const { chosen, decline, choose } = useChoice(statements);
  const [shown, setShown] = useState(PAGE);
  const flaggedIn = (id: string) => taken.filter((one) => one.id === id).flatMap(({ flagged }) => flagged);
  const flagged = new Set(taken.filter((one) => one.flagged.length > 0).map(({ id }) => id));
  return (
    <>
      <p role="status">
        {words.plural('studioImportFound', statements.length)} {words.plural('studioImportFlagged', flagged.size)}
      </p>
      {statements.length > 0 && (
        <>
          <Choosing
            statements={statements}
            flagged={flagged}
            chosen={chosen}
            onDecline={decline}
            onTake={() => onTake(chosen)}
          />
          <ul className="sheet">
            {statements.slice(0, shown).map((statement) => (
              <ImportRow
                key={statement.id}
                statement={statement}
                flagged={flaggedIn(statement.id)}
                chosen={chosen.includes(statement)}
                onChoose={(on) => choose(statement.id, on)}
              />
            ))}
          </ul>
          <More count={statements.length - shown} onMore={() => setShown(shown + PAGE)} />
        </>
      )}
      <Left leftOut={leftOut} />
    </>
  );
}
