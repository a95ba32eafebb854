import { useEffect, useRef } from 'react';
import type { CoachCommand, CoachView } from '../../lib/messages/protocol.ts';

interface Asked {
  readonly text: string;
  /** The coach has begun: it takes back the notice of an earlier write first. */
  begun: boolean;
}

function textOf(command: CoachCommand, view: CoachView): string | null {
  if (command.kind === 'insert') return command.text;
  if (command.kind !== 'apply') return null;
  const finding = view.findings.find(({ key }) => key === command.key);
  return finding?.suggestions[command.suggestion]?.text.trim() ?? null;
}

/**
 * While the popup has the focus, its page may not copy. Returns a function that has to hear of each command; when the page
 * could not write what it asks for, `copy` gets the text.
 */
export function useRescue(view: CoachView | null, copy: (text: string) => void): (command: CoachCommand) => void {
  const asked = useRef<Asked | null>(null);
  const notice = view?.notice ?? null;
  useEffect(() => {
    const { current } = asked;
    if (!current) return;
    if (notice === null) current.begun = true;
    else if (current.begun) {
      asked.current = null;
      if (notice.kind === 'failed' || notice.kind === 'copied') copy(current.text);
    }
  }, [notice, copy]);
  return (command) => {
    const text = view && textOf(command, view);
    if (text) asked.current = { text, begun: notice === null };
  };
}
