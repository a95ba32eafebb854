import type { Drift } from '../helpdesks/contract.ts';
import type { PagePart } from '../messages/protocol.ts';
import type { Scene } from './scene.ts';

/** No page takes as long to load; what is missing by then will stay so. */
export const LOADED_AFTER_MS = 10_000;

/** Nobody has to be assigned to a ticket, so that the agent's name is for diagnostics only. */
const PART_OF: Readonly<Record<Drift, PagePart | null>> = {
  pane: 'ticket',
  composer: 'composer',
  visibility: 'visibility',
  log: 'thread',
  author: 'roles',
  channel: 'channel',
  time: 'times',
  clock: 'clock',
  'customer-name': 'names',
  'agent-name': null,
};
const PARTS = Object.values(PART_OF);

/** The parts of the page to which that drift belongs, each once, in one order. */
export function partsOf(drift: readonly Drift[]): readonly PagePart[] {
  const parts = new Set(drift.map((each) => PART_OF[each]));
  return PARTS.filter((part): part is PagePart => part !== null && parts.has(part));
}

/** Whether the helpdesk itself says that more is to come. */
export function isLoading(document: Document, { ticket }: Scene): boolean {
  if (document.readyState !== 'complete') return true;
  const root = ticket?.pane ?? document.body;
  return root.matches('[aria-busy="true"]') || root.querySelector('[aria-busy="true"]') !== null;
}

/**
 * Remembers since when parts of the page are missing. What a page only has not loaded yet is no drift, so a part counts when it
 * was missing all the while; `recheck` is called when that time is over.
 */
export class PageHealth {
  readonly #recheck: () => void;
  readonly #signal: AbortSignal;
  #since: ReadonlyMap<PagePart, number> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(recheck: () => void, signal: AbortSignal) {
    this.#recheck = recheck;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Another ticket, another page. */
  forget(): void {
    this.#since = new Map();
  }

  /**
   * Takes in what is missing at `now` (milliseconds of a clock that nobody sets), and gives those parts that were missing for long enough. Where the page
   * says that it is still loading, the time begins anew.
   */
  unread(missing: readonly PagePart[], now: number, loading: () => boolean): readonly PagePart[] {
    const isLate = (part: PagePart) => (this.#since.get(part) ?? now) + LOADED_AFTER_MS <= now;
    const isPatient = missing.some(isLate) && loading();
    this.#since = new Map(missing.map((part) => [part, isPatient ? now : (this.#since.get(part) ?? now)]));
    const pending = [...this.#since.values()].map((since) => since + LOADED_AFTER_MS - now).filter((left) => left > 0);
    clearTimeout(this.#timer);
    if (pending.length > 0 && !this.#signal.aborted) this.#timer = setTimeout(this.#recheck, Math.min(...pending));
    return missing.filter(isLate);
  }
}
