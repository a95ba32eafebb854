import type { Language } from '../../lib/analyzer/contract.ts';
import { germanAddressFor, languageFor, type ReplySigns } from '../../lib/library/reader.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import type { Asked } from './offer.ts';

const NO_SIGNS: ReplySigns = { language: null, draft: '', lastCustomerMessage: null };

/** What the ticket suggests before the agent chooses: the reply's language, else the customer's, and whom it addresses how. */
export function initialAsked(view: CoachView | null, interfaceLanguage: Language): Asked {
  const language = languageFor(view ?? NO_SIGNS, interfaceLanguage);
  const address = language === 'de' ? germanAddressFor(view ?? NO_SIGNS) : 'Sie';
  return { query: '', language, address, fourA: null, situation: null, register: null };
}
