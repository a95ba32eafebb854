import { useLayoutEffect, useRef } from 'react';
import type { CoachModel, CoachState } from '../../lib/coach/contract.ts';
import type { ExplainedFinding } from '../../lib/messages/protocol.ts';
import { onDialogKey } from '../ui/dialog-keys.ts';
import { Why } from '../ui/Why.tsx';
import { useWords } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import { CardHeader } from './CardHeader.tsx';
import { Decisions } from './Decisions.tsx';
import { useFocusGivenBack } from './focus-given-back.ts';
import { NoticeLine } from './NoticeBubble.tsx';
import { AT_COMPOSER, AT_WORDS, around } from './placements.ts';
import { Rewrites } from './Rewrites.tsx';

interface Props {
  readonly state: CoachState;
  readonly model: CoachModel;
  readonly finding: ExplainedFinding;
  /** Whether the agent came here by key and wants to go on by key. */
  readonly takesFocus: () => boolean;
}

function useCardPlace(model: CoachModel, finding: ExplainedFinding) {
  const element = useRef<HTMLDivElement>(null);
  const atWords = finding.start !== null;
  useAnchored(element, model, {
    rect: () => (atWords ? around(model.findingRects(finding.key)) : null) ?? model.composerRect(),
    placement: atWords ? 'bottom-start' : 'top-end',
    middleware: atWords ? AT_WORDS : AT_COMPOSER,
  });
  return element;
}

/** The best rewrite, for Enter to take. Without one the card itself, so that Enter dismisses nothing by accident. */
function firstFocus(card: HTMLElement | null): HTMLElement | null {
  return card?.querySelector<HTMLElement>('[data-action="apply"]') ?? card;
}

/** One finding: what, why, and what to write instead. It never covers the words that it is about. */
export function Card({ state, model, finding, takesFocus }: Props) {
  const words = useWords();
  const element = useCardPlace(model, finding);
  useLayoutEffect(() => {
    if (takesFocus()) firstFocus(element.current)?.focus({ preventScroll: true });
  }, [element, takesFocus]);
  useFocusGivenBack(element, model);
  const nth = state.view.findings.findIndex((other) => other.key === finding.key) + 1;
  const position = words.t('cardPosition', String(nth), String(state.view.findings.length));
  const isOneOfMany = state.view.findings.length > 1;
  return (
    <div
      ref={element}
      className="float card"
      role="dialog"
      aria-label={words.t('cardLabel', finding.title, position)}
      tabIndex={-1}
      data-rule={finding.rule}
      data-severity={finding.severity}
      onKeyDown={onDialogKey}
    >
      <CardHeader finding={finding} position={position} isOneOfMany={isOneOfMany} onStep={(to) => model.step(to)} />
      <Why finding={finding} />
      <Rewrites
        view={state.view}
        finding={finding}
        onChoose={(suggestion) => model.command({ kind: 'apply', key: finding.key, suggestion })}
        onChooseAll={() => model.command({ kind: 'apply-all', rule: finding.rule })}
      />
      <Decisions finding={finding} isOneOfMany={isOneOfMany} command={(command) => model.command(command)} />
      <NoticeLine notice={state.view.notice} model={model} />
    </div>
  );
}
