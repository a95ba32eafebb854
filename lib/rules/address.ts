import { apply } from '../analyzer/apply.ts';
import type { Edit } from '../analyzer/contract.ts';
import { difference } from '../analyzer/difference.ts';
import type { Reading } from '../analyzer/reading.ts';
import { addressCounts, addressMarks } from '../languages/address.ts';
import type { AddressMark } from '../languages/contract.ts';
import { unitOf } from '../languages/index.ts';
import { readPersonName } from '../library/person-name.ts';
import { greetAnew } from './greet-anew.ts';

/**
 * The words that address the reader in the rarer form; where both are equally frequent, in the one that is not the team's or
 * the customer's.
 */
export function minority(reading: Reading): readonly AddressMark[] {
  const rarer = rarerForm(reading);
  if (rarer === null) return [];
  return addressMarks(reading.sentences, reading.language, ({ sure, form }) => sure && form === rarer);
}

/** The form of address that does not go with the rest of the reply; null where there is but one. */
export function rarerForm(reading: Reading): 'du' | 'Sie' | null {
  const { du, Sie } = addressCounts(reading.sentences, reading.language).sure;
  if (du === 0 || Sie === 0) return null;
  const wanted = reading.house.address ?? reading.customer.address;
  // "Guten Tag Frau Wild" says Sie by itself.
  if (reading.greeting?.titled && wanted !== 'du') return 'du';
  if (du === Sie) return wanted === 'du' ? 'Sie' : 'du';
  return du < Sie ? 'du' : 'Sie';
}

/** One edit that addresses the reader by `to`, in the given marks or all of them; empty when it can't be done with certainty. */
export function addressBy(reading: Reading, to: 'du' | 'Sie', only?: readonly AddressMark[]): readonly Edit[] {
  const marks = only ?? addressMarks(reading.sentences, reading.language);
  const odd = marks.filter(({ form }) => form !== to && form !== 'ihr');
  const edits = unitOf(reading.language).address?.change(odd, reading.sentences, reading.request.reply, to) ?? [];
  return edits.flatMap((edit) => [...greetedToo(edit, reading, to), edit]);
}

/** "Sehr geehrter Herr Behrens" does not go with du, nor "Hey Almut" with Sie. */
function greetedToo(edit: Edit, reading: Reading, to: 'du' | 'Sie'): readonly Edit[] {
  const { request, greeting } = reading;
  const stiff = /^(?:sehr|werte)/i.test(request.reply.slice(greeting?.start ?? 0)) || greeting?.titled === true;
  const chummy =
    /^(?:hey|hi|huhu|moin|na|servus|hoi|yo)\b/i.test(request.reply.slice(greeting?.start ?? 0)) || byFirstName(reading);
  if (!greeting || (to === 'du' ? !stiff : !chummy)) return [];
  const greet = greetAnew(reading, to === 'du' ? 'familiar' : 'polite');
  if (!greet || edit.start < greet.end) return [];
  const both = difference(request.reply, apply(greet, apply(edit, request.reply)));
  return both ? [both] : [];
}

/** "Hallo Wolfgang" to a reader whose surname is known too. */
function byFirstName({ greeting, request }: Reading): boolean {
  const name = readPersonName(request.customerName);
  return name?.first != null && name.full !== name.first && greeting?.name?.text === name.first && !greeting.titled;
}
