import { TWEET_LIMIT, tweetLength } from '../../lib/library/tweet-length.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import type { Words } from '../ui/words.ts';

/** What the badge shows, as plain values: as long as they stay the same, nothing is drawn. */
export interface Face {
  /** What screen readers hear and the tooltip says. */
  readonly label: string;
  readonly text: string;
  readonly clear: boolean;
  readonly severity: 'hint' | 'advice' | 'warning' | null;
  /** Whether a press resumes the coaching instead of opening the panel. */
  readonly paused: boolean;
  /** Whether parts of the page can't be read, which the panel names. */
  readonly partly: boolean;
}

type Plain = Omit<Face, 'partly'>;

function tweetFace(view: CoachView, words: Words): Plain {
  const length = tweetLength(view.draft);
  const count = `${length}/${TWEET_LIMIT}`;
  const found = view.findings.length;
  const said = [words.plural('findings', found), words.t('badgeCharacters', String(length), String(TWEET_LIMIT))];
  return {
    label: said.join(', '),
    text: found > 0 ? `${found} · ${count}` : count,
    clear: found === 0 && length <= TWEET_LIMIT,
    severity: length > TWEET_LIMIT ? 'warning' : (view.findings[0]?.severity ?? null),
    paused: false,
  };
}

function wordlessFace(label: string, text = ''): Plain {
  return { label, text, clear: false, severity: null, paused: false };
}

function plainFace(view: CoachView, words: Words): Plain {
  if (view.status === 'disconnected') return wordlessFace(words.t('badgeDisconnected'), '↻');
  if (view.status === 'unreadable' || view.status === 'no-composer')
    return wordlessFace(words.t('badgeUnreadable'), '?');
  if (view.status === 'failed') return wordlessFace(words.t('badgeFailed'), '?');
  if (view.status === 'paused')
    return { ...wordlessFace(words.t('badgePaused'), words.t('badgePausedShort')), paused: true };
  if (view.status !== 'ready') return wordlessFace(words.t('badgeReading'));
  if (view.channel.value === 'tweet') return tweetFace(view, words);
  if (view.draft.trim() === '') return wordlessFace(words.t('badgeEmpty'));
  const found = view.findings.length;
  const severity = view.findings.some((finding) => finding.severity === 'warning') ? 'warning' : null;
  const text = found > 0 ? String(found) : '';
  return { label: words.plural('findings', found), text, clear: found === 0, severity, paused: false };
}

/** The face that the badge has over this view. */
export function faceOf(view: CoachView, words: Words): Face {
  const face = plainFace(view, words);
  const isPartly = view.unread.length > 0 && (view.status === 'ready' || view.status === 'reading');
  return { ...face, label: isPartly ? words.t('badgePartly', face.label) : face.label, partly: isPartly };
}
