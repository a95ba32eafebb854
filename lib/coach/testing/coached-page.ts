import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import type { CoachToBackground, CoachView, ExplainedFinding } from '../../messages/protocol.ts';
import { FakeWire } from '../../messages/testing/fake-wire.ts';
import type { SettingsChange } from '../../settings/agent-settings.ts';
import { BADGE_AT_HOME } from '../../settings/badge-place.ts';
import type { CoachSession } from '../session.ts';
import { startCoach } from '../start-coach.ts';
import { FakePage } from './fake-page.ts';
import { NO_BRIEFING, quietAnalysis } from './findings.ts';

type Question = Extract<CoachToBackground, { kind: 'analyze' }>;

/** Longer than a frame and every pace of the observing. */
const SETTLED_MS = 500;
export const DRAFT = 'Hi. Calm down. All is well.';

export let page: FakePage;
export let wire: FakeWire;
export let life: AbortController;
export let session: CoachSession;
export let mounted: number;
/** What the background is asked to store; tests may have it fail. */
export let store: Mock<(change: SettingsChange) => Promise<void>>;

export const view = (): CoachView => session.getState().view;
export const marked = (): string[] => session.getState().marked.map(({ rule }) => rule);
export const asked = (): Question[] =>
  wire.posted.filter((message): message is Question => (message as Question).kind === 'analyze');

/** The newest question. The line keeps one out at a time, so an older one is answered first. */
export function last(): Question | undefined {
  const question = asked().at(-1);
  if (!question || question.revision === view().revision) return question;
  answer([], question.revision);
  return asked().at(-1);
}

/** Lets mutations, frames and timers pass. */
export async function settle(ms = SETTLED_MS): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

export function answer(findings: ExplainedFinding[], revision = last()?.revision ?? 0): void {
  wire.say({ kind: 'analysis', revision, analysis: { ...quietAnalysis(), findings }, findings, briefing: NO_BRIEFING });
}

export async function type(text: string): Promise<void> {
  page.type(text);
  await settle(150);
}

/** Starts the coach on the page, as the content script does. */
export function begin(): void {
  life = new AbortController();
  const mount = () => void mounted++;
  const parts = { document, language: 'en', helpdesks: [page.helpdesk], editors: [page.editor] } as const;
  const badges = { load: async () => BADGE_AT_HOME, keep: async () => undefined };
  const ends = {
    connect: () => wire,
    isInvalid: () => false,
    leave: () => life.abort(),
    change: store,
    badges,
    askStatements: async () => [],
    openSidePanel: null,
  };
  ({ session } = startCoach({ ...parts, ...ends, loadInterface: async () => ({ mount }) }, life.signal));
}

/** A coach on a page of two tickets before each test of the file, and none after it. Time stands still in between. */
export function onCoachedPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
    // happy-dom's own frames are real time; without them the pace's timer stands in.
    vi.stubGlobal('requestAnimationFrame', () => 0);
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
    page = new FakePage();
    wire = new FakeWire();
    mounted = 0;
    store = vi.fn(async () => undefined);
    begin();
  });
  afterEach(() => {
    life.abort();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}
