import type { Language } from '../analyzer/contract.ts';
import { addressOf } from '../languages/address.ts';
import { detect } from '../languages/detect.ts';
import { read } from '../languages/index.ts';
import type { Address } from '../packs/schema.ts';

/** What tells for whom a statement has to be. */
export interface ReplySigns {
  /** Of the reply; null when it can't be told. */
  readonly language: Language | null;
  readonly draft: string;
  readonly lastCustomerMessage: string | null;
}

/** The language that a statement should have: the reply's, else the customer's, else `fallback`. */
export function languageFor({ language, lastCustomerMessage }: ReplySigns, fallback: Language): Language {
  if (language) return language;
  const detected = detect(lastCustomerMessage ?? '');
  return detected === 'en' || detected === 'de' ? detected : fallback;
}

/** The German address: the agent's own draft goes before the customer's; where neither tells, the polite one. */
export function germanAddressFor({ draft, lastCustomerMessage }: ReplySigns): Address {
  const addressIn = (text: string) => addressOf(read(text, 'de'), 'de');
  const address = addressIn(draft) ?? addressIn(lastCustomerMessage ?? '');
  return address === 'du' ? 'du' : 'Sie';
}
