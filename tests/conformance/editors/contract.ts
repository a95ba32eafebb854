import type { Page } from 'puppeteer-core';

/** One kind of editor, on a real page, that the suite's checks run on. */
export interface EditorFixture {
  readonly name: string;
  readonly driver: 'ckeditor' | 'froala' | 'textarea';
  readonly url: string;
  /** Whether it holds formatting; the checks that need some are skipped for plain ones. */
  readonly rich: boolean;
  /** Finds the composer; the one that can be seen is taken. */
  readonly composer: string;
  /** Brings the composer to the front where it is closed at first. */
  open?(page: Page): Promise<void>;
  /** The editor's own data: what would be sent. */
  data(page: Page): Promise<string>;
  /** Fills the editor as the helpdesk does, without an undo step. `html` holds paragraphs only where the editor is plain. */
  fill(page: Page, html: string): Promise<void>;
  /** Where this editor's data is right but differs from the suite's, by the check's name. */
  readonly expected?: Readonly<Record<string, string>>;
  /** Swaps the composer's element for a new one. */
  replaceComposer(page: Page): Promise<void>;
  /** Puts the composer out of sight as switching tickets does, and returns the way back; absent where it goes altogether. */
  hide?(page: Page): Promise<() => Promise<void>>;
  /** Another ticket's editor in the same page, which must stay untouched; absent where there is only ever one. */
  readonly other?: { data(page: Page): Promise<string>; fill(page: Page, html: string): Promise<void> };
  /** A page whose draft holds the agent's words, a signature and quoted history; what is to be read of it. */
  readonly prefilled?: { readonly url: string; readonly text: string };
}
