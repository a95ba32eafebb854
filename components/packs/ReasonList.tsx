import { describeReason, type Reason } from '../../lib/subscriptions/reason.ts';
import { useWords } from '../ui/words.ts';

const MOST_SHOWN = 8;

/** Why a pack is not taken: every reason with its place and remedy, the first ones word by word. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const words = useWords();
  const told = reasons.map((reason) => describeReason(reason, words.language));
  const rest = told.length - MOST_SHOWN;
  return (
    <>
      <ul className="points">
        {told.slice(0, MOST_SHOWN).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {rest > 0 && <p className="soft">{words.plural('packsMoreReasons', rest)}</p>}
    </>
  );
}
