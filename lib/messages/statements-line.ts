import type { QuickQuestion, QuickStatement } from '../library/quick-insert.ts';
import { STATEMENTS_PORT } from './protocol.ts';
import { answerQuestions, askBackground } from './question.ts';

const LOST = 'The background went away. Open quick insert once more.';

/** From quick insert: asks the background for statements. Rejects when it can't be reached or could not answer. */
export function askStatements(question: QuickQuestion): Promise<readonly QuickStatement[]> {
  return askBackground(STATEMENTS_PORT, question, LOST);
}

/** In the background: answers quick insert. */
export function acceptQuestions(answer: (question: QuickQuestion) => Promise<readonly QuickStatement[]>): void {
  answerQuestions(STATEMENTS_PORT, answer);
}
