import type { Edit, Language } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { readPersonName } from '../../library/person-name.ts';
import type { Hit } from '../contract.ts';

/** Greets anybody by the whole name, without a title that has a gender. */
const PLAIN: Readonly<Record<Language, string>> = { en: 'Hello', de: 'Guten Tag' };

/** Puts the customer's own name in. A title beside the wrong name may be as wrong, so it goes with it. */
export function right(hit: Hit, reading: Reading): readonly Edit[] {
  const person = readPersonName(reading.request.customerName);
  const { greeting } = reading;
  if (!person || !greeting) return [];
  const end = hit.end ?? 0;
  if (greeting.titled) return [{ start: greeting.start, end, text: `${PLAIN[reading.language]} ${person.full}` }];
  const texts = person.first ? [person.first, person.full] : [person.full];
  return texts.map((text) => ({ start: hit.start ?? 0, end, text }));
}
