import type { Wire } from './ports.ts';
import type { BackgroundToCoach, CoachToBackground } from './protocol.ts';

type Question = Extract<CoachToBackground, { kind: 'analyze' }>;

export interface Desk {
  /** Judges one draft. What it throws is told to the tab as `failed`. */
  judge(question: Question): Promise<BackgroundToCoach>;
}

/** Answers one tab's line in the background until the tab closes it. */
export function serveCoach(wire: Wire, desk: Desk): void {
  wire.onMessage.addListener(async (message) => {
    const question = message as CoachToBackground;
    const answer = question.kind === 'ping' ? ({ kind: 'pong' } as const) : await answerTo(question, desk);
    try {
      wire.postMessage(answer);
    } catch {
      // The tab has gone, and with it the question.
    }
  });
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
