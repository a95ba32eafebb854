import type { QuickQuestion, QuickStatement } from '../library/quick-insert.ts';
import { type CoachCommand, type Notice, UNDOABLE } from '../messages/protocol.ts';
import type { SettingsChange } from '../settings/agent-settings.ts';
import type { BadgePlace } from '../settings/badge-place.ts';
import type { BadgeStore } from './badge-store.ts';
import { caretRectIn } from './caret-rect.ts';
import type { Coaching } from './coaching.ts';
import type { CoachModel, CoachState, Open } from './contract.ts';
import { Decisions } from './decisions.ts';
import { FocusMemory } from './focus-memory.ts';
import type { Marks } from './highlights.ts';
import { questionOf } from './quick-question.ts';
import { openComposer } from './scene.ts';
import { findingAt, nextFinding } from './stepping.ts';
import { type CoachStore, closeOpen, findingOf, patchView, setOpen } from './store.ts';
import { watchSize } from './watch-size.ts';
import { Writing } from './writing.ts';

/** How long "applied" and "inserted" are said; the other notices stay until they were read. */
export const DONE_NOTICE_MS = 6_000;
/** How long a decision can be taken back where it was said; in panel and options for ever. */
export const UNDO_NOTICE_MS = 10_000;

export interface SessionParts {
  readonly store: CoachStore;
  readonly coaching: Coaching;
  readonly host: HTMLElement;
  readonly copy: (text: string) => Promise<boolean>;
  readonly change: (change: SettingsChange) => Promise<void>;
  readonly marks: Marks;
  readonly badges: BadgeStore;
  readonly openSidePanel: (() => Promise<void>) | null;
  readonly askStatements: (question: QuickQuestion) => Promise<readonly QuickStatement[]>;
}

/** Decisions after which card or panel have nothing more to say. */
const CLOSING: ReadonlySet<CoachCommand['kind']> = new Set(['not-here', 'never-phrase', 'rule-off', 'pause']);
const PASSING: ReadonlySet<Notice['kind']> = new Set(['applied', 'applied-all', 'inserted', 'undone', ...UNDOABLE]);

/**
 * The coach as card, badge, popup and keyboard meet it: what is open, what the agent asks for, where things stand.
 * A card opens over the draft as it is now: words typed a moment ago are read and judged first, or they would close it again.
 */
