import { measureInTextarea } from './mirror.ts';

const isWithin = (rect: DOMRect, box: DOMRect) =>
  rect.width > 0 && rect.bottom > box.top && rect.top < box.bottom && rect.right > box.left && rect.left < box.right;

/**
 * Client rectangles of spans of a textarea's present value; lines out of sight are left out. Measuring touches the page, and
 * pointers ask at every move: each span is measured once per width.
 */
export function rectsOfTextarea(textarea: HTMLTextAreaElement): (start: number, end: number) => readonly DOMRect[] {
  const measured = new Map<string, readonly DOMRect[]>();
  const value = textarea.value;
  return (start, end) => {
    if (textarea.value !== value) return [];
    const key = `${start}-${end}-${textarea.clientWidth}`;
    const rects = measured.get(key) ?? measureInTextarea(textarea, start, end);
    measured.set(key, rects);
    const box = textarea.getBoundingClientRect();
    const [dx, dy] = [box.left - textarea.scrollLeft, box.top - textarea.scrollTop];
    return rects
      .map((rect) => new DOMRect(rect.x + dx, rect.y + dy, rect.width, rect.height))
      .filter((rect) => isWithin(rect, box));
  };
}
