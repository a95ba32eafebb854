import type { Visibility } from '../contract.ts';
import { isInFront } from '../is-in-front.ts';
import { EDITABLE, FORM, FORM_TABS, FROALA_PARTS, NOTE_FORM, OPEN_TAB, PLAIN_BOX } from './selectors.ts';

export interface Composer {
  readonly element: HTMLElement | null;
  readonly visibility: Visibility;
}

const CLOSED: Composer = { element: null, visibility: 'unknown' };

function boxIn(form: Element): HTMLElement | null {
  const editables = [...form.querySelectorAll<HTMLElement>(EDITABLE)];
  const plain = [...form.querySelectorAll<HTMLElement>(PLAIN_BOX)].filter((box) => !box.closest(FROALA_PARTS));
  return [...editables, ...plain].find(isInFront) ?? null;
}

const NAMES: readonly (readonly [RegExp, Visibility])[] = [
  [/note|notiz/i, 'internal'],
  // A forward goes to somebody else; the customer's mood is no measure for it.
  [/forward|weiterleit/i, 'internal'],
  [/reply|antwort/i, 'public'],
];

const namesOf = (tab: Element) =>
  [...tab.attributes]
    .filter((attribute) => /^data-test|^aria-label$/.test(attribute.name))
    .map((attribute) => attribute.value)
    .join(' ') + (tab.textContent ?? '');

/** A note is told by its form; reply and forward by the open tab, where the layout shows which one that is. */
function visibilityOf(form: Element): Visibility {
  if (form.querySelector(NOTE_FORM)) return 'internal';
  const open = [...form.querySelectorAll(FORM_TABS)].filter((tab) => tab.matches(OPEN_TAB));
  const [tab] = open;
  if (!tab || open.length > 1) return 'unknown';
  return NAMES.find(([name]) => name.test(namesOf(tab)))?.[1] ?? 'unknown';
}

/** The form in front: the one with the focus, else the last one, which Freshdesk mounts below. */
export function findComposer(document: Document): Composer {
  const forms = [...document.querySelectorAll(FORM)].filter((form) => boxIn(form) !== null);
  const form = forms.find((each) => each.contains(document.activeElement)) ?? forms.at(-1);
  return form ? { element: boxIn(form), visibility: visibilityOf(form) } : CLOSED;
}
