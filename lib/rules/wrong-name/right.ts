import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { readPersonName } from '../../library/person-name.ts';
import type { Hit } from '../contract.ts';

/** Puts the customer's own name in, in the form that was used: surname behind a title, else the first name. */
export function right(hit: Hit, reading: Reading): readonly Edit[] {
  const person = readPersonName(reading.request.customerName);
  if (!person) return [];
  const start = hit.start ?? 0;
  const end = hit.end ?? 0;
  const surname = person.full.split(/\s+/).at(-1) ?? person.full;
  const texts = reading.greeting?.titled ? [surname, person.full] : [person.first ?? person.full, person.full];
  return texts.map((text) => ({ start, end, text }));
}
