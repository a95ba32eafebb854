/** What tests can do with the page that stands in `window.page`: runtime events, and the editor's own data. */
export interface FreshdeskPage {
  ready(): Promise<void>;
  openReply(): Promise<void>;
  openNote(): Promise<void>;
  openForward(): Promise<void>;
  replaceComposer(): Promise<void>;
  loadMore(): void;
  goTo(id: number): Promise<void>;
  data(): Promise<string>;
  setData(html: string): Promise<void>;
}
