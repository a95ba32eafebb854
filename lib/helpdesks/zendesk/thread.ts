import type { ThreadMessage } from '../../analyzer/contract.ts';
import { bodyText } from '../body-text.ts';
import type { ActiveTicket, Drift, ThreadReading } from '../contract.ts';
import { withoutHistory } from '../plain-history.ts';
import { shownName } from '../shown-name.ts';
import { type LogItem, trustedThread } from '../trusted-thread.ts';
import { timeOf } from './message-time.ts';
import { namesOf } from './names.ts';
import { ZENDESK } from './selectors.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** What a message of a group takes over from the one before it. */
interface Before {
  readonly speaker: Speaker;
  readonly at?: string;
  readonly name?: string;
}

interface Log {
  readonly items: LogItem[];
  readonly drift: Set<Drift>;
  readonly requester: string | null;
}

/** The writer's own words, without quotes, signature and controls; null where no body is found. */
function textOf(message: Element): string | null {
  const body = message.querySelector(ZENDESK.body) ?? message.querySelector(ZENDESK.richBody);
  return body && withoutHistory(bodyText(body.querySelector(ZENDESK.richBody) ?? body, ZENDESK.noise));
}

function factsOf(article: Element, speaker: Speaker, before: Before | null, drift: Set<Drift>): Before {
  const time = timeOf(article);
  const isGrouped = time === 'none' && before?.speaker === speaker;
  const at = typeof time === 'object' ? time.at : isGrouped ? before.at : undefined;
  const name = shownName(article.querySelector(ZENDESK.sender)) ?? (isGrouped ? before.name : undefined);
  if (at === undefined && speaker !== 'left-out') drift.add('time');
  return { speaker, ...(at !== undefined && { at }), ...(name !== undefined && { name }) };
}

function itemOf(message: Element, facts: Before, drift: Set<Drift>): LogItem | null {
  const { speaker, ...said } = facts;
  if (speaker === 'left-out') return null;
  const text = textOf(message);
  if (text === null) drift.add('log');
  if (speaker === 'unknown') drift.add('author');
  const isKnown = text !== null && speaker !== 'unknown';
  return { at: said.at, message: isKnown ? { ...said, author: speaker, text } : null };
}

function readMessage({ items, drift, requester }: Log, article: Element, message: Element, before: Before | null) {
  const name = shownName(article.querySelector(ZENDESK.sender));
  const speaker = speakerOf(article, message, name !== null && name === requester);
  const facts = factsOf(article, speaker, before, drift);
  const item = itemOf(message, facts, drift);
  if (item) items.push(item);
  return facts;
}

/** Words outside of what is known as an article: the log is built otherwise by now, and which message they are can't be told. */
const hasStrays = (log: Element): boolean =>
  [...log.querySelectorAll(`${ZENDESK.body}, ${ZENDESK.richBody}`)].some((body) => !body.closest(ZENDESK.article));

/** An article that shows no message at all is one that can't be read. Hidden duplicates are no message, and no riddle. */
const isRiddle = (article: Element): boolean => article.querySelector(ZENDESK.anyMessage) === null;

function readLog(log: Element, drift: Set<Drift>, requester: string | null): readonly LogItem[] {
  const reading: Log = { items: [], drift, requester };
  let before: Before | null = null;
  const articles = [...log.querySelectorAll(ZENDESK.article)];
  for (const article of articles) {
    if (isRiddle(article)) reading.items.push({ message: null });
    for (const message of article.querySelectorAll(ZENDESK.message))
      before = readMessage(reading, article, message, before);
  }
  if (articles.length === 0 || articles.some(isRiddle)) drift.add('log');
  if (!hasStrays(log)) return reading.items;
  drift.add('log');
  return [...reading.items.map(({ message }) => ({ message })), { message: null }];
}

function missing(ticket: ActiveTicket, { customerName, hasAgent }: ReturnType<typeof namesOf>): readonly Drift[] {
  return [
    ...(customerName === null ? ['customer-name' as const] : []),
    ...(hasAgent ? [] : ['agent-name' as const]),
    ...(ticket.visibility === 'public' && ticket.channel === null ? ['channel' as const] : []),
  ];
}

const writerOf = (messages: readonly ThreadMessage[]) =>
  messages.find(({ author, name }) => author === 'customer' && name)?.name ?? null;

/** Reads the public conversation; what the page does not tell is missing and named in `drift`. */
export function readThread(ticket: ActiveTicket): ThreadReading {
  const log = ticket.pane.querySelector(ZENDESK.log);
  const drift = new Set<Drift>(log ? [] : ['log']);
  const names = namesOf(ticket);
  const thread = trustedThread(log ? readLog(log, drift, names.customerName) : [], Date.now());
  const customerName = names.customerName ?? writerOf(thread.messages);
  for (const part of [...thread.drift, ...missing(ticket, { ...names, customerName })]) drift.add(part);
  const complete = log !== null && !ticket.pane.querySelector(ZENDESK.showMore);
  return { messages: thread.messages, complete, customerName, agentName: names.agentName, drift: [...drift] };
}
