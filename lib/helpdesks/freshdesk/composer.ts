import type { Drift, Visibility } from '../contract.ts';
import { isInFront } from '../is-in-front.ts';
import {
  ANY_EDITOR,
  EDITABLE,
  ELSEWHERE,
  FORM,
  FORM_TABS,
  FROALA_PARTS,
  NOTE_FORM,
  OPEN_TAB,
  PLAIN_BOX,
} from './selectors.ts';

export interface Composer {
  readonly element: HTMLElement | null;
  readonly visibility: Visibility;
  readonly strangeEditor: HTMLElement | null;
  readonly drift: readonly Drift[];
}

const CLOSED: Composer = { element: null, visibility: 'unknown', strangeEditor: null, drift: [] };

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

/**
 * A note is told by its form; reply and forward by the open tab, where the layout shows which one that is. Null where it does
 * not.
 */
function toldVisibility(form: Element): Visibility | null {
  if (form.querySelector(NOTE_FORM)) return 'internal';
  const open = [...form.querySelectorAll(FORM_TABS)].filter((tab) => tab.matches(OPEN_TAB));
  const [tab] = open;
  if (!tab || open.length > 1) return null;
  return NAMES.find(([name]) => name.test(namesOf(tab)))?.[1] ?? null;
}

/** The composer of that form. Without the note's field it is a reply, even where no tab says so; that is told then. */
function composerOf(form: Element): Composer {
  const visibility = toldVisibility(form);
  const drift: readonly Drift[] = visibility ? [] : ['visibility'];
  return { element: boxIn(form), visibility: visibility ?? 'public', strangeEditor: null, drift };
}

/** Something to write in with today's looks in no form, or in a form with other looks. */
function withoutComposer(document: Document): Composer {
  const editors = [...document.querySelectorAll<HTMLElement>(ANY_EDITOR)];
  const strange = editors.find((editor) => !editor.closest(ELSEWHERE) && isInFront(editor));
  return strange ? { ...CLOSED, strangeEditor: strange, drift: ['composer'] } : CLOSED;
}

/** The form in front: the one with the focus, else the last one, which Freshdesk mounts below. */
export function findComposer(document: Document): Composer {
  const forms = [...document.querySelectorAll(FORM)].filter((form) => boxIn(form) !== null);
  const form = forms.find((each) => each.contains(document.activeElement)) ?? forms.at(-1);
  return form ? composerOf(form) : withoutComposer(document);
}
