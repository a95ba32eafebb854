import { useCallback, useEffect, useState } from 'react';
import type { Change, Edit, Undo } from './part.ts';

const MOST_STEPS = 50;
const TEXT = 'textarea, select, input:not([type="checkbox"])';

/** Where a text box has an undo of its own, which comes first. */
function isInText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TEXT);
}

/**
 * Takes back what no text box can, such as a deleted statement: by the button of the notice, or by Ctrl+Z outside of text.
 * Later changes elsewhere in the pack stay.
 */
export function useUndo(apply: (edit: Edit) => void, show: (path: string) => void) {
  const [steps, setSteps] = useState<readonly Undo[]>([]);
  const last = steps.at(-1) ?? null;
  const change: Change = useCallback(
    (next, undo) => {
      apply(typeof next === 'function' ? next : () => next);
      if (undo) setSteps((all) => [...all, undo].slice(-MOST_STEPS));
    },
    [apply],
  );
  const undo = useCallback(() => {
    if (!last) return;
    apply(last.back);
    setSteps((all) => all.slice(0, -1));
    if (last.path !== undefined) show(last.path);
  }, [apply, show, last]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || !last || isInText(event.target)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, last]);
  return { change, undo, last };
}
