import type { AnalysisRequest, Channel } from '../analyzer/contract.ts';
import type { ThreadReading } from '../helpdesks/contract.ts';
import type { CoachStatus, CoachView, PagePart } from '../messages/protocol.ts';
import { localMinute } from './clock.ts';
import type { PageReader } from './page-reader.ts';
import type { Scene } from './scene.ts';
import type { TicketMemory } from './ticket-memory.ts';

type Facts = Pick<
  CoachView,
  | 'status'
  | 'helpdesk'
  | 'ticketId'
  | 'channel'
  | 'threadComplete'
  | 'unread'
  | 'customerName'
  | 'agentName'
  | 'draft'
  | 'hiddenHere'
  | 'lastCustomerMessage'
>;

/** How far the judging of an open draft is. */
export type Judged = Extract<CoachStatus, 'reading' | 'ready' | 'failed'>;

export interface Known {
  /** What the agent decided for this ticket. */
  readonly memory: TicketMemory | null;
  /** How far the answer is. */
  readonly judged: Judged;
  /** Parts of the page that can't be read. */
  readonly unread: readonly PagePart[];
}

/** What the page tells, for the view. */
export function factsOf(reader: PageReader, known: Known): Facts {
  const { scene, thread, draft } = reader;
  const { memory, unread } = known;
  return {
    unread,
    status: statusOf(scene, known),
    helpdesk: scene.helpdesk?.id ?? null,
    ticketId: scene.ticket?.id ?? null,
    channel: channelOf(scene, memory?.channel ?? null),
    threadComplete: thread?.complete ?? true,
    customerName: thread?.customerName ?? null,
    agentName: thread?.agentName ?? null,
    draft: draft?.text ?? '',
    lastCustomerMessage: lastOfCustomer(thread),
    hiddenHere: memory?.dismissed.size ?? 0,
  };
}

/**
 * The question to the analyzer; null where nothing is coached, or the agent wants none. A ticket with a closed composer is
 * asked with an empty reply.
 */
export function requestOf(reader: PageReader, memory: TicketMemory | null, now: Date): AnalysisRequest | null {
  const { scene, thread, draft } = reader;
  if (!thread || memory?.paused || !(scene.state === 'open' || scene.state === 'no-composer')) return null;
  const channel = channelOf(scene, memory?.channel ?? null).value;
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

export function statusOf(scene: Scene, { memory, judged, unread }: Known): CoachStatus {
  // An editor takes a moment to start; until then nothing is wrong with it.
  if (scene.state === 'unreadable' && unread.length === 0) return 'reading';
  if (scene.state !== 'open') return scene.state;
  return memory?.paused ? 'paused' : judged;
}

function channelOf(scene: Scene, chosen: Channel | null): CoachView['channel'] {
  if (chosen) return { value: chosen, by: 'agent' };
  const value = scene.ticket?.channel ?? null;
  return { value, by: value ? 'page' : 'unknown' };
}

function lastOfCustomer(thread: ThreadReading | null): string | null {
  return thread?.messages.findLast((message) => message.author === 'customer')?.text ?? null;
}
