import { FOUR_AS } from '../analyzer/contract.ts';
import type { QuickQuestion } from '../library/quick-insert.ts';
import type { CoachState } from './contract.ts';

/** What quick insert has to know of the ticket in front. */
export function questionOf({ view, interfaceLanguage }: CoachState, query: string): QuickQuestion {
  const { analysis, language, draft, lastCustomerMessage, customerName, agentName, channel } = view;
  return {
    query,
    interfaceLanguage,
    language,
    draft,
    lastCustomerMessage,
    customerName,
    agentName,
    channel: channel.value,
    formality: analysis?.tone.customer?.formality ?? null,
    lateMinutes: analysis?.waiting.overdue ? analysis.waiting.minutes : null,
    moments: analysis?.moments ?? [],
    missing: analysis ? FOUR_AS.filter((id) => analysis.fourAs[id].needed && !analysis.fourAs[id].present) : [],
  };
}
