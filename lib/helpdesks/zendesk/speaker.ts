import { ZENDESK } from './selectors.ts';

/** `left-out`: a note or a bot's message, never part of the conversation. `unknown`: the page does not tell. */
export type Speaker = 'customer' | 'agent' | 'left-out' | 'unknown';

const BY_TYPE: ReadonlyMap<string, Speaker> = new Map<string, Speaker>([
  ['end-user', 'customer'],
  ['agent', 'agent'],
  ['bot', 'left-out'],
  ['internal', 'left-out'],
]);

/** By the note's tag first, since a note's `type` may be its author's; then the type; then the badge on the avatar. */
export function speakerOf(article: Element, message: Element): Speaker {
  if (article.querySelector(ZENDESK.noteTag)) return 'left-out';
  const typed = BY_TYPE.get(message.getAttribute('type') ?? '');
  if (typed) return typed;
  const avatar = article.querySelector(ZENDESK.avatar);
  if (article.querySelector(ZENDESK.agentBadge)) return 'agent';
  return avatar ? 'customer' : 'unknown';
}
