import type { PacksAnswer, PacksRequest } from '../subscriptions/desk.ts';
import { PACKS_PORT } from './protocol.ts';
import { answerQuestions, askBackground } from './question.ts';

const LOST = 'The background went away. Try it once more.';

/** From the options page: has the background do something with packs. Rejects when the background goes away meanwhile. */
export function requestPacks(request: PacksRequest): Promise<PacksAnswer> {
  return askBackground(PACKS_PORT, request, LOST);
}

/** In the background: serves such requests. */
export function acceptPacksRequests(serve: (request: PacksRequest) => Promise<PacksAnswer>): void {
  answerQuestions(PACKS_PORT, serve);
}
