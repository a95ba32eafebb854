import type { Reading } from '../analyzer/reading.ts';

/** German words that address the reader as the reply does, else as the customer does; Sie where neither tells. */
export function toReader(reading: Reading): { readonly formal: boolean; say(du: string, sie: string): string } {
  const formal = (reading.address ?? reading.customer.address) !== 'du';
  return { formal, say: (du, sie) => (formal ? sie : du) };
}