export class CoachSession implements CoachModel {
  readonly #store: CoachStore;
  readonly #coaching: Coaching;
  readonly #focus: FocusMemory;
  readonly #writing: Writing;
  readonly #decisions: Decisions;
  readonly #parts: SessionParts;
  #passing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SessionParts, signal: AbortSignal) {
    const { store, coaching, host, copy, change } = parts;
    this.#parts = parts;
    this.#store = store;
    this.#coaching = coaching;
    this.#focus = new FocusMemory(host);
    signal.addEventListener('abort', () => clearTimeout(this.#passing), { once: true });
    const tell = (notice: Notice) => this.#tell(notice);
    this.#writing = new Writing({ coaching, store, tell, copy, signal });
    this.#decisions = new Decisions({ coaching, store, tell, change });
  }

  getState = (): CoachState => this.#store.getState();

  get openSidePanel(): CoachModel['openSidePanel'] {
    return this.#parts.openSidePanel;
  }

  subscribe = (listener: (state: CoachState) => void): (() => void) => this.#store.subscribe(listener);

  command(command: CoachCommand): void {
    if (command.kind === 'apply') void this.#apply(command.key, command.suggestion);
    else if (command.kind === 'apply-all') void this.#applyAll(command.rule);
    else if (command.kind === 'insert') void this.#insert(command.text);
    else if (command.kind === 'set-channel') this.#coaching.chooseChannel(command.channel);
    else if (command.kind === 'focus-finding') this.openCard(command.key);
    else if (command.kind === 'dismiss-notice') patchView(this.#store, { notice: null });
    else {
      if (CLOSING.has(command.kind)) this.close();
      void this.#decisions.decide(command);
    }
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
    this.#coaching.whenJudged.run(() => {
      const finding = findingAt(this.getState().view.findings, this.#coaching.reader.caret);
      if (finding) this.#showCard(finding.key);
      else this.openPanel();
    });
  }

  /** Reads first where the caret is now: the statement goes there. */
  openPalette(): void {
    this.#coaching.checkDraft();
    if (openComposer(this.#coaching.reader.scene)) this.#open({ kind: 'palette' });
  }

  findStatements(query: string): Promise<readonly QuickStatement[]> {
    return this.#parts.askStatements(questionOf(this.getState(), query));
  }

  placeBadge(badge: BadgePlace): void {
    this.#store.setState({ badge });
    const { helpdesk } = this.getState().view;
    if (helpdesk) void this.#parts.badges.keep(helpdesk, badge);
  }

  light(spans: readonly (readonly [number, number])[]): void {
    this.#parts.marks.light(spans, this.#draft);
  }

  /** Whether there is a finding to step to, or there may be one in what was typed a moment ago. */
  get canStep(): boolean {
    return this.getState().view.findings.length > 0 || this.#coaching.isUnjudged;
  }

  get isOpening(): boolean {
    return this.#coaching.whenJudged.isWaiting;
  }

  step(direction: 1 | -1): void {
    this.#coaching.checkDraft();
    this.#coaching.whenJudged.run(() => {
      const { open, view } = this.getState();
      const from = open.kind === 'card' ? open.key : null;
      const next = nextFinding(view.findings, from, this.#coaching.reader.caret, direction);
      if (next) this.#showCard(next.key);
    });
  }

  close(): void {
    const { scene, draft, caret } = this.#coaching.reader;
    const open = openComposer(scene);
    if (open) this.#focus.giveBack(open.composer, draft, caret);
    closeOpen(this.#store);
    this.light([]);
  }

  composerRect(): DOMRect | null {
    const { state, ticket } = this.#coaching.reader.scene;
    const shown = state === 'open' || state === 'unreadable' ? ticket?.composer : ticket?.strangeEditor;
    return shown?.isConnected ? shown.getBoundingClientRect() : null;
  }

  watchComposer(resized: () => void, signal: AbortSignal): void {
    watchSize({ element: () => this.#coaching.reader.composer, subscribe: this.subscribe }, resized, signal);
  }

  caretRect(): DOMRect | null {
    const { caret } = this.#coaching.reader;
    return caret === null ? null : caretRectIn(this.#draft, caret);
  }

  sendButtonRect(): DOMRect | null {
    const rect = this.#sendButton()?.getBoundingClientRect();
    return rect && rect.width > 0 ? rect : null;
  }

  isSendButton(element: Element): boolean {
    return this.#sendButton()?.contains(element) ?? false;
  }

  findingRects(key: string): readonly DOMRect[] {
    const finding = findingOf(this.#store, key);
    if (!finding || finding.start === null || finding.end === null) return [];
    return this.#draft?.rectsOf(finding.start, finding.end) ?? [];
  }

  #sendButton(): HTMLElement | null {
    const { state, helpdesk, ticket } = this.#coaching.reader.scene;
    return state === 'open' && helpdesk && ticket ? helpdesk.sendButton(ticket) : null;
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

  async #applyAll(rule: string): Promise<void> {
    if (await this.#writing.applyAll(rule)) this.close();
  }

  /** Quick insert has done its work with it; the caret then stands behind the statement. */
  async #insert(text: string): Promise<void> {
    if (this.getState().open.kind === 'palette') this.close();
    await this.#writing.insert(text);
  }

  #tell(notice: Notice): void {
    clearTimeout(this.#passing);
    patchView(this.#store, { notice });
    if (!PASSING.has(notice.kind)) return;
    const wait = UNDOABLE.has(notice.kind) ? UNDO_NOTICE_MS : DONE_NOTICE_MS;
    this.#passing = setTimeout(() => {
      if (this.getState().view.notice === notice) patchView(this.#store, { notice: null });
    }, wait);
  }
}
