import { describeReason } from '../../lib/subscriptions/reason.ts';
import type { Trouble } from '../../lib/subscriptions/source.ts';
import { useWords } from '../ui/words.ts';

const MOST_SHOWN = 8;

/** Why the newest version is not in force, every reason with its place and remedy. */
export function Reasons({ trouble }: { readonly trouble: Trouble }) {
  const words = useWords();
  const since = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });
  const reasons = trouble.reasons.map((reason) => describeReason(reason, words.language));
  const rest = reasons.length - MOST_SHOWN;
  return (
    <>
      <p className="wrong">
        {words.t(trouble.kind === 'refused' ? 'packsRefused' : 'packsUnreached', since.format(new Date(trouble.since)))}
      </p>
      <ul className="points">
        {reasons.slice(0, MOST_SHOWN).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {rest > 0 && <p className="soft">{words.plural('packsMoreReasons', rest)}</p>}
    </>
  );
}
