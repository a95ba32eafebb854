const CONTROLS = 'button:not([disabled]), a[href], input:not([disabled])';

function activeIn(root: HTMLElement): HTMLElement | null {
  const tree = root.getRootNode();
  const active = tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
  return active instanceof HTMLElement ? active : null;
}

function isVisible(element: HTMLElement): boolean {
  return element.closest('[hidden]') === null;
}

/** The place to go to from `at` (-1: from outside), counted from the end when negative; null for keys that don't move. */
function destination(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at < 0 ? -1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return null;
  }
}

/** Moves the focus among the controls of `root` for an arrow key, Home or End, around the ends. False for other keys. */
export function moveFocus(root: HTMLElement, key: string, selector = CONTROLS): boolean {
  const controls = [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
  const active = activeIn(root);
  const to = destination(key, active ? controls.indexOf(active) : -1, Math.max(1, controls.length));
  if (to === null) return false;
  controls.at(to)?.focus();
  return true;
}
