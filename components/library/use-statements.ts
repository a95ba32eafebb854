import { useEffect, useMemo, useState } from 'react';
import type { Choice } from '../../lib/library/choose.ts';
import { growIndex } from '../../lib/library/statement-index.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import type { LibraryMemory } from '../../lib/settings/library-memory.ts';
import { useWords } from '../ui/words.ts';
import { type Asked, type Shelf, type Stock, shelves } from './offer.ts';
import { initialAsked } from './suggested-choice.ts';

/** What a statement is to be used for, once its gaps are filled. */
export type Purpose = 'insert' | 'copy';

export interface Pending {
  readonly choice: Choice;
  readonly purpose: Purpose;
}

interface Own {
  readonly ticket: string;
  readonly chosen: Partial<Asked>;
  readonly pending: Pending | null;
}

function ticketOf(view: CoachView | null): string {
  return view ? `${view.helpdesk}/${view.ticketId}` : '';
}

/** What the agent asked and began for the ticket in front; another ticket begins anew. */
export function useAsked(view: CoachView | null) {
  const words = useWords();
  const ticket = ticketOf(view);
  const [kept, keep] = useState<Own>({ ticket, chosen: {}, pending: null });
  const own: Own = kept.ticket === ticket ? kept : { ticket, chosen: {}, pending: null };
  const asked: Asked = { ...initialAsked(view, words.language), ...own.chosen };
  return {
    asked,
    ask: (patch: Partial<Asked>) => keep({ ...own, chosen: { ...own.chosen, ...patch } }),
    pending: own.pending,
    setPending: (pending: Pending | null) => keep({ ...own, pending }),
  };
}

/** Whether the index of that language is whole. It grows between key presses, so that none has to wait for it. */
function useGrown({ index }: Stock, language: Asked['language']): boolean {
  const [grown, setGrown] = useState<Asked['language'] | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const grow = () => {
      if (growIndex(index, language)) setGrown(language);
      else timer = setTimeout(grow);
    };
    timer = setTimeout(grow);
    return () => clearTimeout(timer);
  }, [index, language]);
  return grown === language;
}

/** The shelves for what was asked. While a large library is still being indexed, those that need no search. */
export function useShelves(
  stock: Stock,
  view: CoachView | null,
  asked: Asked,
  memory: LibraryMemory,
): readonly Shelf[] {
  const grown = useGrown(stock, asked.language);
  const { language, address, fourA, situation, register } = asked;
  // Not deferred: an arrow key right behind the last letter has to meet the rows that the letter brought.
  const query = grown ? asked.query : '';
  return useMemo(
    () => shelves(stock, view, { query, language, address, fourA, situation, register }, memory),
    [stock, view, query, language, address, fourA, situation, register, memory],
  );
}
