import type { Wire } from './ports.ts';
import type { BackgroundToCoach, CoachToBackground } from './protocol.ts';

type Question = Extract<CoachToBackground, { kind: 'analyze' }>;

export interface Desk {
  /** Judges one draft. What it throws is told to the tab as `failed`. */
  judge(question: Question): Promise<BackgroundToCoach>;
  /** Calls back whenever other settings hold, until the tab has gone. */
  onHouse(callback: () => void, signal: AbortSignal): void;
}

/** Answers one tab's line in the background until the tab closes it. */
export function serveCoach(wire: Wire, desk: Desk): void {
  const life = new AbortController();
  wire.onDisconnect.addListener(() => life.abort());
  wire.onMessage.addListener(async (message) => {
    const question = message as CoachToBackground;
    post(wire, question.kind === 'ping' ? { kind: 'pong' } : await answerTo(question, desk));
  });
  desk.onHouse(() => post(wire, { kind: 'house-changed' }), life.signal);
}

function post(wire: Wire, message: BackgroundToCoach): void {
  try {
    wire.postMessage(message);
  } catch {
    // The tab has gone, and with it the question.
  }
}

async function answerTo(question: Question, desk: Desk): Promise<BackgroundToCoach> {
  try {
    return await desk.judge(question);
  } catch (error) {
    const error_ = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', revision: question.revision, error: failure(error_) };
  }
}

function failure(reason: string): string {
  return `The draft could not be checked: ${reason}. Go on writing; if it happens again, reload Attune on the browser's extensions page.`;
}
