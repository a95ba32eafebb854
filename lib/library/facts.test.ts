import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
import type { Language } from '../analyzer/contract.ts';
import { factsOf } from './facts.ts';
import { feelingWord } from './feeling-word.ts';
import { orderReference } from './order-number.ts';
import { readPersonName } from './person-name.ts';
import { waitingFacts } from './waiting-words.ts';

const NOTHING = { customerName: null, agentName: null, waitingMinutes: null, lastCustomerMessage: null } as const;
const HOUR = 60;
const DAY = 24 * HOUR;

describe('factsOf', () => {
  it('gives what the ticket says', () => {
    const ticket = {
      customerName: 'Petra Klein',
      agentName: 'Jonas Adler',
      waitingMinutes: 2 * DAY + 200,
      language: 'de',
      lastCustomerMessage: 'Rechnung Nr. 2041 ist falsch. Das ist ärgerlich.',
    } as const;
    expect(factsOf(ticket)).toEqual({
      customer: 'Petra',
      'customer:full': 'Petra Klein',
      agent: 'Jonas',
      'agent:full': 'Jonas Adler',
      'waiting:acc': 'zwei Tage',
      'waiting:dat': 'zwei Tagen',
      feeling: 'ärgerlich',
      order: 'Rechnung 2041',
    });
  });

  it('invents nothing', () => {
    expect(factsOf({ ...NOTHING, language: 'en' })).toEqual({});
    expect(factsOf({ ...NOTHING, language: 'de', customerName: 'Frau Klein' })).toEqual({
      'customer:full': 'Frau Klein',
    });
  });
});

describe('readPersonName', () => {
  it.each([
    ['Dana Ruiz', 'Dana', 'Dana Ruiz'],
    ['Klein, Petra', 'Petra', 'Petra Klein'],
    ['Dr. Petra Klein', 'Petra', 'Dr. Petra Klein'],
    ['PETRA KLEIN', 'Petra', 'Petra Klein'],
    ['dana ruiz-o’hara', 'Dana', 'Dana Ruiz-O’Hara'],
    ['Jürgen', 'Jürgen', 'Jürgen'],
    ['Ludwig van der Berg', 'Ludwig', 'Ludwig van der Berg'],
    ['Dana Ruiz (Berlin)', 'Dana', 'Dana Ruiz'],
    ['Mr Smith', null, 'Mr Smith'],
    ['Familie Öz', null, 'Familie Öz'],
    ['J. Meyer', null, 'J. Meyer'],
  ])('%s', (name, first, full) => {
    expect(readPersonName(name)).toEqual({ first, full });
  });

  it.each([
    '',
    '  ',
    'dana@example.com',
    '@dana_r',
    'jsmith',
    'ACME GmbH',
    'Support',
    'Info',
    'User 4711',
    '+49 30 1234',
    '{agent}',
  ])('sees no person in "%s"', (name) => expect(readPersonName(name)).toBeNull());
});

describe('waitingFacts', () => {
  it.each([
    [1, 'a minute', 'eine Minute', 'einer Minute'],
    [40, '40 minutes', '40 Minuten', '40 Minuten'],
    [HOUR, 'an hour', 'eine Stunde', 'einer Stunde'],
    [3 * HOUR + 59, 'three hours', 'drei Stunden', 'drei Stunden'],
    [DAY, 'a day', 'einen Tag', 'einem Tag'],
    [DAY + 13 * HOUR, '37 hours', '37 Stunden', '37 Stunden'],
    [2 * DAY, 'two days', 'zwei Tage', 'zwei Tagen'],
    [7 * DAY, 'a week', 'eine Woche', 'einer Woche'],
    [13 * DAY, '13 days', '13 Tage', '13 Tagen'],
    [14 * DAY, 'two weeks', 'zwei Wochen', 'zwei Wochen'],
    [27 * DAY, 'three weeks', 'drei Wochen', 'drei Wochen'],
    [61 * DAY, 'two months', 'zwei Monate', 'zwei Monaten'],
  ])('%d minutes', (minutes, english, accusative, dative) => {
    expect(waitingFacts(minutes, 'en')).toEqual({ waiting: english });
    expect(waitingFacts(minutes, 'de')).toEqual({ 'waiting:acc': accusative, 'waiting:dat': dative });
  });

  it.each([null, 0, 0.5, -5, Number.NaN, Number.POSITIVE_INFINITY])('knows nothing from %s', (minutes) => {
    expect(waitingFacts(minutes, 'en')).toEqual({});
  });
});

describe('feelingWord', () => {
  it.each<[Language, string, string | null]>([
    ['en', 'I am so annoyed!', 'annoying'],
    ['en', 'This is FRUSTRATING.', 'frustrating'],
    ['en', "I'm not upset, only tired. But it is worrying", 'worrying'],
    ['en', "It isn't annoying at all", null],
    ['en', 'No worries', null],
    ['en', 'Where is my parcel?', null],
    ['en', 'Questions concerning my order, constructor', null],
    ['de', 'Langsam nervt es.', 'nervig'],
    ['de', 'Ich ärgere mich sehr', 'ärgerlich'],
    ['de', 'Das war nicht enttäuschend', null],
    ['de', 'Mein Konto wurde belastet', null],
    ['de', 'Ich bin frustriert', 'frustrierend'],
  ])('%s: %s', (language, message, feeling) => {
    expect(feelingWord(message, language)).toBe(feeling);
  });
});

describe('orderReference', () => {
  it.each<[Language, string, string | null]>([
    ['en', 'My order number is #4711.', 'order 4711'],
    ['en', 'Order no. 302-9911-XY is late', 'order 302-9911-XY'],
    ['en', 'invoice INV-2041 is wrong', 'invoice INV-2041'],
    ['en', 'order 4711, yes order #4711', 'order 4711'],
    ['en', 'orders 4711', null],
    ['en', 'order 4711 and order 4712', null],
    ['en', 'I want to order 500 pieces', null],
    ['en', 'my order from 2026-03-01', null],
    ['en', 'order 2026-03-01', null],
    ['en', 'Call me on 0171 2345678', null],
    ['en', 'order {agent} 12', null],
    ['de', 'Bestell-Nr. 4711', 'Bestellung 4711'],
    ['de', 'Meine Bestellnummer lautet 4711-AB', 'Bestellung 4711-AB'],
    ['de', 'Rechnung mit der Nummer RE/2041', 'Rechnung RE/2041'],
    ['de', 'Bestellung vom 01.03.2026', null],
    ['de', 'Wo ist meine Bestellung?', null],
  ])('%s: %s', (language, message, reference) => {
    expect(orderReference(message, language)).toBe(reference);
  });

  it('stays quick on long and odd text', () => {
    const text = `${'order-'.repeat(20_000)}${'#'.repeat(50_000)}${'order number '.repeat(10_000)}`;
    expect(processorTime(() => orderReference(text, 'en'))).toBeLessThan(1000);
  });
});
