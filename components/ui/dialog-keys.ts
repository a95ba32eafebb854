import type { KeyboardEvent } from 'react';
import { moveFocus } from './roving.ts';

/** Arrow keys move inside a card or panel, and no key of it is a shortcut of the page. Escape and chords pass. */
export function onDialogKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.key === 'Escape') return;
  event.stopPropagation();
  if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
}
