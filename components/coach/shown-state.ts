import { useCallback, useRef, useSyncExternalStore } from 'react';
import { shallow } from 'zustand/vanilla/shallow';
import type { CoachModel, CoachState } from '../../lib/coach/contract.ts';

/** All that badge, last look and the words for screen readers are made of, while nothing else is open. */
function atRest({ view, beforeSending, marked: _, ...own }: CoachState) {
  const { status, notice, channel, draft, findings, unread } = view;
  return {
    ...own,
    status,
    notice,
    channel: channel.value,
    unread: unread.join(),
    // A post's length is told; of other drafts only whether there is one.
    draft: channel.value === 'tweet' ? draft : draft.trim() === '',
    findings: findings.map(({ severity }) => severity).join(),
    beforeSending: beforeSending.map(({ key, title }) => `${key} ${title}`).join('\n'),
  };
}

function lookAlike(before: CoachState, now: CoachState): boolean {
  return before === now || (now.open.kind === 'badge' && shallow(atRest(before), atRest(now)));
}

/** The session's state as it was when it last looked otherwise: most letters change nothing that can be seen, and nothing is drawn. */
export function useShownState(model: CoachModel): CoachState {
  const shown = useRef<CoachState | null>(null);
  const subscribe = useCallback((listener: () => void) => model.subscribe(listener), [model]);
  return useSyncExternalStore(subscribe, () => {
    const now = model.getState();
    if (!shown.current || !lookAlike(shown.current, now)) shown.current = now;
    return shown.current;
  });
}
