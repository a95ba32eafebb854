import type { Channel, Language } from '../analyzer/contract.ts';
import type { Answer } from '../messages/coach-line.ts';
import type { CoachToBackground, ExplainedFinding } from '../messages/protocol.ts';
import { chooseMarks, severeIn } from './choose-marks.ts';
import { factsOf, type Judged, type Known, requestOf, statusOf } from './facts.ts';
import type { Marks } from './highlights.ts';
import { isLoading, PageHealth, partsOf } from './page-health.ts';
import { type Page, PageReader } from './page-reader.ts';
import { openComposer } from './scene.ts';
import { type CoachStore, clearJudgement, closeOpen, patchView, setShown } from './store.ts';
import { changeBetween, shiftFindings } from './text-change.ts';
import { themeOf } from './theme.ts';
import { TicketMemories, type TicketMemory } from './ticket-memory.ts';
import { Typing } from './typing.ts';
import { WhenJudged } from './when-judged.ts';

/** Waiting times are told in minutes. */
const OLD_MS = 60_000;

export interface CoachingParts extends Page {
  readonly store: CoachStore;
  readonly marks: Marks;
  readonly ask: (question: Extract<CoachToBackground, { kind: 'analyze' }>) => void;
  readonly now: () => Date;
}

/** Observes, asks and marks: what the page shows goes in, questions, view and marks come out. Writes nothing. */
export class Coaching {
  readonly reader: PageReader;
  readonly typing: Typing;
  /** What the agent asked for while the draft is being judged. */
  readonly whenJudged: WhenJudged;
  /** True while the coach itself writes: such changes are no typing. */
  writing = false;
  /** True while letters were heard that are not read yet. */
  isBehind = false;
  readonly #parts: CoachingParts;
  readonly #signal: AbortSignal;
  readonly #memories = new TicketMemories();
  readonly #health: PageHealth;
  #revision = 0;
  #askedAt = 0;
  #judged: Judged = 'reading';

  constructor(parts: CoachingParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.reader = new PageReader(parts);
    this.#health = new PageHealth(() => this.#checkHealth(), signal);
    this.typing = new Typing(() => this.mark(), signal);
    this.whenJudged = new WhenJudged(signal);
    signal.addEventListener('abort', () => parts.marks.clear(), { once: true });
  }

  /** Looks which ticket and composer are in front, and starts anew when they are others. */
  checkPlace(): void {
    const seen = this.reader.look();
    if (seen === 'same') return;
    if (seen !== 'facts') this.#arrive(seen === 'ticket');
    this.ask();
    this.mark();
  }

  /** Reads the conversation again; call it when the log changed. */
  checkLog(): void {
    this.checkPlace();
    if (!this.reader.readThread()) return;
    // The conversation grew over an empty draft: it was sent, and what was dismissed in it went with it.
    if (this.reader.draft?.text === '') this.memory()?.dismissed.clear();
    this.ask();
  }

  /** A letter came or went: the agent is typing. The draft is read when the hand rests. */
  heard(): void {
    if (this.writing) return;
    this.isBehind = true;
    this.typing.heard();
  }

  /** Whether what is being typed changes something on the screen, so that it can't wait until the hand rests. */
  get isUrgent(): boolean {
    const { store, marks, document } = this.#parts;
    return store.getState().open.kind === 'card' || marks.isAt(document.getSelection());
  }

  /** Whether the draft as it stands may hold findings that are not known yet. */
  get isUnjudged(): boolean {
    return this.isBehind || this.whenJudged.isAsked;
  }

  /** Reads draft and caret again, and asks when the text is another one. */
  checkDraft(): void {
    const { isBehind } = this;
    this.isBehind = false;
    this.checkPlace();
    if (!openComposer(this.reader.scene)) return;
    if (this.#readDraft()) {
      if (!this.writing) this.#typed(isBehind);
      this.ask();
    }
    this.mark();
  }

