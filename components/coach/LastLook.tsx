import type { Middleware } from '@floating-ui/dom';
import { TriangleAlert } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';
import type { ExplainedFinding } from '../../lib/messages/protocol.ts';
import { useWords, type Words } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import { freeSpot, insideWindow, type Size, type Spot } from './clear-spot.ts';

interface Props {
  /** What would embarrass when it is sent. */
  readonly findings: readonly ExplainedFinding[];
  readonly isReady: boolean;
  readonly model: CoachModel;
}

const GAP = 6;
const STEPS = 3;
/** Where it is kept while there is no room: out of sight, and in nobody's way. */
const NOWHERE = { x: -9999, y: -9999 };

/** Our own badge may stand in the same corner. */
function isUnderBadge({ x, y }: Spot, { width, height }: Size, floating: HTMLElement): boolean {
  const root = floating.getRootNode();
  const badge = root instanceof ShadowRoot ? root.querySelector('.badge')?.getBoundingClientRect() : null;
  if (!badge) return false;
  return x < badge.right && badge.left < x + width && y < badge.bottom && badge.top < y + height;
}

/** Left of the button, then above it, then further left, then right or beneath: wherever it covers nothing. */
const BESIDE_BUTTON: Middleware = {
  name: 'beside-button',
  fn({ rects: { reference, floating }, elements }) {
    const middle = reference.y + (reference.height - floating.height) / 2;
    const above = reference.y - floating.height - GAP;
    const left = (step: number) => reference.x - floating.width - GAP - (step * floating.width) / 2;
    const farther = Array.from({ length: STEPS }, (_, step) => ({ x: left(step + 1), y: middle }));
    const spots = [
      { x: left(0), y: middle },
      { x: reference.x + reference.width - floating.width, y: above },
      { x: left(0), y: above },
      ...farther,
      { x: reference.x + reference.width + GAP, y: middle },
      { x: reference.x + reference.width - floating.width, y: reference.y + reference.height + GAP },
    ]
      .map((spot) => insideWindow(spot, floating))
      .filter((spot) => !isUnderBadge(spot, floating, elements.floating));
    return freeSpot(spots, floating, elements.floating) ?? NOWHERE;
  },
};

function lookText([first, ...more]: readonly ExplainedFinding[], words: Words): string {
  const title = first?.title ?? '';
  return more.length > 0 ? words.t('lastLookMore', title, String(more.length)) : title;
}

/** Whether the focus is on the helpdesk's send button now. */
function useAtSendButton(model: CoachModel): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const look = () => setThere(document.activeElement !== null && model.isSendButton(document.activeElement));
    for (const type of ['focusin', 'focusout'])
      document.addEventListener(type, () => setTimeout(look, 0), { capture: true, passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [model]);
  return isThere;
}

interface LookProps {
  readonly text: string;
  /** The first finding's. */
  readonly finding: string;
  readonly rule: string;
  readonly model: CoachModel;
}

/** Drawn anew only when it says something else: finding its place takes some milliseconds. */
const Look = memo(function Look({ text, finding, rule, model }: LookProps) {
  const words = useWords();
  const element = useRef<HTMLButtonElement>(null);
  useAnchored(element, model, { rect: () => model.sendButtonRect(), placement: 'left', middleware: [BESIDE_BUTTON] });
  const label = words.t('lastLook', text);
  return (
    <button
      ref={element}
      type="button"
      className="float last-look"
      data-action="last-look"
      data-rule={rule}
      title={label}
      onClick={() => model.openCard(finding)}
    >
      <TriangleAlert aria-hidden="true" />
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{label}</span>
    </button>
  );
});

/** A quiet word beside the helpdesk's send button while something severe is left. It blocks nothing. */
export const LastLook = memo(function LastLook({ findings, isReady, model }: Props) {
  const words = useWords();
  const isThere = useAtSendButton(model);
  const [first] = findings;
  const text = lookText(findings, words);
  return (
    <>
      <div className="visually-hidden" role="status">
        {isThere && first ? words.t('lastLook', text) : ''}
      </div>
      {first && isReady && <Look text={text} finding={first.key} rule={first.rule} model={model} />}
    </>
  );
});
