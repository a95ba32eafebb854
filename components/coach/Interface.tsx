import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import type { CoachModel, CoachState } from '../../lib/coach/contract.ts';
import type { CoachStatus, CoachView } from '../../lib/messages/protocol.ts';
import { WordsContext, wordsIn } from '../ui/words.ts';
import { Badge } from './Badge.tsx';
import { faceOf } from './badge-face.ts';
import { Card } from './Card.tsx';
import { LastLook } from './LastLook.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { NoticeBubble } from './NoticeBubble.tsx';
import { Panel } from './Panel.tsx';
import { QuickInsert } from './QuickInsert.tsx';
import { useShownState } from './shown-state.ts';

interface Props {
  readonly model: CoachModel;
  /** Whether what was just opened was opened by key. */
  readonly takesFocus: () => boolean;
}

const SHOWN: ReadonlySet<CoachStatus> = new Set(['unreadable', 'reading', 'ready', 'paused', 'failed', 'disconnected']);

/** A press on anything but a field must leave caret and selection in the composer. */
function keepEditorFocus(event: MouseEvent): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}

/** With its composer closed a ticket has no place for a badge; what is known by nothing has one, to say so. */
function isBadgeShown({ status, unread }: CoachView): boolean {
  return SHOWN.has(status) || (status === 'no-composer' && unread.includes('composer'));
}

function openFinding({ open, view }: CoachState) {
  return open.kind === 'card' ? view.findings.find(({ key }) => key === open.key) : undefined;
}

/** Whether nothing but badge and last look is open. */
function isAlone(state: CoachState): boolean {
  return state.open.kind === 'badge' || (state.open.kind === 'card' && !openFinding(state));
}

function foundIn({ status, draft, findings }: CoachView): number | null {
  return status === 'ready' && draft.trim() !== '' ? findings.length : null;
}

/** Everything that Attune draws over a helpdesk page. */
export function Interface({ model, takesFocus }: Props) {
  const state = useShownState(model);
  const finding = openFinding(state);
  const words = useMemo(() => wordsIn(state.interfaceLanguage), [state.interfaceLanguage]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    model.close();
  };
  const badge = useRef<HTMLButtonElement>(null);
  const isShown = isBadgeShown(state.view);
  return (
    <WordsContext.Provider value={words}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what happens in the controls inside */}
      <div
        className="attune"
        data-theme={state.theme}
        lang={state.interfaceLanguage}
        onMouseDown={keepEditorFocus}
        onKeyDown={closeOnEscape}
      >
        {isShown && (
          <Badge
            {...faceOf(state.view, words)}
            element={badge}
            isOpen={state.open.kind === 'panel'}
            place={state.badge}
            model={model}
          />
        )}
        {isShown && state.open.kind === 'panel' && (
          <Panel state={state} model={model} takesFocus={takesFocus} focusBadge={() => badge.current?.focus()} />
        )}
        {isShown && state.open.kind === 'palette' && <QuickInsert model={model} />}
        {isShown && <LastLook findings={state.beforeSending} isReady={state.view.status === 'ready'} model={model} />}
        {isShown && finding && (
          <Card key={finding.key} state={state} model={model} finding={finding} takesFocus={takesFocus} />
        )}
        <NoticeBubble notice={state.view.notice} model={model} isAlone={!isShown || isAlone(state)} />
        <LiveRegion found={foundIn(state.view)} />
      </div>
    </WordsContext.Provider>
  );
}
