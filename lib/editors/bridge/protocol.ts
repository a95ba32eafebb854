/**
 * What the two worlds of a page say to each other. Both events are dispatched on the composer's editable, bubble, and carry
 * a JSON string in `detail`: strings are all that crosses between worlds in every browser. The page's own code can read and
 * forge them, so nothing secret is sent and the isolated world reads every result back from the DOM.
 */
export const REQUEST_EVENT = 'attune-bridge:request';
export const ANSWER_EVENT = 'attune-bridge:answer';

export type BridgedEditor = 'ckeditor' | 'froala';

/**
 * Write `text` over `[start, end)` of the draft's text, as both worlds read it with the editor's own reader. `expected` has
 * to stand there at that moment. The caret stays with the agent (`keep`) or goes behind the new text (`after`).
 */
export interface BridgeRequest {
  readonly id: string;
  readonly editor: BridgedEditor;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
  readonly caret: 'keep' | 'after';
}

/** `no-editor`: the editable's instance was not found. `failed`: the editor threw or did not take the text. */
export type BridgeOutcome = 'written' | 'text-changed' | 'no-editor' | 'failed';

/**
 * `received` is dispatched before the request's own dispatch returns; its absence means that nobody listens and that
 * nothing will be written later. `done` follows, at once or later.
 */
export type BridgeAnswer =
  | { readonly id: string; readonly kind: 'received' }
  | { readonly id: string; readonly kind: 'done'; readonly outcome: BridgeOutcome };

const EDITORS: readonly string[] = ['ckeditor', 'froala'] satisfies BridgedEditor[];
const OUTCOMES: readonly string[] = ['written', 'text-changed', 'no-editor', 'failed'] satisfies BridgeOutcome[];
const CARETS: readonly string[] = ['keep', 'after'] satisfies BridgeRequest['caret'][];

function parsed(detail: unknown): Record<string, unknown> | null {
  if (typeof detail !== 'string') return null;
  try {
    const value: unknown = JSON.parse(detail);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isOneOf = (value: unknown, known: readonly string[]) => typeof value === 'string' && known.includes(value);

function isRequest(value: Record<string, unknown>): boolean {
  const { id, editor, start, end, expected, text, caret } = value;
  const texts = typeof id === 'string' && typeof expected === 'string' && typeof text === 'string';
  const span = isOffset(start) && isOffset(end) && start <= end;
  return texts && span && isOneOf(editor, EDITORS) && isOneOf(caret, CARETS);
}

function isAnswer(value: Record<string, unknown>): boolean {
  if (typeof value.id !== 'string') return false;
  return value.kind === 'received' || (value.kind === 'done' && isOneOf(value.outcome, OUTCOMES));
}

/** The request in an event's `detail`, or null when it is not one. */
export function parseRequest(detail: unknown): BridgeRequest | null {
  const value = parsed(detail);
  return value && isRequest(value) ? (value as unknown as BridgeRequest) : null;
}

/** The answer in an event's `detail`, or null when it is not one. */
export function parseAnswer(detail: unknown): BridgeAnswer | null {
  const value = parsed(detail);
  return value && isAnswer(value) ? (value as unknown as BridgeAnswer) : null;
}
