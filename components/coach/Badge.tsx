import { Pause } from 'lucide-react';
import { memo, type RefObject } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';
import type { BadgePlace } from '../../lib/settings/badge-place.ts';
import { AttuneMark } from '../ui/AttuneMark.tsx';
import { useWords } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import type { Face } from './badge-face.ts';
import { useBadgeMoves } from './badge-moves.ts';
import { clearSpot } from './clear-spot.ts';

interface Props extends Face {
  readonly element: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly place: BadgePlace;
  readonly model: CoachModel;
}

/** Room for the badge and a line of text; a composer scrolled further away shows no badge. */
const LEAST_VISIBLE = 40;

function visiblePart(rect: DOMRect | null): DOMRect | null {
  if (!rect) return null;
  const top = Math.max(0, rect.top);
  const bottom = Math.min(window.innerHeight, rect.bottom);
  return bottom - top < LEAST_VISIBLE ? null : rect;
}

/**
 * The one thing that is always there: how many findings, or that all is well, or a tweet's length. Most key presses change
 * nothing of it, and then it is not drawn anew.
 */
export const Badge = memo(function Badge(props: Props) {
  const { element, label: said, text, clear, severity, paused, partly, isOpen, place, model } = props;
  const words = useWords();
  const label = words.t('badgeLabel', said);
  const { wasDragged, ...moves } = useBadgeMoves(element, model, place);
  useAnchored(element, model, {
    rect: () => visiblePart(model.composerRect()),
    placement: 'bottom-end',
    middleware: [clearSpot(place.at)],
  });
  const press = () => {
    if (wasDragged()) return;
    if (paused) model.command({ kind: 'resume' });
    else if (isOpen) model.close();
    else model.openPanel();
  };
  return (
    <button
      ref={element}
      type="button"
      className="badge"
      data-severity={severity ?? undefined}
      data-folded={place.folded || undefined}
      data-partly={partly || undefined}
      data-action={paused ? 'resume' : undefined}
      aria-expanded={paused ? undefined : isOpen}
      title={label}
      {...moves}
      onClick={press}
    >
      {paused ? <Pause aria-hidden="true" /> : <AttuneMark inLine={clear} />}
      {text !== '' && !place.folded && <span aria-hidden="true">{text}</span>}
      <span className="visually-hidden">{label}</span>
    </button>
  );
});
