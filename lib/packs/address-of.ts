import type { Address, StatementText } from './schema.ts';

/** Whom a text addresses; English has one address for all. */
export function addressOf(text: StatementText): Address {
  return text.address ?? 'none';
}
