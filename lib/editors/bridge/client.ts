import { ANSWER_EVENT, type BridgeOutcome, type BridgeRequest, parseAnswer, REQUEST_EVENT } from './protocol.ts';

const ANSWER_WITHIN_MS = 2_000;

/** `absent`: no page half listens, and nothing will be written later. `silent`: it took the request and never answered. */
export type BridgeResult = BridgeOutcome | 'absent' | 'silent';

/**
 * Isolated world: asks the page half to write, and waits for its answer.
 *
 * @throws the signal's reason when it is aborted before the answer; the write may have happened, so read back.
 */
export function askPage(
  editable: HTMLElement,
  request: Omit<BridgeRequest, 'id'>,
  signal: AbortSignal,
): Promise<BridgeResult> {
  const id = crypto.randomUUID();
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const over = new AbortController();
    const finish = (result: BridgeResult) => {
      over.abort();
      resolve(result);
    };
    let received = false;
    const onAnswer = (event: Event) => {
      const answer = parseAnswer((event as CustomEvent<unknown>).detail);
      if (answer?.id !== id) return;
      if (answer.kind === 'received') received = true;
      else finish(answer.outcome);
    };
    const timer = setTimeout(() => finish('silent'), ANSWER_WITHIN_MS);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    editable.addEventListener(ANSWER_EVENT, onAnswer, { signal: over.signal });
    signal.addEventListener(
      'abort',
      () => {
        over.abort();
        reject(signal.reason);
      },
      { signal: over.signal },
    );
    editable.dispatchEvent(
      new CustomEvent(REQUEST_EVENT, { bubbles: true, detail: JSON.stringify({ ...request, id }) }),
    );
    if (!received) finish('absent');
  });
}
