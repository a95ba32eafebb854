import {
  ANSWER_EVENT,
  type BridgeAnswer,
  type BridgedEditor,
  type BridgeOutcome,
  type BridgeRequest,
  parseRequest,
  REQUEST_EVENT,
} from './protocol.ts';

/** An editor's half in the page's own world: finds the instance of `editable` and writes through it. */
export type PageHalf = (editable: HTMLElement, request: BridgeRequest) => BridgeOutcome | Promise<BridgeOutcome>;
export type PageHalves = Readonly<Partial<Record<BridgedEditor, PageHalf>>>;

function answer(editable: HTMLElement, message: BridgeAnswer): void {
  editable.dispatchEvent(new CustomEvent(ANSWER_EVENT, { bubbles: true, detail: JSON.stringify(message) }));
}

async function outcomeOf(
  half: PageHalf | undefined,
  editable: HTMLElement,
  request: BridgeRequest,
): Promise<BridgeOutcome> {
  try {
    return half ? await half(editable, request) : 'no-editor';
  } catch {
    return 'failed';
  }
}

/** Main world: answers requests for any composer of the page until the signal is aborted. */
export function startPage(halves: PageHalves, signal: AbortSignal): void {
  const onRequest = (event: Event) => {
    const request = parseRequest((event as CustomEvent<unknown>).detail);
    const editable = event.target;
    if (!request || !(editable instanceof HTMLElement)) return;
    answer(editable, { id: request.id, kind: 'received' });
    void outcomeOf(halves[request.editor], editable, request).then((outcome) =>
      answer(editable, { id: request.id, kind: 'done', outcome }),
    );
  };
  document.addEventListener(REQUEST_EVENT, onRequest, { signal, capture: true });
}
