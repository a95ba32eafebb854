import type { Language } from '../analyzer/contract.ts';
import customerDe from './tables/customer.de.json' with { type: 'json' };
import customerEn from './tables/customer.en.json' with { type: 'json' };
import replyDe from './tables/reply.de.json' with { type: 'json' };
import replyEn from './tables/reply.en.json' with { type: 'json' };
import type { CustomerTarget, ReplyTarget, StoredReplyTable, StoredTables } from './tables.ts';

/** The trained tables of a language. */
interface LanguageTables {
  readonly customer: StoredTables<CustomerTarget>;
  readonly reply: StoredTables<ReplyTarget, StoredReplyTable>;
}

/** In a build they are not looked at before they are asked for: `scripts/build/with-ready-data.ts`. */
export const storedTables: Readonly<Record<Language, () => LanguageTables>> = {
  en: () => ({ customer: customerEn, reply: replyEn }),
  de: () => ({ customer: customerDe, reply: replyDe }),
};