  /** Takes in what the coach itself wrote. */
  wrote(): void {
    try {
      if (!this.#signal.aborted) this.checkDraft();
    } finally {
      this.writing = false;
    }
  }

  checkTheme(): void {
    const { store, document } = this.#parts;
    const theme = themeOf(document, this.reader.scene.ticket?.composer ?? null);
    if (theme !== store.getState().theme) store.setState({ theme });
  }

  /** Asks what to say about the draft as it stands. */
  ask(): void {
    const { store, now, ask } = this.#parts;
    const revision = ++this.#revision;
    const time = now();
    this.#askedAt = time.getTime();
    const memory = this.memory();
    patchView(store, { ...factsOf(this.reader, this.#known()), revision });
    const request = requestOf(this.reader, memory, time);
    if (request) {
      this.whenJudged.asked();
      ask({ kind: 'analyze', revision, request });
    } else this.whenJudged.answered();
  }

  /** Asks again when the last question is old: the customer has waited longer by now. */
  askIfOld(): void {
    if (this.#parts.now().getTime() - this.#askedAt > OLD_MS) this.ask();
  }

  /** Takes an answer; one to an older revision is dropped, and so is one to a draft that was written on since. */
  answer(answer: Answer): void {
    if (this.isBehind) this.checkDraft();
    if (answer.revision !== this.#revision) return;
    const { store } = this.#parts;
    this.#judged = answer.kind === 'failed' ? 'failed' : 'ready';
    const memory = this.memory();
    const status = statusOf(this.reader.scene, this.#known());
    if (answer.kind === 'failed') {
      // The agent asked for nothing, so nothing interrupts; but a draft that was not judged must not look all clear.
      console.error(`Attune: ${answer.error}`);
      patchView(store, { status });
      this.whenJudged.answered();
      return;
    }
    const { analysis, briefing } = answer;
    const findings = answer.findings.filter((finding) => !memory?.dismissed.has(finding.key));
    patchView(store, { status, findings, analysis, briefing, language: analysis.language });
    this.mark();
    this.whenJudged.answered();
  }

  /** Marks anew: after each reading, each answer, and when the agent pauses. */
  mark(): void {
    const { store, marks } = this.#parts;
    const { driver } = this.reader.scene;
    // Textareas have no ranges to highlight: their findings show in badge and panel only.
    const markable = driver !== null && driver.id !== 'textarea';
    const quiet = this.typing.sentence(this.reader.draft);
    const { findings } = store.getState().view;
    setShown(store, { marked: markable ? chooseMarks(findings, quiet) : [], beforeSending: severeIn(findings, quiet) });
    marks.paint(store.getState().marked, this.reader.draft);
  }

  dismiss(key: string): void {
    this.memory()?.dismissed.add(key);
    this.drop((finding) => finding.key === key);
  }

  /** Shows again what was dismissed in this ticket: that finding, or all. */
  restore(key?: string): void {
    const dismissed = this.memory()?.dismissed;
    if (key === undefined) dismissed?.clear();
    else dismissed?.delete(key);
    this.ask();
  }

  /** Takes findings out of sight at once; the next answer says whether they stay away. */
  drop(isGone: (finding: ExplainedFinding) => boolean): void {
    const { store } = this.#parts;
    const hiddenHere = this.memory()?.dismissed.size ?? 0;
    patchView(store, { hiddenHere, findings: store.getState().view.findings.filter((finding) => !isGone(finding)) });
    this.mark();
  }

  /** Stops or resumes the coaching of the ticket in front. While it pauses, no draft goes to the background. */
  pause(paused: boolean): void {
    const memory = this.memory();
    if (!memory) return;
    memory.paused = paused;
    this.#judged = 'reading';
    if (paused) clearJudgement(this.#parts.store);
    this.ask();
    this.mark();
  }

  chooseChannel(channel: Channel): void {
    const memory = this.memory();
    if (!memory) return;
    memory.channel = channel;
    this.ask();
  }

  setLanguage(interfaceLanguage: Language): void {
    this.#parts.store.setState({ interfaceLanguage });
    this.ask();
  }

  /** What the agent decided for the ticket in front; null when there is none. */
  memory(): TicketMemory | null {
    const { helpdesk, ticket } = this.reader.scene;
    return helpdesk && ticket ? this.#memories.of(`${helpdesk.id}/${ticket.id}`) : null;
  }

  #known(): Known {
    const memory = this.memory();
    const { document } = this.#parts;
    const missing = partsOf(this.reader.drift).filter((part) => part !== 'channel' || !memory?.channel);
    const unread = this.#health.unread(missing, performance.now(), () => isLoading(document, this.reader.scene));
    return { memory, judged: this.#judged, unread };
  }

  /** A part of the page stayed away: that is said, and nothing else has changed. */
  #checkHealth(): void {
    this.checkLog();
    const known = this.#known();
    patchView(this.#parts.store, { unread: known.unread, status: statusOf(this.reader.scene, known) });
  }

  /** Marks and card of the place that was left vanish before anything else is read. */
  #arrive(otherTicket: boolean): void {
    const { store, marks } = this.#parts;
    marks.clear();
    this.typing.forget();
    this.whenJudged.forget();
    if (otherTicket) this.#health.forget();
    if (otherTicket || !openComposer(this.reader.scene)) {
      clearJudgement(store);
      this.#judged = 'reading';
    } else closeOpen(store);
    this.reader.readThread();
    this.#readDraft();
    this.checkTheme();
  }

  /** True when the text is another one than the view shows. */
  #readDraft(): boolean {
    const { store } = this.#parts;
    this.reader.readDraft();
    const { view } = store.getState();
    const draft = this.reader.draft?.text ?? '';
    const change = changeBetween(view.draft, draft);
    if (change) patchView(store, { draft, findings: shiftFindings(view.findings, change) });
    return change !== null;
  }

  #typed(wasHeard: boolean): void {
    if (!wasHeard) this.typing.heard();
    this.typing.stands(this.reader.draft?.caret ?? null);
    this.whenJudged.forget();
    if (this.#parts.store.getState().open.kind === 'card') closeOpen(this.#parts.store);
  }
}
