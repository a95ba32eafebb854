import { type RefObject, useLayoutEffect } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';

/**
 * Gives the focus back to the composer when what holds it is taken away by something else than the agent's Escape, e.g.
 * because the finding is gone. Not on the way from one card to the next.
 */
export function useFocusGivenBack(element: RefObject<HTMLElement | null>, model: CoachModel): void {
  useLayoutEffect(() => {
    const own = element.current;
    return () => {
      if (own?.matches(':focus-within') && model.getState().open.kind === 'badge') model.close();
    };
  }, [element, model]);
}
