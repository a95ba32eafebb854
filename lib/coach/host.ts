export const HOST_NAME = 'attune-coach';

/** The page's style sheets reach the host element itself: nothing of them may count, not even `!important`. */
const HOST_STYLE = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483646 !important;
  direction: ltr !important;
  contain: none !important;
}`;

/** Keys typed in the card or the search field are no shortcuts of the helpdesk. */
const ISOLATED = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

export interface CoachHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the interface mounts. */
  readonly container: HTMLElement;
  /** Puts the host into the page, also after the page threw it out. */
  attach(): void;
}

/** The one element of Attune in the page: outside the body, hence outside every editor. Gone when the signal ends. */
export function createHost(document: Document, signal: AbortSignal): CoachHost {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = HOST_STYLE;
  const container = document.createElement('div');
  root.append(style, container);
  for (const type of ISOLATED) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  const attach = () => {
    if (!element.isConnected && !signal.aborted) document.documentElement.append(element);
  };
  return { element, root, container, attach };
}

/** Removes hosts that an earlier script left when the extension was updated under this page. */
export function removeLeftoverHosts(document: Document): void {
  for (const element of document.querySelectorAll(HOST_NAME)) element.remove();
}
