import type { Edit } from '../../analyzer/contract.ts';
import type { TextMap } from '../text-map/text-map.ts';
import { readFroala } from './read.ts';

const STYLED = 'span[style]';
const NO_BREAK = '\u00A0';

interface Character {
  readonly node: Text;
  readonly offset: number;
  readonly text: string;
}

/** The character that stands at an offset, as it is in the page. */
function characterAt(map: TextMap, offset: number): Character | null {
  const point = map.pointOf(offset, 'start');
  if (!(point?.node instanceof Text)) return null;
  return { node: point.node, offset: point.offset, text: point.node.data.charAt(point.offset) };
}

/** White space between two words needs no help to be seen. */
function softenSpace(map: TextMap, offset: number): void {
  const around = map.text.slice(offset - 1, offset + 2);
  const character = characterAt(map, offset);
  if (!/^\S \S$/.test(around) || character?.text !== NO_BREAK) return;
  character.node.replaceData(character.offset, 1, ' ');
}

function unwrap(span: Element): void {
  const { parentNode } = span;
  span.replaceWith(...span.childNodes);
  parentNode?.normalize();
}

/**
 * Browsers leave traces where they type for somebody: no-break spaces at the seams, and spans that keep the looks of joined
 * lines. Call it before the change, and what it returns after: only what the change brought is tidied away.
 */
export function tidier(editable: HTMLElement, before: TextMap, { start, end, text }: Edit): () => void {
  const known = new Set(editable.querySelectorAll(STYLED));
  const keepsFirst = characterAt(before, start - 1)?.text === NO_BREAK;
  const keepsLast = characterAt(before, end)?.text === NO_BREAK;
  return () => {
    for (const span of editable.querySelectorAll(STYLED)) if (!known.has(span)) unwrap(span);
    const map = readFroala(editable);
    const behind = start + text.length;
    const [first, last] = [keepsFirst ? start : start - 1, keepsLast ? behind - 1 : behind];
    for (let offset = Math.max(first, 0); offset <= last; offset += 1) softenSpace(map, offset);
  };
}
