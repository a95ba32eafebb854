import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
import type { Language } from '../analyzer/contract.ts';
import type { GivenKind } from './given/contract.ts';
import { givenIn } from './given.ts';

function given(text: string, language: Language = 'en'): readonly (readonly [GivenKind, string | null])[] {
  return givenIn([{ author: 'customer', text }], language).map(({ kind, value }) => [kind, value]);
}

function kinds(text: string, language: Language = 'en'): readonly GivenKind[] {
  return [...new Set(given(text, language).map(([kind]) => kind))];
}

describe('what the customer gave', () => {
  it.each<[Language, string, GivenKind, string | null]>([
    ['en', 'My order no. 83-2214 is late.', 'order-number', '83-2214'],
    ['en', 'Booking QX12LP, two adults.', 'booking-number', 'QX12LP'],
    ['en', 'It is account number 660-182-9.', 'customer-number', '660-182-9'],
    ['en', 'Invoice 2025-118 is wrong.', 'invoice-number', '2025-118'],
    ['en', 'Reach me at jo@inbox.example please.', 'email-address', 'jo@inbox.example'],
    ['en', 'My mobile is 07700 900417.', 'phone-number', '07700 900417'],
    ['en', 'I bought it on 14 Feb 2025.', 'purchase-date', '14 Feb 2025'],
    ['en', 'I attached two photos of the crack.', 'photo', null],
    ['en', 'The screen says "pump blocked".', 'error-message', 'pump blocked'],
    ['en', 'I have restarted it twice.', 'steps-tried', null],
    ['en', 'It happens on Windows 11.', 'system', 'Windows 11'],
    ['en', 'RM12300987 is the tracking number.', 'case-number', 'RM12300987'],
    ['en', '“Where is it?” I asked – and AB-4711 is my order.', 'order-number', 'AB-4711'],
    ['de', 'Kundennummer 88 204 117, bitte ändern.', 'customer-number', '88 204 117'],
    ['de', 'Bestellnr. 7781-A kam defekt an.', 'order-number', '7781-A'],
    ['de', 'Modell PX 340, seit heute stumm.', 'device', 'PX 340'],
    ['de', 'Aktenzeichen der Polizei: 31-2291.', 'case-number', '31-2291'],
    ['de', 'Sie erreichen mich unter 0175 5550190.', 'phone-number', '0175 5550190'],
    ['de', '(88-2041 ist die Auftragsnummer.)', 'order-number', '88-2041'],
    ['de', 'Fotos hängen an.', 'photo', null],
    ['de', 'Ich habe das Kabel schon getauscht.', 'steps-tried', null],
  ])('%s: %s', (language, text, kind, value) => {
    expect(given(text, language)).toContainEqual([kind, value]);
  });

  it.each<[Language, string, GivenKind]>([
    ['en', 'I want to order 500 pieces.', 'order-number'],
    ['en', 'The invoice of 2024 is fine.', 'invoice-number'],
    ['en', 'Should I send you a photo?', 'photo'],
    ['en', 'How do I attach a screenshot?', 'photo'],
    ['en', 'I paid 412.60 euros for the order.', 'order-number'],
    ['en', 'Account 00417-8826, please.', 'phone-number'],
    ['en', 'Flat 12/4711 is the order of the day.', 'order-number'],
    ['en', 'A/4711 is the order number.', 'order-number'],
    ['de', 'Auf der Rechnung 2022 steht es anders.', 'invoice-number'],
    ['de', 'Braucht ihr ein Foto?', 'photo'],
    ['de', 'Ich komme am 12.9. um 8:20 Uhr.', 'phone-number'],
  ])('is no more than that: %s %s', (language, text, kind) => {
    expect(kinds(text, language)).not.toContain(kind);
  });

  it('is shown by the words, at their place, in the message that holds them', () => {
    const thread = [
      { author: 'customer', text: 'Hello there' },
      { author: 'agent', text: 'Which order 1234 is it?' },
      { author: 'customer', text: 'It is order 4711.' },
    ] as const;
    expect(givenIn(thread, 'en')).toEqual([
      { kind: 'order-number', message: 2, start: 6, end: 16, words: 'order 4711', value: '4711' },
    ]);
  });

  it('takes no more than linear time', () => {
    const text = 'order number 12 34 56 , photo not attached '.repeat(4000);
    expect(processorTime(() => givenIn([{ author: 'customer', text }], 'en'))).toBeLessThan(4000);
  });

  // Engines make a pattern anew for such a text, which may take far longer than for any other.
  it.each<Language>(['en', 'de'])('has its patterns for letters past Latin-1 at once: %s', (language) => {
    const nouns = 'order booking invoice account serial ticket model Bestellung Buchung Rechnung Vertrag Zähler Fall';
    const text = `${nouns} – “€”: 12 is the order number, 34 ist die Kundennummer.`;
    expect(processorTime(() => givenIn([{ author: 'customer', text }], language))).toBeLessThan(4000);
  });
});
