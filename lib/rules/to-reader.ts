import type { Reading } from '../analyzer/reading.ts';

/** Casual from here on. */
const CASUAL = -0.4;

/**
 * German words that address the reader as the reply does, else as the customer does. Where neither tells, a greeting by first
 * name and a casual post or chat go with du; all else with Sie.
 */
export function toReader(reading: Reading): { readonly formal: boolean; say(du: string, sie: string): string } {
  const address = reading.address ?? reading.customer.address;
  const formal = address === 'Sie' || (address !== 'du' && !isFamiliar(reading));
  return { formal, say: (du, sie) => (formal ? sie : du) };
}

function isFamiliar({ greeting, channel, customer, request, house }: Reading): boolean {
  if (house.address !== null) return house.address === 'du';
  if (greeting?.titled) return false;
  const name = greeting?.name?.text;
  const first = name !== undefined && !/\s/.test(name) && (request.customerName ?? name).startsWith(name);
  const casual = channel !== 'email' && (customer.register?.score ?? 0) <= CASUAL;
  return first || casual;
}
