import type { AnalysisRequest, Channel } from '../analyzer/contract.ts';
import type { ThreadReading } from '../helpdesks/contract.ts';
import type { CoachStatus, CoachView } from '../messages/protocol.ts';
import { localMinute } from './clock.ts';
import type { PageReader } from './page-reader.ts';
import type { Scene } from './scene.ts';

type Facts = Pick<
  CoachView,
  | 'status'
  | 'helpdesk'
  | 'ticketId'
  | 'channel'
  | 'threadComplete'
  | 'customerName'
  | 'agentName'
  | 'draft'
  | 'lastCustomerMessage'
>;

/** How far the judging of an open draft is. */
export type Judged = Extract<CoachStatus, 'reading' | 'ready' | 'failed'>;

/** What the page tells, for the view. `chosen` is the agent's channel for this ticket, `judged` how far the answer is. */
export function factsOf(reader: PageReader, chosen: Channel | null, judged: Judged): Facts {
  const { scene, thread, draft } = reader;
  return {
    status: statusOf(scene, judged),
    helpdesk: scene.helpdesk?.id ?? null,
    ticketId: scene.ticket?.id ?? null,
    channel: channelOf(scene, chosen),
    threadComplete: thread?.complete ?? true,
    customerName: thread?.customerName ?? null,
    agentName: thread?.agentName ?? null,
    draft: draft?.text ?? '',
    lastCustomerMessage: lastOfCustomer(thread),
  };
}

/** The question to the analyzer; null where nothing is coached. A ticket with a closed composer is asked with an empty reply. */
export function requestOf(reader: PageReader, chosen: Channel | null, now: Date): AnalysisRequest | null {
  const { scene, thread, draft } = reader;
  if (!thread || !(scene.state === 'open' || scene.state === 'no-composer')) return null;
  const channel = channelOf(scene, chosen).value;
  return {
    reply: draft?.text ?? '',
    thread: thread.messages,
    ...(channel && { channel }),
    ...(thread.customerName && { customerName: thread.customerName }),
    ...(thread.agentName && { agentName: thread.agentName }),
    filledOnSend: scene.helpdesk?.filledOnSend ?? [],
    now: localMinute(now),
  };
}

export function statusOf(scene: Scene, judged: Judged): CoachStatus {
  return scene.state === 'open' ? judged : scene.state;
}

function channelOf(scene: Scene, chosen: Channel | null): CoachView['channel'] {
  if (chosen) return { value: chosen, by: 'agent' };
  const value = scene.ticket?.channel ?? null;
  return { value, by: value ? 'page' : 'unknown' };
}

function lastOfCustomer(thread: ThreadReading | null): string | null {
  return thread?.messages.findLast((message) => message.author === 'customer')?.text ?? null;
}
