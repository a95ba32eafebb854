import type { Editor, ModelRange } from 'ckeditor5';

const NO_BREAK_SPACE = /\u00a0/g;

/** The model's text under a range, as the draft is read: "\n" between blocks and per soft break, plain spaces. */
export function modelText(editor: Editor, range: ModelRange): string {
  const { schema } = editor.model;
  let text = '';
  for (const { type, item } of range.getWalker()) {
    if (type === 'text' && item.is('$textProxy')) text += item.data;
    else if (type === 'elementStart' && item.is('element')) {
      if (item.name === 'softBreak' || schema.checkChild(item, '$text')) text += '\n';
    }
  }
  return text.replace(NO_BREAK_SPACE, ' ');
}
