import type { Language } from '../analyzer/contract.ts';
import type { QuickQuestion, QuickStatement } from '../library/quick-insert.ts';
import { CoachLine } from '../messages/coach-line.ts';
import type { Wire } from '../messages/ports.ts';
import type { SettingsChange } from '../settings/agent-settings.ts';
import type { BadgeStore } from './badge-store.ts';
import { copyText } from './clipboard.ts';
import { Coaching } from './coaching.ts';
import type { CoachInterface, CoachState } from './contract.ts';
import { followFocus } from './focus-follow.ts';
import { createMarks, removeLeftoverMarks } from './highlights.ts';
import { type CoachHost, createHost, removeLeftoverHosts } from './host.ts';
import { watchKeyboard } from './keyboard.ts';
import { lateInterface } from './late-interface.ts';
import { removeMarkTheme, showMarkTheme } from './mark-theme.ts';
import { observe } from './observe.ts';
import { watchPointer } from './pointer.ts';
import type { Catalogues } from './scene.ts';
import { CoachSession } from './session.ts';
import { type CoachStore, createCoachStore, patchView } from './store.ts';

/** What the coach needs from the browser and from the catalogues. */
export interface CoachParts extends Catalogues {
  readonly document: Document;
  readonly language: Language;
  readonly connect: () => Wire;
  readonly isInvalid: () => boolean;
  readonly badges: BadgeStore;
  readonly askStatements: (question: QuickQuestion) => Promise<readonly QuickStatement[]>;
  /** Opens the side panel in answer to a click or key; null where a page can't. */
  readonly openSidePanel: (() => Promise<void>) | null;
  /** Has the background store a setting. */
  readonly change: (change: SettingsChange) => Promise<void>;
  readonly loadInterface: () => Promise<CoachInterface>;
  /** Ends the whole script: the extension has gone. */
  readonly leave: () => void;
}

export interface Coach {
  readonly session: CoachSession;
  setLanguage(language: Language): void;
  /** Judges the draft anew: other settings hold. */
  askAnew(): void;
}

interface Room {
  readonly document: Document;
  readonly store: CoachStore;
  readonly line: CoachLine;
  readonly coaching: Coaching;
  readonly session: CoachSession;
  readonly host: CoachHost;
}

/** Starts the coach in this page until the signal ends it, and clears away what an earlier one left. */
export function startCoach(parts: CoachParts, signal: AbortSignal): Coach {
  removeLeftoverHosts(parts.document);
  removeLeftoverMarks();
  removeMarkTheme(parts.document);
  const room = furnish(parts, signal);
  bringInterface(room, parts, signal);
  watchAgent(room, signal);
  observe(room, signal);
  signal.addEventListener('abort', () => removeMarkTheme(parts.document), { once: true });
  return {
    session: room.session,
    setLanguage: (language) => room.coaching.setLanguage(language),
    askAnew: () => room.coaching.ask(),
  };
}

function furnish(parts: CoachParts, signal: AbortSignal): Room {
  const { document } = parts;
  const store = createCoachStore(parts.language);
  const host = createHost(document, signal);
  const line = createLine(
    parts,
    store,
    { answer: (said) => coaching.answer(said), askAnew: () => coaching.ask() },
    signal,
  );
  const url = () => new URL(document.location.href);
  const ask: CoachLine['ask'] = (question) => line.ask(question);
  const marks = createMarks();
  const coaching = new Coaching({ ...parts, url, store, ask, marks, now: () => new Date() }, signal);
  const copy = (text: string) => copyText(text, host.root);
  const session = new CoachSession({ ...parts, store, coaching, copy, marks, host: host.element }, signal);
  return { document, store, line, coaching, session, host };
}

function createLine(
  { connect, isInvalid, leave }: CoachParts,
  store: CoachStore,
  { answer, askAnew }: { readonly answer: Coaching['answer']; readonly askAnew: () => void },
  signal: AbortSignal,
): CoachLine {
  const onDead = () => {
    patchView(store, { status: 'disconnected', findings: [], analysis: null });
    leave();
  };
  return new CoachLine({ connect, isInvalid, onAnswer: answer, onHouse: askAnew, onDead }, signal);
}

/** Badge and card come late: when the agent first enters the composer, or when there is something to show. */
function bringInterface(room: Room, { loadInterface: load, badges }: CoachParts, signal: AbortSignal): void {
  const { document, store, session, host, coaching, line } = room;
  const bring = lateInterface({ load, container: host.container, model: session }, signal);
  const unsubscribe = store.subscribe((state, before) => {
    if (isWorthShowing(state)) bring();
    showMarkTheme(document, state);
    const { helpdesk } = state.view;
    // Which helpdesk this is shows with its first ticket.
    if (helpdesk && helpdesk !== before.view.helpdesk)
      void badges.load(helpdesk).then(
        (badge) => store.setState({ badge }),
        () => undefined,
      );
  });
  signal.addEventListener('abort', unsubscribe, { once: true });
  const onFocus = (inside: boolean) => {
    line.setFocused(inside);
    if (!inside) return;
    coaching.askIfOld();
    bring();
  };
  followFocus({ document, host: host.element, composer: () => coaching.reader.composer, onFocus }, signal);
}

function isWorthShowing({ view, open }: CoachState): boolean {
  if (view.unread.length > 0 || view.notice || open.kind !== 'badge') return true;
  if (view.status !== 'ready') return false;
  return view.findings.length > 0 || (view.analysis?.triage.level ?? 'routine') !== 'routine';
}

function watchAgent({ document, session, coaching, host }: Room, signal: AbortSignal): void {
  const composer = () => coaching.reader.composer;
  watchKeyboard({ document, session, composer, host: host.element }, signal);
  watchPointer({ document, session, composer, host: host.element, isTyping: () => coaching.typing.now }, signal);
}
