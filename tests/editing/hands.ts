import type { Page } from 'puppeteer-core';

interface CkEditor {
  getData(): string;
  setData(html: string): void;
  readonly commands: { get(name: string): unknown };
  execute(command: string, value?: string): void;
  enableReadOnlyMode(id: string): void;
  disableReadOnlyMode(id: string): void;
}

interface Froala {
  readonly html: { get(): string; set(html: string): void };
  readonly undo: { reset(): void };
  readonly lists: { format(kind: 'UL' | 'OL'): void };
  readonly link: { insert(href: string): void };
  readonly edit: { on(): void; off(): void };
}

/** What an editor's own buttons and its page do, besides the keyboard. */
export type Deed =
  | { readonly do: 'data' }
  | { readonly do: 'fill'; readonly html: string }
  | { readonly do: 'format'; readonly as: 'list' | 'link' | 'numbers' }
  | { readonly do: 'lock' | 'unlock' }
  | { readonly do: 'paste'; readonly text: string; readonly html: string };

/** Runs in the page's own world, on the composer that is in sight; gives the editor's own data. */
export function act(page: Page, selector: string, deed: Deed): Promise<string> {
  return page.evaluate(
    (css, { ...asked }: Deed) => {
      const composer = [...document.querySelectorAll<HTMLElement>(css)].find((one) => one.checkVisibility());
      if (!composer) throw new Error(`There is no ${css} in sight.`);
      const ck = (composer as unknown as { ckeditorInstance?: CkEditor }).ckeditorInstance;
      const froala = (composer.closest('.fr-box') as unknown as { 'data-froala.editor'?: Froala } | null)?.[
        'data-froala.editor'
      ];
      const box = composer instanceof HTMLTextAreaElement ? composer : null;
      const HREF = 'https://example.com/faq';
      if (asked.do === 'fill') {
        ck?.setData(asked.html);
        froala?.html.set(asked.html);
        froala?.undo.reset();
        if (box) box.value = asked.html.replace(/<[^>]*>/g, '');
      } else if (asked.do === 'format' && asked.as === 'link') {
        const chosen = String(document.getSelection()).trim();
        if (ck?.commands.get('link') && chosen) ck.execute('link', HREF);
        else if (froala && chosen) froala.link.insert(HREF);
      } else if (asked.do === 'format') {
        const command = asked.as === 'list' ? 'bulletedList' : 'numberedList';
        if (ck?.commands.get(command)) ck.execute(command);
        froala?.lists.format(asked.as === 'list' ? 'UL' : 'OL');
      } else if (asked.do === 'lock') {
        ck?.enableReadOnlyMode('test');
        froala?.edit.off();
        if (box) box.readOnly = true;
      } else if (asked.do === 'unlock') {
        ck?.disableReadOnlyMode('test');
        froala?.edit.on();
        if (box) box.readOnly = false;
      } else if (asked.do === 'paste') {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', asked.text);
        clipboardData.setData('text/html', asked.html);
        if (box) document.execCommand('insertText', false, asked.text);
        else composer.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }
      return ck?.getData() ?? froala?.html.get() ?? box?.value ?? '';
    },
    selector,
    deed,
  );
}
