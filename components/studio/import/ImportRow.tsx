import type { Flagged } from '../../../lib/packs/import-texts.ts';
import type { Statement } from '../../../lib/packs/schema.ts';
import { useWords } from '../../ui/words.ts';
import { ruleTitle } from '../rule-title.ts';
import { useStudio } from '../use-studio.ts';

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

interface Props {
  readonly statement: Statement;
  readonly flagged: readonly Flagged[];
  readonly chosen: boolean;
  onChoose(on: boolean): void;
}

/** One statement that can be taken: its texts as they would stand in the pack, and what Attune flags in them. */
export function ImportRow({ statement: { id, texts }, flagged, chosen, onChoose }: Props) {
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
