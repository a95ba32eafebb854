import type { ThreadMessage } from '../../analyzer/contract.ts';
import { bodyText } from '../body-text.ts';
import type { Drift } from '../contract.ts';
import { withoutHistory } from '../plain-history.ts';
import { fitsAge } from './age.ts';
import { authorOf } from './names.ts';
import {
  AGE,
  AGENT_MARK,
  CONVERSATION,
  CONVERSATION_BODY,
  DESCRIPTION,
  DESCRIPTION_BODY,
  NOT_SAID,
  PRIVATE_CLASS,
  REQUESTOR_CLASS,
  STATUS,
  TIME,
} from './selectors.ts';
import { timeFrom } from './time.ts';

interface Read {
  readonly message: ThreadMessage | null;
  readonly drift: readonly Drift[];
}

const NOTHING: Read = { message: null, drift: [] };

const hasClass = (item: Element, name: RegExp) => [...item.classList].some((each) => name.test(each));

/** Today's class, or the words of the status line should the class go. */
function isNote(item: Element): boolean {
  if (hasClass(item, REQUESTOR_CLASS)) return false;
  const status = item.querySelector(STATUS)?.textContent ?? '';
  return hasClass(item, PRIVATE_CLASS) || /private note|private notiz|interne notiz/i.test(status);
}

const sameName = (one: string | null, other: string | null) =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase();

/**
 * A reply of somebody outside, such as a courier: marked as a note and as a requestor's message. It is neither the customer's
 * mood nor a message that waits for an answer to the customer.
 */
function isOutsider(item: Element, requester: string | null): boolean {
  return hasClass(item, PRIVATE_CLASS) && hasClass(item, REQUESTOR_CLASS) && !sameName(authorOf(item), requester);
}

/**
 * Only what the page says: a name that is not the requester's may be anybody's, and the description has the requestor's
 * class also where an agent opened the ticket.
 */
function roleOf(item: Element, requester: string | null): ThreadMessage['author'] | null {
  const isDescription = item.matches(DESCRIPTION);
  if (!isDescription && hasClass(item, REQUESTOR_CLASS)) return 'customer';
  if (item.querySelector(AGENT_MARK)) return 'agent';
  if (isDescription) return 'customer';
  return sameName(authorOf(item), requester) ? 'customer' : null;
}

function timeOf(item: Element, now: number): string | null {
  const at = timeFrom(item.querySelector(TIME)?.getAttribute('aria-label') ?? '');
  return at && fitsAge(at, item.querySelector(AGE)?.textContent ?? '', now) ? at : null;
}

function readItem(item: Element, requester: string | null, now: number): Read {
  if (isNote(item) || isOutsider(item, requester)) return NOTHING;
  const author = roleOf(item, requester);
  const body = item.querySelector(item.matches(DESCRIPTION) ? DESCRIPTION_BODY : CONVERSATION_BODY);
  if (author === null) return { message: null, drift: ['author'] };
  if (!body) return { message: null, drift: ['log'] };
  const [at, name] = [timeOf(item, now), authorOf(item)];
  const message = { author, text: withoutHistory(bodyText(body, NOT_SAID)), ...(at && { at }), ...(name && { name }) };
  return { message, drift: at ? [] : ['time'] };
}

const byTime = (one: ThreadMessage, other: ThreadMessage) => Date.parse(one.at ?? '') - Date.parse(other.at ?? '');

/** Public messages, oldest first: in the page's order, or by their times where all are known. */
export function readMessages(pane: Element, requester: string | null, now: number) {
  const items = [...pane.querySelectorAll(DESCRIPTION), ...pane.querySelectorAll(CONVERSATION)];
  const read = items.map((item) => readItem(item, requester, now));
  const messages = read.flatMap(({ message }) => (message?.text ? [message] : []));
  if (messages.every((message) => message.at)) messages.sort(byTime);
  return { messages, drift: items.length === 0 ? ['log' as const] : read.flatMap((each) => each.drift) };
}
