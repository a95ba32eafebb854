import {
  BlockQuote,
  Bold,
  DecoupledEditor,
  type Editor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  ImageBlock,
  ImageInline,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

export type ComposerKind = 'rich' | 'plain';

const RICH = {
  plugins: [
    Essentials,
    Paragraph,
    Heading,
    ImageBlock,
    ImageInline,
    Bold,
    Italic,
    Link,
    List,
    BlockQuote,
    GeneralHtmlSupport,
  ],
  toolbar: ['bold', 'italic', 'link', 'bulletedList', 'numberedList', 'blockQuote'],
  htmlSupport: { allow: [{ name: 'div', classes: ['signature'] }] },
};
const PLAIN = { plugins: [Essentials, Paragraph], toolbar: [] };

const LABELS = { internal: 'Internal note composer', public: 'Public reply composer' };

export function labelEditor(editor: Editor, isInternal: boolean): void {
  const { view } = editor.editing;
  const root = view.document.getRoot();
  if (root)
    view.change((writer) => writer.setAttribute('aria-label', isInternal ? LABELS.internal : LABELS.public, root));
}

/** Turns `host` into a real CKEditor 5 with the attributes that Zendesk gives to its editable. */
export async function createEditor(host: HTMLElement, kind: ComposerKind, html: string): Promise<DecoupledEditor> {
  host.innerHTML = html;
  const editor = await DecoupledEditor.create(host, { licenseKey: 'GPL', ...(kind === 'rich' ? RICH : PLAIN) });
  const { view } = editor.editing;
  const root = view.document.getRoot();
  if (root) view.change((writer) => writer.setAttribute('data-test-id', `omnicomposer-${kind}-text-ckeditor`, root));
  return editor;
}
