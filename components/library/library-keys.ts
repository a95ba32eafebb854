import type { KeyboardEvent } from 'react';
import { moveFocus } from '../ui/roving.ts';

const SEARCH = '.search input';

function isChord(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}

/** A letter or digit, as the key's name is the character itself; Space presses buttons. */
function isCharacter(event: KeyboardEvent): boolean {
  return [...event.key].length === 1 && event.key !== ' ';
}

/**
 * Keys of popup and side panel: arrows walk through findings and statements, and whoever simply begins to type is
 * searching. Fields and lists of options keep their own keys.
 */
export function onLibraryKey(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event;
  if (isChord(event) || target instanceof HTMLSelectElement) return;
  const inField = target instanceof HTMLInputElement;
  if (!inField && isCharacter(event)) currentTarget.querySelector<HTMLInputElement>(SEARCH)?.focus();
  else if ((!inField || event.key.startsWith('Arrow')) && moveFocus(currentTarget, event.key, '[data-roving]')) {
    event.preventDefault();
  }
}
