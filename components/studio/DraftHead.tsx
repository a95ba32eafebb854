import type { Saving } from '../../lib/studio/open-draft.ts';
import { useWords, type Words } from '../ui/words.ts';
import { refusals } from './problems-by-place.ts';
import { addressOf } from './route.ts';
import { type Checked, useStudio } from './use-studio.ts';

interface Props {
  readonly name: string;
  readonly saving: Saving;
}

function savedText(saving: Saving, words: Words): string {
  switch (saving.state) {
    case 'saved':
      return words.t('studioSaved');
    case 'saving':
      return words.t('studioSaving');
    case 'lost':
      return words.t('studioNotSaved');
    case 'failed':
      return words.t('studioSaveFailed', saving.message);
  }
}

function checkedText({ busy, problems, failed }: Checked, words: Words): string {
  if (failed !== null) return words.t('studioCheckFailed', failed);
  if (busy) return words.t('studioChecking');
  const errors = refusals(problems);
  const gaps = problems.length - errors;
  if (errors === 0 && gaps === 0) return words.t('studioClean');
  return [errors > 0 ? words.plural('studioErrors', errors) : '', gaps > 0 ? words.plural('studioGaps', gaps) : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** What the draft is called, whether it is saved, and what the check says of it. */
export function DraftHead({ name, saving }: Props) {
  const words = useWords();
  const { draft, checked } = useStudio();
  return (
    <header className="studio-head">
      <a href="#studio">{words.t('studioAll')}</a>
      <h2>{name || words.t('studioNameless')}</h2>
      <p className="soft" data-saving={saving.state}>
        <span role={saving.state === 'failed' ? 'alert' : undefined}>{savedText(saving, words)}</span>
        {' · '}
        <a href={addressOf(draft.id, 'check')} data-checked={checked.busy ? 'busy' : 'done'}>
          {checkedText(checked, words)}
        </a>
      </p>
    </header>
  );
}
