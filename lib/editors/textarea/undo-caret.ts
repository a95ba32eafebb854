/** Where the agent's caret or selection stands. */
export interface Selected {
  readonly start: number;
  readonly end: number;
  readonly direction: HTMLTextAreaElement['selectionDirection'];
}

const MOST_KEPT = 20;

/** Per box: what was selected beside each text that an edit may be taken back to. */
const kept = new WeakMap<HTMLTextAreaElement, Map<string, Selected>>();

export const selectedIn = (box: HTMLTextAreaElement): Selected => ({
  start: box.selectionStart,
  end: box.selectionEnd,
  direction: box.selectionDirection,
});

export const select = (box: HTMLTextAreaElement, { start, end, direction }: Selected): void =>
  box.setSelectionRange(start, end, direction);

function listen(box: HTMLTextAreaElement): Map<string, Selected> {
  const memory = new Map<string, Selected>();
  box.addEventListener('input', (event) => {
    const before = memory.get(box.value);
    if (before && event instanceof InputEvent && event.inputType === 'historyUndo') select(box, before);
  });
  kept.set(box, memory);
  return memory;
}

/**
 * Browsers answer Ctrl+Z by selecting the words that come back, and the agent's next key would delete them: once `value`
 * is back, the caret goes where it was. The listener lives as long as the box.
 */
export function keepCaretOnUndo(box: HTMLTextAreaElement, value: string, selected: Selected): void {
  const memory = kept.get(box) ?? listen(box);
  memory.delete(value);
  memory.set(value, selected);
  const [oldest] = memory.keys();
  if (oldest !== undefined && memory.size > MOST_KEPT) memory.delete(oldest);
}
