import type { Draft } from '../contract.ts';
import type { TextMap } from './text-map.ts';

function caretOf(map: TextMap): number | null {
  const selection = document.getSelection();
  return selection?.focusNode ? map.offsetOf(selection.focusNode, selection.focusOffset) : null;
}

/** The draft of an editable element that was read into `map`. */
export function draftOf(map: TextMap): Draft {
  return {
    text: map.text,
    caret: caretOf(map),
    rangeOf: map.rangeOf,
    rectsOf: (start, end) => {
      const rects = map.rangeOf(start, end)?.getClientRects() ?? [];
      return [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
    },
  };
}
