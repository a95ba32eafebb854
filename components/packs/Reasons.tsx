import type { Trouble } from '../../lib/subscriptions/source.ts';
import { useWords } from '../ui/words.ts';
import { ReasonList } from './ReasonList.tsx';

/** Why the newest version is not in force. */
export function Reasons({ trouble }: { readonly trouble: Trouble }) {
  const words = useWords();
  const since = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <p className="wrong">
        {words.t(trouble.kind === 'refused' ? 'packsRefused' : 'packsUnreached', since.format(new Date(trouble.since)))}
      </p>
      <ReasonList reasons={trouble.reasons} />
    </>
  );
}
