import { useRef } from 'react';
import type { CoachModel, CoachState } from '../../lib/coach/contract.ts';
import { TWEET_LIMIT, tweetLength } from '../../lib/library/tweet-length.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import { AttuneMark } from '../ui/AttuneMark.tsx';
import { useWords, type Words } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import { clearSpot } from './clear-spot.ts';

interface Props {
  readonly state: CoachState;
  readonly model: CoachModel;
}

interface Face {
  /** What screen readers hear and the tooltip says. */
  readonly label: string;
  readonly text: string;
  readonly clear: boolean;
  readonly severity: 'hint' | 'advice' | 'warning' | null;
}

/** Room for the badge and a line of text; a composer scrolled further away shows no badge. */
const LEAST_VISIBLE = 40;

function tweetFace(view: CoachView, words: Words): Face {
  const length = tweetLength(view.draft);
  const count = `${length}/${TWEET_LIMIT}`;
  const found = view.findings.length;
  const said = [words.plural('findings', found), words.t('badgeCharacters', String(length), String(TWEET_LIMIT))];
  return {
    label: said.join(', '),
    text: found > 0 ? `${found} · ${count}` : count,
    clear: found === 0,
    severity: length > TWEET_LIMIT ? 'warning' : (view.findings[0]?.severity ?? null),
  };
}

function wordlessFace(label: string, text = ''): Face {
  return { label, text, clear: false, severity: null };
}

function faceOf(view: CoachView, words: Words): Face {
  if (view.status === 'disconnected') return wordlessFace(words.t('badgeDisconnected'), '↻');
  if (view.status === 'unreadable') return wordlessFace(words.t('badgeUnreadable'), '?');
  if (view.status !== 'ready') return wordlessFace(words.t('badgeReading'));
  if (view.channel.value === 'tweet') return tweetFace(view, words);
  if (view.draft.trim() === '') return wordlessFace(words.t('badgeEmpty'));
  const found = view.findings.length;
  const severity = view.findings.some((finding) => finding.severity === 'warning') ? 'warning' : null;
  return { label: words.plural('findings', found), text: found > 0 ? String(found) : '', clear: found === 0, severity };
}

function visiblePart(rect: DOMRect | null): DOMRect | null {
  if (!rect) return null;
  const top = Math.max(0, rect.top);
  const bottom = Math.min(window.innerHeight, rect.bottom);
  return bottom - top < LEAST_VISIBLE ? null : rect;
}

/** The one thing that is always there: how many findings, or that all is well, or a tweet's length. */
export function Badge({ state, model }: Props) {
  const words = useWords();
  const element = useRef<HTMLButtonElement>(null);
  const face = faceOf(state.view, words);
  const label = words.t('badgeLabel', face.label);
  const isOpen = state.open.kind === 'panel';
  useAnchored(element, {
    rect: () => visiblePart(model.composerRect()),
    placement: 'bottom-end',
    middleware: [clearSpot],
  });
  return (
    <button
      ref={element}
      type="button"
      className="badge"
      data-severity={face.severity ?? undefined}
      aria-expanded={isOpen}
      title={label}
      onClick={() => (isOpen ? model.close() : model.openPanel())}
    >
      <AttuneMark inLine={face.clear} />
      {face.text !== '' && <span aria-hidden="true">{face.text}</span>}
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
