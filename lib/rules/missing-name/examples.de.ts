import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Liebe Leserin,\n\nIhr Vertrag verlängert sich jetzt immer am 3.\n\nIhre Zeitung',
      request: wrote('Könnten Sie den Stichtag auf den Monatsanfang legen?', { customerName: 'Ottilie Marsch' }),
      span: 'Liebe Leserin',
    },
    {
      reply: 'Guten Morgen,\n\ndas Bad öffnet sonntags um sieben.\n\nViele Grüße\nDario Weber',
      request: wrote('Wann öffnet das Bad am Sonntag?', { customerName: 'Noah Quint' }),
      span: 'Guten Morgen',
    },
    {
      reply: 'Die Dichtung fällt unter die Garantie. Ich schicke Ihnen heute eine neue.\n\nTom Reuter',
      request: wrote('Die Dichtung meiner Presse leckt nach zwei Monaten.', { customerName: 'Inge Falk' }),
    },
    {
      reply: 'Sehr geehrte Damen und Herren,\n\nIhre Teilnahmebescheinigung liegt bei.\n\nDas Sekretariat',
      request: wrote('Bitte senden Sie mir meine Teilnahmebescheinigung.', { customerName: 'Bilal Hoxha' }),
      span: 'Sehr geehrte Damen und Herren',
    },
    {
      reply: 'Hi,\n\ndie blaue Mütze ist wieder da, ich leg dir eine zurück.\n\nLG Jule',
      request: wrote('habt ihr die mütze noch in blau? du hattest mir die ja gezeigt', { customerName: 'Carla Nagel' }),
      span: 'Hi',
    },
    {
      reply: 'Liebe Bewohner,\n\nder Ableser kommt am 14. März zwischen 8 und 10 Uhr.\n\nHausverwaltung Bork',
      request: wrote('Wann werden die Zähler abgelesen?', { customerName: 'Frau Sevgi Aslan' }),
      span: 'Liebe Bewohner',
    },
  ],
  passing: [
    {
      reply: 'Guten Tag Frau Marsch,\n\nIhr Vertrag verlängert sich jetzt immer am 3.\n\nIhre Zeitung',
      request: wrote('Könnten Sie den Stichtag verlegen?', { customerName: 'Ottilie Marsch' }),
    },
    {
      reply: 'Guten Morgen,\n\ngern, Herr Quint: Das Bad öffnet sonntags um sieben.\n\nDario Weber',
      request: wrote('Wann öffnet das Bad am Sonntag?', { customerName: 'Noah Quint' }),
    },
    {
      reply: 'Guten Tag,\n\ndie Rechnung für Mai liegt bei.\n\nLena Voigt',
      request: wrote('Bitte senden Sie uns die Rechnung für Mai.', { customerName: 'Hellwasser GmbH' }),
    },
    {
      reply: 'Guten Tag,\n\ndie Rechnung für Mai liegt bei.\n\nLena Voigt',
      request: wrote('Bitte senden Sie uns die Rechnung für Mai.', { customerName: 'Buchhaltung' }),
    },
    {
      reply: 'Die blaue ist am Montag wieder da.\n\nTom Reuter',
      request: {
        customerName: 'Inge Falk',
        thread: [
          { author: 'customer', text: 'Haben Sie die Presse noch in Blau?' },
          { author: 'agent', text: 'Guten Tag Frau Falk, ich frage nach.' },
          { author: 'customer', text: 'Danke. Gibt es schon ein Datum?' },
        ],
      },
    },
    {
      reply: 'Sonntags um sieben.',
      request: wrote('wann macht das bad sonntags auf', { customerName: 'Noah Quint', channel: 'tweet' }),
    },
    {
      reply: 'Hallo Betti,\n\ndein Termin ist jetzt um 16 Uhr.\n\nNora',
      request: wrote('Ginge auch vier statt drei?', { customerName: 'Bettina Lange' }),
    },
  ],
};
