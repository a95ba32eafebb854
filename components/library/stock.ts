import { createStatementIndex } from '../../lib/library/statement-index.ts';
import type { Statement } from '../../lib/packs/schema.ts';
import type { Stock } from './offer.ts';

/** The statements with their index, which is made once. */
export function stockOf(statements: readonly Statement[]): Stock {
  return { statements, index: createStatementIndex(statements) };
}
