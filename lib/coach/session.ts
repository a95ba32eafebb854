import type { CoachCommand, Notice } from '../messages/protocol.ts';
import type { Coaching } from './coaching.ts';
import type { CoachModel, CoachState, Open } from './contract.ts';
import { FocusMemory } from './focus-memory.ts';
import { openComposer } from './scene.ts';
import { findingAt, nextFinding } from './stepping.ts';
import { type CoachStore, closeOpen, findingOf, patchView, setOpen } from './store.ts';
import { Writing } from './writing.ts';

/** How long "applied" and "inserted" are said; the other notices stay until they were read. */
export const DONE_NOTICE_MS = 6_000;

export interface SessionParts {
  readonly store: CoachStore;
  readonly coaching: Coaching;
  readonly host: HTMLElement;
  readonly copy: (text: string) => Promise<boolean>;
}

/**
 * The coach as card, badge, popup and keyboard meet it: what is open, what the agent asks for, where things stand.
 * A card opens over the draft as it is now: words typed a moment ago are read first, or they would close it again.
 */
export class CoachSession implements CoachModel {
  readonly #store: CoachStore;
  readonly #coaching: Coaching;
  readonly #focus: FocusMemory;
  readonly #writing: Writing;
  readonly #signal: AbortSignal;

  constructor({ store, coaching, host, copy }: SessionParts, signal: AbortSignal) {
    this.#store = store;
    this.#coaching = coaching;
    this.#focus = new FocusMemory(host);
    this.#signal = signal;
    const tell = (notice: Notice) => this.#tell(notice);
    this.#writing = new Writing({ coaching, store, tell, copy, signal });
  }

  getState = (): CoachState => this.#store.getState();

  subscribe = (listener: (state: CoachState) => void): (() => void) => this.#store.subscribe(listener);

  command(command: CoachCommand): void {
    if (command.kind === 'apply') void this.#apply(command.key, command.suggestion);
    else if (command.kind === 'insert') void this.#writing.insert(command.text);
    else if (command.kind === 'not-here') this.#dismiss(command.key);
    else if (command.kind === 'set-channel') this.#coaching.chooseChannel(command.channel);
    else if (command.kind === 'focus-finding') this.openCard(command.key);
    else if (command.kind === 'dismiss-notice') patchView(this.#store, { notice: null });
  }

  openPanel(): void {
    this.#open({ kind: 'panel' });
  }

  openCard(key: string): void {
    this.#coaching.checkDraft();
    this.#showCard(key);
  }

  /** Opens the card of the finding at the caret, or the panel where there is none. */
  openAtCaret(): void {
    this.#coaching.checkDraft();
    const finding = findingAt(this.getState().view.findings, this.#coaching.reader.caret);
    if (finding) this.#showCard(finding.key);
    else this.openPanel();
  }

  step(direction: 1 | -1): void {
    this.#coaching.checkDraft();
    const { open, view } = this.getState();
    const from = open.kind === 'card' ? open.key : null;
    const next = nextFinding(view.findings, from, this.#coaching.reader.caret, direction);
    if (next) this.#showCard(next.key);
  }

  close(): void {
    const { scene, draft, caret } = this.#coaching.reader;
    const open = openComposer(scene);
    if (open) this.#focus.giveBack(open.composer, draft, caret);
    closeOpen(this.#store);
  }

  composerRect(): DOMRect | null {
    const { state, ticket } = this.#coaching.reader.scene;
    const shown = state === 'open' || state === 'unreadable' ? ticket?.composer : null;
    return shown?.isConnected ? shown.getBoundingClientRect() : null;
  }

  findingRects(key: string): readonly DOMRect[] {
    const finding = findingOf(this.#store, key);
    if (!finding || finding.start === null || finding.end === null) return [];
    return this.#draft?.rectsOf(finding.start, finding.end) ?? [];
  }

  get #draft() {
    return this.#coaching.reader.draft;
  }

  #showCard(key: string): void {
    const finding = findingOf(this.#store, key);
    if (!finding) return;
    const range = finding.start === null ? null : this.#draft?.rangeOf(finding.start, finding.end ?? finding.start);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    this.#open({ kind: 'card', key });
  }

  #open(open: Open): void {
    const target = openComposer(this.#coaching.reader.scene);
    if (target) this.#focus.remember(target.composer);
    setOpen(this.#store, open);
  }

  async #apply(key: string, suggestion: number): Promise<void> {
    if (await this.#writing.apply(key, suggestion)) this.close();
  }

  #dismiss(key: string): void {
    const { open } = this.getState();
    if (open.kind === 'card' && open.key === key) this.close();
    this.#coaching.dismiss(key);
  }

  #tell(notice: Notice): void {
    patchView(this.#store, { notice });
    if (notice.kind !== 'applied' && notice.kind !== 'inserted') return;
    const timer = setTimeout(() => {
      if (this.getState().view.notice === notice) patchView(this.#store, { notice: null });
    }, DONE_NOTICE_MS);
    this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}
