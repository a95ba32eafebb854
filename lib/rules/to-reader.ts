import type { Reading } from '../analyzer/reading.ts';

/** How German words address the reader: as the reply does, else as the customer does; Sie where neither tells. */
export function addressOf({ address, customer }: Reading): 'du' | 'ihr' | 'Sie' {
  return address ?? customer.address ?? 'Sie';
}

/** Words for one reader, who is called du or Sie. */
export function toReader(reading: Reading): { readonly formal: boolean; say(du: string, sie: string): string } {
  const formal = addressOf(reading) !== 'du';
  return { formal, say: (du, sie) => (formal ? sie : du) };
}
