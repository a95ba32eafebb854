/** What may have changed: where the agent is, the conversation, the draft, only the caret in it, the page's colours. */
export type PageChange = 'place' | 'log' | 'draft' | 'caret' | 'theme';

export interface PageWatch {
  readonly document: Document;
  /** The composer and pane as last seen, to tell their changes from the rest of the page's. */
  readonly composer: () => HTMLElement | null;
  readonly pane: () => HTMLElement | null;
  readonly onChange: (change: PageChange) => void;
}

/** Attributes by which helpdesks switch tickets and composers without touching nodes. */
const SWITCHES = [
  'class',
  'style',
  'hidden',
  'contenteditable',
  'data-theme',
  'data-channel',
  'data-is-active',
  'data-selected',
  'data-entity-is-selected',
  'data-ticket-id',
  'data-test-id',
  'aria-current',
  'aria-selected',
];

/** Editors may cancel `input`, so mutations count as well; listeners sit on the document, for composers come and go. */
export function watchPage(watch: PageWatch, signal: AbortSignal): void {
  const { document, onChange } = watch;
  const observer = new MutationObserver((records) => {
    for (const change of new Set(records.map((record) => changeOf(record, watch)))) onChange(change);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SWITCHES,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const on = (type: string, change: PageChange) =>
    document.addEventListener(type, () => onChange(change), { capture: true, passive: true, signal });
  on('input', 'draft');
  for (const type of ['selectionchange', 'focusin', 'focusout']) on(type, 'caret');
  watchAddress(document, () => onChange('place'), signal);
}

function changeOf(record: MutationRecord, { document, composer, pane }: PageWatch): PageChange {
  const { target, type } = record;
  if (composer()?.contains(target)) return target === composer() && type === 'attributes' ? 'place' : 'draft';
  if (type !== 'attributes' && pane()?.contains(target)) return 'log';
  const root = target === document.documentElement || target === document.body;
  return root && type === 'attributes' ? 'theme' : 'place';
}

function watchAddress(document: Document, changed: () => void, signal: AbortSignal): void {
  const { defaultView: window } = document;
  for (const type of ['popstate', 'hashchange', 'pageshow']) window?.addEventListener(type, changed, { signal });
  document.addEventListener('visibilitychange', changed, { signal });
  const navigation: unknown = window && 'navigation' in window ? window.navigation : null;
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', changed, { signal });
}
