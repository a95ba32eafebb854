import type { Language } from '../../lib/analyzer/contract.ts';
import { addressOf } from '../../lib/languages/address.ts';
import { detect } from '../../lib/languages/detect.ts';
import { read } from '../../lib/languages/index.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import type { Address } from '../../lib/packs/schema.ts';
import type { Asked } from './offer.ts';

function languageOf(view: CoachView | null, interfaceLanguage: Language): Language {
  if (view?.language) return view.language;
  const detected = detect(view?.lastCustomerMessage ?? '');
  return detected === 'en' || detected === 'de' ? detected : interfaceLanguage;
}

/** The address in the agent's own draft goes before the customer's; where neither tells, the polite one. */
function germanAddress(view: CoachView | null): Address {
  const addressIn = (text: string) => addressOf(read(text, 'de'), 'de');
  const address = addressIn(view?.draft ?? '') ?? addressIn(view?.lastCustomerMessage ?? '');
  return address === 'du' ? 'du' : 'Sie';
}

/** What the ticket suggests before the agent chooses: the reply's language, else the customer's, and whom it addresses how. */
export function initialAsked(view: CoachView | null, interfaceLanguage: Language): Asked {
  const language = languageOf(view, interfaceLanguage);
  const address = language === 'de' ? germanAddress(view) : 'Sie';
  return { query: '', language, address, fourA: null, situation: null, register: null };
}
