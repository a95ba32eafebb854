import type { ThreadMessage } from '../../analyzer/contract.ts';
import { bodyText } from '../body-text.ts';
import type { ActiveTicket, Drift, ThreadReading } from '../contract.ts';
import { withoutHistory } from '../plain-history.ts';
import { timeOf } from './message-time.ts';
import { ZENDESK } from './selectors.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** What a message of a group takes over from the one before it. */
interface Before {
  readonly speaker: Speaker;
  readonly at?: string;
  readonly name?: string;
}

interface Log {
  readonly messages: ThreadMessage[];
  readonly drift: Set<Drift>;
}

const oneLine = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

/** The writer's own words, without quotes, signature and controls. */
function textOf(message: Element): string {
  const body = message.querySelector(ZENDESK.body) ?? message;
  return withoutHistory(bodyText(body.querySelector(ZENDESK.richBody) ?? body, ZENDESK.noise));
}

function factsOf(article: Element, speaker: Speaker, before: Before | null, drift: Set<Drift>): Before {
  const time = timeOf(article);
  const isGrouped = time === 'none' && before?.speaker === speaker;
  const at = typeof time === 'object' ? time.at : isGrouped ? before.at : undefined;
  const name = oneLine(article.querySelector(ZENDESK.sender)) ?? (isGrouped ? before.name : undefined);
  if (at === undefined && speaker !== 'left-out') drift.add('time');
  return { speaker, ...(at !== undefined && { at }), ...(name !== undefined && { name }) };
}

function readMessage(log: Log, article: Element, message: Element, before: Before | null): Before {
  const speaker = speakerOf(article, message);
  const facts = factsOf(article, speaker, before, log.drift);
  if (speaker === 'unknown') log.drift.add('author');
  if (speaker === 'customer' || speaker === 'agent') {
    const text = textOf(message);
    if (text !== '') log.messages.push({ ...facts, author: speaker, text });
  }
  return facts;
}

/** The log stands in the order of time, whichever way it is shown; where all times are known they have the last word. */
function oldestFirst(messages: readonly ThreadMessage[]): readonly ThreadMessage[] {
  const timed = messages.map((message) => ({ message, at: Date.parse(message.at ?? '') }));
  if (timed.some(({ at }) => Number.isNaN(at))) return messages;
  return timed.sort((one, other) => one.at - other.at).map(({ message }) => message);
}

function readLog(log: Element, drift: Set<Drift>): readonly ThreadMessage[] {
  const reading: Log = { messages: [], drift };
  let before: Before | null = null;
  for (const article of log.querySelectorAll(ZENDESK.article))
    for (const message of article.querySelectorAll(ZENDESK.message))
      before = readMessage(reading, article, message, before);
  return oldestFirst(reading.messages);
}

/** The ticket's fields and names stand beside its pane, in the same workspace. */
function namesOf({ pane }: ActiveTicket, messages: readonly ThreadMessage[]) {
  const workspace = pane.closest(ZENDESK.workspace) ?? pane.closest(ZENDESK.layout) ?? pane;
  const requester = oneLine(
    workspace.querySelector(ZENDESK.requester) ?? workspace.querySelector(ZENDESK.requesterField),
  );
  const writer = messages.find(({ author, name }) => author === 'customer' && name)?.name;
  const agentName = oneLine(workspace.querySelector(ZENDESK.assignee)) ?? null;
  return { customerName: requester ?? writer ?? null, agentName };
}

/** Reads the public conversation; what the page does not tell is missing and named in `drift`. */
export function readThread(ticket: ActiveTicket): ThreadReading {
  const log = ticket.pane.querySelector(ZENDESK.log);
  const drift = new Set<Drift>();
  if (!log) drift.add('log');
  const messages = log ? readLog(log, drift) : [];
  const names = namesOf(ticket, messages);
  if (names.customerName === null) drift.add('customer-name');
  if (names.agentName === null) drift.add('agent-name');
  if (ticket.visibility === 'unknown') drift.add('visibility');
  if (ticket.visibility === 'public' && ticket.channel === null) drift.add('channel');
  const complete = log !== null && !ticket.pane.querySelector(ZENDESK.showMore);
  return { messages, complete, ...names, drift: [...drift] };
}
