import { browser } from 'wxt/browser';
import { acceptPorts, type From, type Wire } from './ports.ts';

/** What comes back over the port: an answer, or the reason why there is none. */
type Said<Answer> = { readonly answer: Answer } | { readonly error: string };

/**
 * Asks the background one question over a port of its own. Rejects with the background's reason where it has no answer, and
 * with `lost` where it went away; also when the extension was reloaded under this page.
 */
export function askBackground<Answer>(port: string, question: unknown, lost: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const wire: Wire = browser.runtime.connect({ name: port });
    wire.onMessage.addListener((message) => {
      const said = message as Said<Answer>;
      wire.disconnect();
      if ('error' in said) reject(new Error(said.error));
      else resolve(said.answer);
    });
    wire.onDisconnect.addListener(() => reject(new Error(lost)));
    wire.postMessage(question);
  });
}

/** In the background: answers such questions. What `answer` throws is told to who asked. */
export function answerQuestions<Question, Answer>(
  port: string,
  answer: (question: Question, from: From) => Promise<Answer>,
): void {
  acceptPorts(port, (wire, from) => {
    wire.onMessage.addListener(async (message) => {
      const said = await answer(message as Question, from).then(
        (answer): Said<Answer> => ({ answer }),
        (error: unknown): Said<Answer> => ({ error: error instanceof Error ? error.message : String(error) }),
      );
      try {
        wire.postMessage(said);
      } catch {
        // Who asked has gone; what was done is done all the same.
      }
    });
  });
}
