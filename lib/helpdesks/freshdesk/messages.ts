import type { ThreadMessage } from '../../analyzer/contract.ts';
import { bodyText } from '../body-text.ts';
import type { Drift } from '../contract.ts';
import { withoutHistory } from '../plain-history.ts';
import { type LogItem, trustedThread } from '../trusted-thread.ts';
import { fitsAge } from './age.ts';
import { authorOf } from './names.ts';
import {
  AGE,
  AGENT_MARK,
  AUTHOR,
  CONVERSATION_BODY,
  DESCRIPTION,
  DESCRIPTION_BODY,
  ELSEWHERE,
  FORM,
  ITEM,
  NOT_SAID,
  OTHER_ITEM,
  PANE,
  PRIVATE_CLASS,
  RECIPIENTS,
  REQUESTOR_CLASS,
  STATUS,
  TIME,
} from './selectors.ts';
import { timeFrom } from './time.ts';

interface Read {
  /** Null where it is no part of the conversation. */
  readonly item: LogItem | null;
  readonly drift: readonly Drift[];
}

const NOTHING: Read = { item: null, drift: [] };

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

/** An agent's message with neither a status nor recipients may be a note whose class is another by now. */
const isToldPublic = (item: Element) => item.querySelector(`${STATUS}, ${RECIPIENTS}`) !== null;

/**
 * Only what the page says: a name that is not the requester's may be anybody's, and the description has the requestor's
 * class also where an agent opened the ticket.
 */
function roleOf(item: Element, requester: string | null): ThreadMessage['author'] | null {
  const isDescription = item.matches(DESCRIPTION);
  if (!isDescription && hasClass(item, REQUESTOR_CLASS)) return 'customer';
  if (item.querySelector(AGENT_MARK)) return isDescription || isToldPublic(item) ? 'agent' : null;
  const author = authorOf(item);
  const isDoubtful = requester === null || author === null;
  if (isDescription && isDoubtful) return 'customer';
  return sameName(author, requester) ? 'customer' : null;
}

/** The age has to be there too: without it nobody knows whose zone the time is in. */
function timeOf(item: Element, now: number): string | null {
  const age = item.querySelector(AGE);
  const at = timeFrom(item.querySelector(TIME)?.getAttribute('aria-label') ?? '');
  return at && age && fitsAge(at, age.textContent ?? '', now) ? at : null;
}

function readItem(item: Element, requester: string | null, now: number): Read {
  if (isNote(item) || isOutsider(item, requester)) return NOTHING;
  const [author, at, name] = [roleOf(item, requester), timeOf(item, now), authorOf(item)];
  const body = item.querySelector(item.matches(DESCRIPTION) ? DESCRIPTION_BODY : CONVERSATION_BODY);
  const known = at ? { at } : {};
  if (!item.matches(ITEM) || !body) return { item: { message: null, ...known }, drift: ['log'] };
  if (author === null) return { item: { message: null, ...known }, drift: ['author'] };
  const text = withoutHistory(bodyText(body, NOT_SAID));
  const message = { author, text, ...known, ...(name && { name }) };
  return { item: { message, ...known }, drift: at ? [] : ['time'] };
}

const BODY = `${CONVERSATION_BODY}, ${DESCRIPTION_BODY}`;

/** Known items, and what by its other hooks is somebody's message too, and neither holds a known one nor stands in it. */
function itemsIn(pane: Element): readonly Element[] {
  const isMessage = (each: Element) =>
    each.querySelector(ITEM) === null && each.querySelector(`${BODY}, ${AUTHOR}`) !== null;
  const all = [...pane.querySelectorAll(`${ITEM}, ${OTHER_ITEM}`)].filter(
    (each) => !each.parentElement?.closest(ITEM) && (each.matches(ITEM) || isMessage(each)),
  );
  const isFirst = (each: Element) => each.matches(DESCRIPTION);
  return [...all.filter(isFirst), ...all.filter((each) => !isFirst(each))];
}

/** Words in the log outside of what is known as an item: it is built otherwise by now, and which message they are can't be told. */
const hasStrays = (pane: Element): boolean =>
  [...pane.querySelectorAll(BODY)].some(
    (body) => body.closest(PANE) && !body.closest(`${ITEM}, ${OTHER_ITEM}, ${FORM}, ${ELSEWHERE}`),
  );

/** Public messages, oldest first: in the page's order, or by their times where all are known. */
export function readMessages(pane: Element, requester: string | null, now: number) {
  const read = itemsIn(pane).map((item) => readItem(item, requester, now));
  const items = read.flatMap(({ item }) => item ?? []);
  const isOdd = read.length === 0 || hasStrays(pane);
  const all = isOdd ? [...items.map(({ message }) => ({ message })), { message: null }] : items;
  const { messages, drift } = trustedThread(all, now);
  const seen = new Set([...read.flatMap((each) => each.drift), ...drift, ...(isOdd ? ['log' as const] : [])]);
  return { messages, drift: [...seen] };
}
