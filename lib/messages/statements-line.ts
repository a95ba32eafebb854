import { browser } from 'wxt/browser';
import type { QuickQuestion, QuickStatement } from '../library/quick-insert.ts';
import { acceptPorts, type Wire } from './ports.ts';
import { STATEMENTS_PORT, type StatementsAnswer } from './protocol.ts';

/** From quick insert: asks the background for statements. Rejects when it can't be reached or could not answer. */
export function askStatements(question: QuickQuestion): Promise<readonly QuickStatement[]> {
  return new Promise((resolve, reject) => {
    const wire: Wire = browser.runtime.connect({ name: STATEMENTS_PORT });
    wire.onMessage.addListener((message) => {
      const { statements, error } = message as StatementsAnswer;
      wire.disconnect();
      if (error === null) resolve(statements);
      else reject(new Error(error));
    });
    wire.onDisconnect.addListener(() => reject(new Error('The background went away. Open quick insert once more.')));
    wire.postMessage(question);
  });
}

/** In the background: answers quick insert, one question a port. */
export function acceptQuestions(answer: (question: QuickQuestion) => Promise<readonly QuickStatement[]>): void {
  acceptPorts(STATEMENTS_PORT, (wire) => {
    wire.onMessage.addListener(async (message) => {
      const said: StatementsAnswer = await answer(message as QuickQuestion).then(
        (statements) => ({ statements, error: null }),
        (error: unknown) => ({ statements: [], error: String(error) }),
      );
      try {
        wire.postMessage(said);
      } catch {
        // Who asked has gone.
      }
    });
  });
}
