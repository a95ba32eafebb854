import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyzer/analyze.ts';
import { apply } from '../../analyzer/apply.ts';

/** What the customer wrote, the reply's body, and what is offered first. */
const OFFERED: readonly (readonly [customer: string, body: string, offered: string])[] = [
  ['Where is order 88213?', 'Your order [ORDER NUMBER] left today.', 'Your order 88213 left today.'],
  ['Where is it?', 'Your order [ORDER NUMBER] left today.', 'Your order left today.'],
  ['When will it come?', 'The battery is covered for XX months from today.', 'The battery is covered from today.'],
  ['What is my number?', 'Your reference number is [REF NUMBER].', 'I will send you the reference number separately.'],
  ['Wann ist es?', 'Ich habe Ihren Termin am [Datum] bestätigt.', 'Ich habe Ihren Termin bestätigt.'],
  ['Was kostet es?', 'Die Reparatur kostet XX Euro und dauert zwei Tage.', 'Die Reparatur dauert zwei Tage.'],
  ['Wie ist die Nummer?', 'Ihre Kundennummer lautet {{kundennummer}}.', 'Ihre Kundennummer schreibe ich Ihnen noch.'],
];

describe('filled', () => {
  it.each(OFFERED)('%s %s', (text, reply, offered) => {
    const request = { reply, channel: 'chat' as const, thread: [{ author: 'customer' as const, text }] };
    const [edit] = analyze(request).findings.find(({ rule }) => rule === 'unfilled-placeholder')?.suggestions ?? [];
    expect(edit && apply(edit, reply)).toBe(offered);
  });
});
