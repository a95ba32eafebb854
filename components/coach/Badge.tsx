import { memo, useRef } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';
import { AttuneMark } from '../ui/AttuneMark.tsx';
import { useWords } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import type { Face } from './badge-face.ts';
import { clearSpot } from './clear-spot.ts';

interface Props extends Face {
  readonly isOpen: boolean;
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
export const Badge = memo(function Badge({ label: said, text, clear, severity, isOpen, model }: Props) {
  const words = useWords();
  const element = useRef<HTMLButtonElement>(null);
  const label = words.t('badgeLabel', said);
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
      data-severity={severity ?? undefined}
      aria-expanded={isOpen}
      title={label}
      onClick={() => (isOpen ? model.close() : model.openPanel())}
    >
      <AttuneMark inLine={clear} />
      {text !== '' && <span aria-hidden="true">{text}</span>}
      <span className="visually-hidden">{label}</span>
    </button>
  );
});
