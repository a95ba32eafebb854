import type { Reading } from '../../analyzer/reading.ts';
import { type PersonName, readPersonName } from '../../library/person-name.ts';

/** The customer's name as the helpdesk or the thread gives it; null when it is unknown or no person's. */
export function knownName(reading: Reading): PersonName | null {
  const { customerName } = reading.request;
  if (customerName !== undefined && customerName.trim() !== '') return readPersonName(customerName);
  return readPersonName(reading.customer.all.findLast(({ name }) => name !== undefined)?.name);
}
