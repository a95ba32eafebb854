import { mapText, type TextMap } from '../text-map/text-map.ts';

/** Not the agent's words. */
const QUOTES_AND_SIGNATURE = 'blockquote, .signature, [data-signature]';

/** CKEditor keeps these in the editable's DOM, never in its data. */
const HELPERS =
  '.ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle, .ck-widget__resizer, .ck-reset_all';

const LEFT_OUT = `${QUOTES_AND_SIGNATURE}, ${HELPERS}`;

/** A picture, a rule or another widget. A table holds cells that the agent writes in, so it is read. */
const isObject = (element: Element) =>
  element.getAttribute('contenteditable') === 'false' && element.querySelector('[contenteditable="true"]') === null;

/**
 * The agent's own words in a CKEditor 5 editable. Reads alike in both worlds of the page, so that an offset means the same
 * in each. No range spans a picture, lest an edit takes it away unseen.
 */
export function readCkeditor(editable: HTMLElement): TextMap {
  const objects: Element[] = [];
  const map = mapText(editable, (node) => {
    if (!(node instanceof Element)) return false;
    const object = isObject(node);
    if (object) objects.push(node);
    return object || node.matches(LEFT_OUT);
  });
  const rangeOf = (start: number, end: number) => {
    const range = map.rangeOf(start, end);
    return start !== end && range && objects.some((object) => range.intersectsNode(object)) ? null : range;
  };
  return { ...map, rangeOf };
}
