/** What may have changed around the draft: where the agent is, the conversation, the page's colours. */
export type AroundChange = 'place' | 'log' | 'theme';

/**
 * What changes in the draft: a single letter that is about to come or go, any other writing by hand, the nodes that show it
 * (whoever wrote), or only the caret.
 */
export type DraftChange = 'letter' | 'draft' | 'nodes' | 'caret';

export interface PageWatch {
  readonly document: Document;
  /** The composer and pane as last seen, to tell their changes from the rest of the page's. */
  readonly composer: () => HTMLElement | null;
  readonly pane: () => HTMLElement | null;
  readonly onDraft: (change: DraftChange) => void;
  readonly onAround: (change: AroundChange) => void;
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

/** What an agent's hand does most. All else may move whole paragraphs. */
const BY_LETTER = new Set(['insertText', 'insertCompositionText', 'deleteContentBackward', 'deleteContentForward']);
/** Froala does these by itself, and no input event tells of them. */
const BY_KEY: ReadonlyMap<string, DraftChange> = new Map([
  ['Backspace', 'letter'],
  ['Delete', 'letter'],
  ['Enter', 'draft'],
]);

/** Editors may cancel `input`, so mutations count as well; listeners sit on the document, for composers come and go. */
export function watchPage(watch: PageWatch, signal: AbortSignal): void {
  const { document, onDraft, onAround } = watch;
  const observer = new MutationObserver((records) => {
    for (const change of new Set(records.map((record) => changeOf(record, watch)))) {
      if (change === 'nodes') onDraft(change);
      else onAround(change);
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SWITCHES,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  watchHand(watch, signal);
  for (const type of ['selectionchange', 'focusin', 'focusout'])
    document.addEventListener(type, () => onDraft('caret'), { capture: true, passive: true, signal });
  watchAddress(document, () => onAround('place'), signal);
}

/** Tells of a letter before it stands in the draft, and of everything else that is written by hand. */
function watchHand({ document, composer, onDraft }: PageWatch, signal: AbortSignal): void {
  const on = (type: string, changeOf: (event: Event) => DraftChange | undefined) => {
    const listener = (event: Event) => {
      const change = composer()?.contains(event.target as Node) ? changeOf(event) : undefined;
      if (change) onDraft(change);
    };
    document.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  const isLetter = (event: Event) => BY_LETTER.has((event as InputEvent).inputType);
  on('beforeinput', (event) => (isLetter(event) ? 'letter' : undefined));
  // Letters were announced already.
  on('input', (event) => (isLetter(event) ? undefined : 'draft'));
  on('keydown', (event) => BY_KEY.get((event as KeyboardEvent).key));
}

function changeOf(record: MutationRecord, { document, composer, pane }: PageWatch): AroundChange | 'nodes' {
  const { target, type } = record;
  if (composer()?.contains(target)) return target === composer() && type === 'attributes' ? 'place' : 'nodes';
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
