import type { Language } from '../../lib/analyzer/contract.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import type { Asked } from './offer.ts';

/** What the ticket suggests before the agent chooses: the reply's language, and the polite address. */
export function initialAsked(view: CoachView | null, interfaceLanguage: Language): Asked {
  return { query: '', language: view?.language ?? interfaceLanguage, address: 'Sie' };
}
