import type { UnwantedPhrase } from '../../analyzer/house.ts';
import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

const COMMON = { language: 'de', reason: null, severity: null } as const;
const HOUSE = {
  avoid: [
    { ...COMMON, kind: 'avoid', phrase: 'Ticket', instead: ['Anliegen'], reason: 'Kunden haben ein Anliegen.' },
    { ...COMMON, kind: 'avoid', phrase: 'zeitnah', instead: [] },
    { ...COMMON, kind: 'avoid', phrase: 'kein Thema', instead: ['gern geschehen'] },
    { ...COMMON, kind: 'prefer', phrase: 'Gebühr', instead: ['Preis'] },
    { ...COMMON, kind: 'term', language: null, phrase: 'tonhaus', instead: ['TonHaus'] },
  ] satisfies readonly UnwantedPhrase[],
};

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Ich habe Ihr Ticket gelesen und den Krug heute verschickt.',
      request: wrote('Wo ist mein Krug?'),
      house: HOUSE,
      span: 'Ticket',
    },
    {
      reply: 'Kein Thema, der Krug ist seit heute unterwegs.',
      request: wrote('Danke fürs Nachsehen! Wo ist mein Krug?'),
      house: HOUSE,
      span: 'Kein Thema',
    },
    {
      reply: 'Die Gebuehr für den Versand erstatte ich Ihnen heute.',
      request: wrote('Warum kostet das extra?'),
      house: HOUSE,
      span: 'Gebuehr',
    },
    {
      reply: 'Jeder Krug von Tonhaus hat zwei Jahre Garantie.',
      request: wrote('Gibt es eine Garantie?'),
      house: HOUSE,
      span: 'Tonhaus',
    },
    {
      reply: 'Der Krug kommt zeitnah, am Freitag ist er bei Ihnen.',
      request: wrote('Wo ist mein Krug?'),
      house: HOUSE,
      span: 'zeitnah',
    },
  ],
  passing: [
    { reply: 'Der Ticketschalter öffnet um neun.', request: wrote('Wann können wir kommen?'), house: HOUSE },
    {
      reply: 'Jeder Krug von TonHaus hat zwei Jahre Garantie.',
      request: wrote('Gibt es eine Garantie?'),
      house: HOUSE,
    },
    {
      reply: 'Sie schrieben „mein Ticket ist weg“, also habe ich ein neues geschickt.',
      request: wrote('Mein Ticket ist weg.'),
      house: HOUSE,
    },
    { reply: 'Die Grundgebühr bleibt bei neun Euro.', request: wrote('Wird es teurer?'), house: HOUSE },
  ],
};
