import type { Edit } from '../analyzer/contract.ts';
import type { Reading } from '../analyzer/reading.ts';
import { addressMarks } from '../languages/address.ts';
import type { AddressMark } from '../languages/contract.ts';
import { unitOf } from '../languages/index.ts';
import { readPersonName } from '../library/person-name.ts';

/**
 * The words that address the reader in the rarer form; where both are equally frequent, in the one that is not the team's or
 * the customer's.
 */
export function minority(reading: Reading): readonly AddressMark[] {
  const sure = addressMarks(reading.sentences, reading.language).filter((mark) => mark.sure && mark.form !== 'ihr');
  const du = sure.filter(({ form }) => form === 'du');
  const sie = sure.filter(({ form }) => form === 'Sie');
  if (du.length === 0 || sie.length === 0) return [];
  if (du.length === sie.length) return (reading.house.address ?? reading.customer.address) === 'du' ? sie : du;
  return du.length < sie.length ? du : sie;
}

/** One edit that addresses the reader by `to`, in the given marks or all of them; empty when it can't be done with certainty. */
export function addressBy(reading: Reading, to: 'du' | 'Sie', only?: readonly AddressMark[]): readonly Edit[] {
  const marks = only ?? addressMarks(reading.sentences, reading.language);
  const odd = marks.filter(({ form }) => form !== to && form !== 'ihr');
  const edits = unitOf(reading.language).address?.change(odd, reading.sentences, reading.request.reply, to) ?? [];
  return to === 'du' && reading.greeting?.titled ? edits.flatMap((edit) => withFirstName(edit, reading)) : edits;
}

/** "Sehr geehrter Herr Behrens" does not go with du. */
function withFirstName(edit: Edit, { request, greeting }: Reading): readonly Edit[] {
  const first = readPersonName(request.customerName)?.first;
  if (!first || !greeting || edit.start < greeting.end) return [];
  return [
    {
      start: greeting.start,
      end: edit.end,
      text: `Hallo ${first}${request.reply.slice(greeting.end, edit.start)}${edit.text}`,
    },
  ];
}
