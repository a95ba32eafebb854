import { type FormEvent, useState } from 'react';
import { addDraft, type Draft, saveDraft } from '../../lib/studio/drafts.ts';
import { nameIn, packDraftOf } from '../../lib/studio/pack-draft.ts';
import { useDesk } from '../settings/use-desk.ts';
import { SettingRow } from '../ui/SettingRow.tsx';
import { useWords, type Words } from '../ui/words.ts';
import { copyOf } from './copy-of.ts';
import { addressOf } from './route.ts';

interface Props {
  readonly draft: Draft;
  onChanged(): void;
  onDelete(): void;
}

function aboutOf({ pack: json, savedAt }: Draft, words: Words): string {
  const pack = packDraftOf(json);
  const time = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });
  return [
    pack ? words.t('studioVersionIs', pack.version) : words.t('studioShapelessShort'),
    pack ? words.plural('studioStatementCount', pack.statements.length) : '',
    words.t('studioChangedAt', time.format(savedAt)),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The name in a box, until it is left or Enter is pressed. Another tab's text is not written over. */
function Rename({ draft, onDone }: { readonly draft: Draft; onDone(): void }) {
  const words = useWords();
  const { attempt } = useDesk();
  const [name, setName] = useState(nameIn(draft.pack));
  const rename = async () => {
    const saved = await saveDraft({ ...draft, pack: { ...(draft.pack as object), name } });
    if (!saved.won) throw new Error(words.t('studioChangedElsewhere'));
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    await attempt(rename());
    onDone();
  };
  return (
    <form className="field-row" onSubmit={(event) => void onSubmit(event)}>
      {/* The box came by a key or click on the button that stood here. */}
      <input
        className="field"
        aria-label={words.t('studioName')}
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <button type="submit" className="primary">
        {words.t('studioRename')}
      </button>
      <button type="button" className="quiet" onClick={onDone}>
        {words.t('cancel')}
      </button>
    </form>
  );
}

/** One draft: what it is, when it was changed, and what can be done with it. */
export function DraftRow({ draft, onChanged, onDelete }: Props) {
  const words = useWords();
  const { attempt } = useDesk();
  const [isRenaming, setRenaming] = useState(false);
  const id = `draft-${draft.id}`;
  const duplicate = async () => {
    await addDraft(copyOf(draft.pack, words), draft.published);
    onChanged();
  };
  const done = () => {
    setRenaming(false);
    onChanged();
  };
  return (
    <li data-draft={draft.id}>
      <SettingRow
        id={id}
        title={<a href={addressOf(draft.id)}>{nameIn(draft.pack) || words.t('studioNameless')}</a>}
        about={aboutOf(draft, words)}
        below={isRenaming && <Rename draft={draft} onDone={done} />}
      >
        <button type="button" className="quiet" aria-describedby={id} onClick={() => setRenaming(true)}>
          {words.t('studioRename')}
        </button>
        <button type="button" className="quiet" aria-describedby={id} onClick={() => void attempt(duplicate())}>
          {words.t('studioDuplicate')}
        </button>
        <button type="button" className="quiet" aria-describedby={id} onClick={onDelete}>
          {words.t('studioDelete')}
        </button>
      </SettingRow>
    </li>
  );
}
