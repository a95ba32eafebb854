import { useCallback } from 'react';
import type { Language } from '../../../lib/analyzer/contract.ts';
import { studioDesk } from '../../../lib/messages/studio-line.ts';
import { requestOf, type TryTicket } from '../../../lib/studio/try-tickets.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** The ticket and the reply as they stand in the form. */
export type TriedTicket = Omit<TryTicket, 'kind' | 'language'>;
/** What came of it, with the reply that was judged: the form may hold another one by now. */
export type Tried = Awaited<ReturnType<typeof studioDesk.judge>> & { readonly reply: string };

/** What agents with this pack would be told; `file` is null while the draft is no pack. */
export function useTried(file: string | null, ticket: TriedTicket, language: Language): Answer<Tried> {
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const judged = await studioDesk.judge(file ?? '', requestOf(ticket, new Date()), language, { signal });
      return { ...judged, reply: ticket.reply };
    },
    [file, ticket, language],
  );
  return useAnswer(file === null || ticket.reply.trim() === '' ? null : ask);
}
