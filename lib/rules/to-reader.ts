import type { Reading } from '../analyzer/reading.ts';

export type ReaderAddress = 'du' | 'ihr' | 'Sie';

/** Greetings that go with a first name and "du", where no word of the reply tells. */
const FAMILIAR = /^(?:hi|hey|heyho|hallo|hallöchen|huhu|moin(?: moin)?|servus|liebe[rs]?)\b/iu;
const SEVERAL = /\s(?:und|&|\+)\s/;

/** How German words address the reader: as the reply does, else as the customer does, else as the greeting does. */
export function addressOf(reading: Reading): ReaderAddress {
  const { address, customer } = reading;
  if (address) return address;
  if (customer.address === 'ihr') return isSeveral(reading) ? 'ihr' : 'du';
  return customer.address ?? (greetsFamiliarly(reading) ? 'du' : 'Sie');
}

/** Words for the reader, who is called du, Sie or, where there are several, ihr. */
export function toReader(reading: Reading): { say(du: string, sie: string, ihr: string): string } {
  const address = addressOf(reading);
  return { say: (du, sie, ihr) => (address === 'du' ? du : address === 'ihr' ? ihr : sie) };
}

/** Who writes "ihr" means the company: only a couple or a family is called so in turn. */
function isSeveral({ request: { customerName } }: Reading): boolean {
  return customerName !== undefined && (SEVERAL.test(customerName) || /^familie\b/i.test(customerName));
}

function greetsFamiliarly({ greeting, request: { reply } }: Reading): boolean {
  if (!greeting?.name || greeting.titled || /\s/.test(greeting.name.text)) return false;
  return FAMILIAR.test(reply.slice(greeting.start, greeting.end));
}
