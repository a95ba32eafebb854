import type { Draft } from '../editors/contract.ts';
import type { Drift, ThreadReading } from '../helpdesks/contract.ts';
import {
  type Catalogues,
  lookAt,
  NO_SCENE,
  openComposer,
  type Scene,
  sameComposer,
  sameFacts,
  sameTicket,
} from './scene.ts';
import { changeBetween, shiftOffset } from './text-change.ts';

export interface Page extends Catalogues {
  readonly document: Document;
  readonly url: () => URL;
}

/** What one look found: nothing new, other facts (the channel), another composer of the same ticket, another ticket. */
export type Seen = 'same' | 'facts' | 'composer' | 'ticket';

/** Reads the page, and remembers what it read last: scene, thread, draft and where the caret was. */
export class PageReader {
  readonly #page: Page;
  scene: Scene = NO_SCENE;
  thread: ThreadReading | null = null;
  draft: Draft | null = null;
  /** The last caret in this composer, moved along with the text while the focus is elsewhere. */
  caret: number | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The composer that may be read and written; null while there is none. */
  get composer(): HTMLElement | null {
    return openComposer(this.scene)?.composer ?? null;
  }

  /** What was expected on the page and not found. */
  get drift(): readonly Drift[] {
    return [...this.scene.drift, ...(this.thread?.drift ?? [])];
  }

  /** Looks which ticket and composer are in front. What belongs to another is forgotten at once. */
  look(): Seen {
    const before = this.scene;
    this.scene = lookAt(this.#page.document, this.#page.url(), this.#page);
    if (sameComposer(before, this.scene)) return sameFacts(before, this.scene) ? 'same' : 'facts';
    this.draft = null;
    this.caret = null;
    if (sameTicket(before, this.scene)) return 'composer';
    this.thread = null;
    return 'ticket';
  }

  /** Reads the conversation; true when it is not what it was. */
  readThread(): boolean {
    const { helpdesk, ticket, state } = this.scene;
    const before = JSON.stringify(this.thread);
    this.thread = helpdesk && ticket && state !== 'note' ? helpdesk.readThread(ticket) : null;
    return JSON.stringify(this.thread) !== before;
  }

  /** Reads the draft of the composer that was just looked at. */
  readDraft(): void {
    const open = openComposer(this.scene);
    const before = this.draft?.text ?? '';
    this.draft = open ? open.driver.read(open.composer) : null;
    const change = changeBetween(before, this.draft?.text ?? '');
    if (change && this.caret !== null) this.caret = shiftOffset(this.caret, change);
    this.caret = this.draft?.caret ?? this.caret;
  }
}
