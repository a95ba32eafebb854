import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.min.css';
import 'froala-editor/css/froala_style.min.css';
import 'froala-editor/js/plugins/align.min.js';
import 'froala-editor/js/plugins/link.min.js';
import 'froala-editor/js/plugins/lists.min.js';
import 'froala-editor/js/plugins/quote.min.js';
import { element } from '../kit/element.ts';

/** Where the agent writes: a Froala, or a plain box for social replies. */
export interface Box {
  readonly view: HTMLElement;
  data(): string;
  setData(html: string): void;
  focus(): void;
  destroy(): void;
}

/** Froala knows breaks (2), blocks (1) and paragraphs (0) for Enter; Freshdesk's drafts are made of blocks. */
const ENTER_DIV = 1;

const OPTIONS = {
  attribution: false,
  enter: ENTER_DIV,
  heightMin: 110,
  heightMax: 260,
  placeholderText: '',
  pluginsEnabled: ['align', 'link', 'lists', 'quote'],
  toolbarButtons: [
    ['bold', 'italic', 'underline'],
    ['formatUL', 'formatOL', 'align', 'quote', 'insertLink'],
    ['undo', 'redo'],
  ],
  toolbarSticky: false,
  toolbarBottom: true,
  htmlUntouched: true,
};

/** What an unlicensed copy adds to its data; Freshdesk's has a licence. */
const PLEA = /<p data-f-id="pbf".*?<\/p>/s;

/** A real Froala, ready to write in. */
export function createFroala(html: string): Promise<Box> {
  const host = element('div');
  const view = element('div', { class: 'ticket-editor__bodytext' }, host);
  return new Promise((resolve) => {
    const editor = new FroalaEditor(host, OPTIONS, () => {
      editor.html.set(html);
      view.querySelector('.fr-element')?.setAttribute('role', 'textbox');
      resolve({
        view,
        data: () => editor.html.get().replace(PLEA, ''),
        setData: (next) => {
          editor.html.set(next);
          editor.undo.reset();
        },
        focus: () => editor.events.focus(),
        destroy: () => editor.destroy(),
      });
    });
    // Froala puts itself together only inside a document.
    document.body.append(view);
  });
}

/** No public source shows Freshdesk's box for social replies: this one is as plain as could be. */
export function createPlainBox(text: string): Box {
  const textarea = element('textarea', { class: 'social-reply', rows: '4', 'aria-label': 'Reply' });
  textarea.value = text;
  return {
    view: element('div', { class: 'ticket-editor__bodytext' }, textarea),
    data: () => textarea.value,
    setData: (next) => {
      textarea.value = next;
    },
    focus: () => textarea.focus(),
    destroy: () => textarea.remove(),
  };
}
