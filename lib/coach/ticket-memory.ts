import type { Channel } from '../analyzer/contract.ts';

/** What the agent decided for one ticket. Kept in memory only, gone with the tab. */
export interface TicketMemory {
  readonly dismissed: Set<string>;
  channel: Channel | null;
  /** Nothing is read along; it comes back with the next ticket, or when the agent says so. */
  paused: boolean;
}

export class TicketMemories {
  readonly #byTicket = new Map<string, TicketMemory>();

  /** The memory of that ticket, made on first use. */
  of(ticketId: string): TicketMemory {
    const known = this.#byTicket.get(ticketId);
    if (known) return known;
    const fresh: TicketMemory = { dismissed: new Set(), channel: null, paused: false };
    this.#byTicket.set(ticketId, fresh);
    return fresh;
  }
}
