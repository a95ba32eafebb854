import { looksLikeNote } from './note-signs.ts';
import { ZENDESK } from './selectors.ts';

/** `left-out`: a note or a bot's message, never part of the conversation. `unknown`: the page does not tell. */
export type Speaker = 'customer' | 'agent' | 'left-out' | 'unknown';

const BY_TYPE: ReadonlyMap<string, Speaker> = new Map<string, Speaker>([
  ['end-user', 'customer'],
  ['agent', 'agent'],
  ['bot', 'left-out'],
  ['internal', 'left-out'],
]);
/** The article's own label, in the languages that Attune coaches in. */
const NOTE_LABELS = /^(?:internal note|interne (?:notiz|anmerkung))/i;

const isNote = (article: Element) =>
  article.querySelector(ZENDESK.noteTag) !== null || NOTE_LABELS.test(article.getAttribute('aria-label') ?? '');

/** An agent has a badge on the avatar; whoever has none is the customer only where the name says so too. */
function byAvatar(article: Element, isRequester: boolean): Speaker {
  if (article.querySelector(ZENDESK.agentBadge)) return 'agent';
  return article.querySelector(ZENDESK.avatar) && isRequester ? 'customer' : 'unknown';
}

function byHooks(article: Element, message: Element, isRequester: boolean): Speaker {
  const type = message.getAttribute('type');
  return type === null ? byAvatar(article, isRequester) : (BY_TYPE.get(type) ?? 'unknown');
}

/**
 * By the note's tag first, since a note's `type` may be its author's; then the type. Only where there is none the avatar speaks: a
 * type that is not known is not guessed. What looks like a note and is none by its hooks is nobody's: one of the two is wrong.
 * `isRequester` says whether the writer's name is the requester's.
 */
export function speakerOf(article: Element, message: Element, isRequester: boolean): Speaker {
  if (isNote(article)) return 'left-out';
  const speaker = byHooks(article, message, isRequester);
  return speaker !== 'left-out' && looksLikeNote(article, message) ? 'unknown' : speaker;
}
