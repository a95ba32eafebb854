import { TWEET_LIMIT } from '../../lib/library/tweet-length.ts';
import { tweetRoom } from '../../lib/library/tweet-room.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import { shortQuote } from './short-quote.ts';
import { useWords } from './words.ts';

interface Props {
  readonly view: CoachView;
  /** Lights up what would be cut, where the draft is in sight. */
  light?(spans: readonly (readonly [number, number])[]): void;
}

const QUOTED = 30;

function Cut({ view, fits, light }: Props & { fits: number }) {
  const words = useWords();
  const rest = view.draft.slice(fits);
  if (!light) return <p>{words.t('tweetCut', shortQuote(rest, QUOTED))}</p>;
  const start = view.draft.length - rest.trimStart().length;
  const show = () => light([[start, view.draft.length]]);
  return (
    <button
      type="button"
      className="evidence"
      onMouseEnter={show}
      onMouseLeave={() => light([])}
      onFocus={show}
      onBlur={() => light([])}
    >
      {words.t('tweetCut', shortQuote(rest, QUOTED))}
    </button>
  );
}

/** How much room a post leaves as X counts it, for initials and a link too, and where it would be cut. */
export function TweetRoom({ view, light }: Props) {
  const words = useWords();
  const { left, initials, initialsFit, linkFits, fits } = tweetRoom(view.draft, view.agentName);
  const [used, limit] = [String(TWEET_LIMIT - left), String(TWEET_LIMIT)];
  if (left < 0) {
    return (
      <section className="tweet over">
        <p>{words.t('tweetOver', used, limit, String(-left))}</p>
        <Cut view={view} fits={fits} light={light} />
      </section>
    );
  }
  return (
    <section className="tweet">
      <p>{words.t('tweetLeft', used, limit, String(left))}</p>
      <p className="soft">
        {initials && `${words.t(initialsFit ? 'tweetInitials' : 'tweetNoInitials', initials)} `}
        {words.t(linkFits ? 'tweetLink' : 'tweetNoLink')}
      </p>
    </section>
  );
}
