import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Der Schreibtisch kommt am Montag um neun.',
      request: wrote('Zugesagt war der Schreibtisch für den 2. Heute ist der 20., das ist doch ein Witz!'),
    },
    {
      reply: 'Das Paket ist in Köln und kommt am Montag.',
      request: wrote('seit sechs tagen bewegt sich die sendung nicht, so ein mist', { channel: 'chat' }),
    },
    {
      reply: 'Guten Tag Frau Haddad,\n\nvielen Dank für Ihre Geduld. Die Urkunde finden Sie im Anhang.',
      request: wrote('Könnten Sie mir die Urkunde vom Frühjahrskurs schicken?', {
        customerName: 'Noor Haddad',
        at: '2026-03-02T09:10:00+01:00',
        now: '2026-03-05T08:00:00+01:00',
      }),
    },
    {
      reply: 'Hallo Herr Quandt, ein Ersatzschlüssel kostet 14 Euro. Soll ich einen an Ihre Adresse schicken?',
      request: wrote(
        'Vor zwölf Tagen habe ich Ihnen wegen eines Schlüssels geschrieben, und niemand hat geantwortet.',
        {
          customerName: 'Olaf Quandt',
        },
      ),
    },
    {
      reply: 'Schön, dass du schreibst! Den Sitz kannst du bis zwei Stunden vor Abflug ändern.',
      request: wrote('Hi, kann ich meinen Sitz noch ändern?', {
        channel: 'chat',
        at: '2026-06-11T14:00:00Z',
        now: '2026-06-11T14:08:00Z',
      }),
    },
    {
      reply: 'Am Sonntag öffnen wir um 10, bis dann!',
      request: wrote('@museum wann macht ihr am Sonntag auf?', {
        channel: 'tweet',
        at: '2026-06-12T08:00:00Z',
        now: '2026-06-12T10:30:00Z',
      }),
    },
    {
      reply: 'Das tut mir leid zu hören. Ihr Vertrag endet nun zum 31.',
      request: wrote('Fünfzig Minuten in der Warteschleife, nur um zu kündigen. Lächerlich.'),
    },
    {
      reply: 'Sorry, aber dem Paketdienst fehlen Fahrer. Dein Paket kommt am Montag.',
      request: wrote('Mein Paket sollte vor zwei Wochen hier sein, und ich warte immer noch.'),
    },
    {
      reply: 'Hallo Karl, dein Musterpaket ist in der Post.',
      request: {
        thread: [
          { author: 'customer', text: 'Könnte ich Muster vom Eichenboden haben?', at: '2026-09-01T10:00:00Z' },
          { author: 'customer', text: 'Kam das bei euch an?', at: '2026-09-04T10:00:00Z' },
        ],
        customerName: 'Karl Ostrom',
        now: '2026-09-04T12:00:00Z',
      },
    },
    {
      reply: 'Hallo Ola, der Plan ist jetzt in deinem Postfach.',
      request: wrote('Immer noch keine Antwort?! Den Grundriss habe ich letzten Montag geschickt.', {
        customerName: 'Ola Berg',
      }),
    },
  ],
  passing: [
    {
      reply:
        'Wir schulden Ihnen eine Entschuldigung: Ihre Zeilen lagen eine Woche unter einem Stapel. Der Tisch ist da.',
      request: wrote('Seit einer Woche warte ich auf Antwort. Ist der Tisch da?'),
    },
    {
      reply: 'Der Riemen ist verschlissen, ein neuer ist in der Post.',
      request: wrote('Seit zwei Wochen quietscht der Trockner, das macht mich wahnsinnig.'),
    },
    {
      reply: 'Guten Tag Frau Haddad,\n\nbitte entschuldigen Sie die späte Antwort. Die Urkunde finden Sie im Anhang.',
      request: wrote('Bitte schicken Sie mir die Urkunde vom Frühjahrskurs.', {
        customerName: 'Noor Haddad',
        at: '2026-03-02T09:10:00+01:00',
        now: '2026-03-06T08:00:00+01:00',
      }),
    },
    {
      reply: 'Wir bitten um Entschuldigung. Ihre Mitgliedschaft läuft wieder, der März kostet Sie nichts.',
      request: wrote('Ich schreibe Ihnen jetzt zum dritten Mal wegen meiner Mitgliedschaft!'),
    },
    {
      reply: 'Hallo Herr Quandt, ein Ersatzschlüssel kostet 14 Euro.',
      request: wrote('Was kostet ein Ersatzschlüssel?', {
        customerName: 'Olaf Quandt',
        at: '2026-03-02T15:00:00+01:00',
        now: '2026-03-03T10:00:00+01:00',
      }),
    },
    {
      reply: 'Im Umspannwerk gibt es einen Schaden, ab 11 Uhr habt ihr wieder Strom.',
      request: wrote('Kein Strom seit sechs Uhr in der Mühlgasse. Ist da was bekannt?', { channel: 'chat' }),
    },
    {
      reply: 'Klar, das geht bis zwei Stunden vor Abflug.',
      request: wrote('kann ich den sitz noch ändern', {
        channel: 'chat',
        at: '2026-06-11T14:00:00Z',
        now: '2026-06-11T14:04:00Z',
      }),
    },
    {
      reply: 'Verzeih bitte die lange Funkstille, Britta. Deine Bestellung ist gepackt und geht heute raus.',
      request: wrote('Hallo?? Ich warte seit Ewigkeiten auf eine Antwort.', { customerName: 'Britta Ohm' }),
    },
    {
      reply: 'Prima, die neue Nummer steht jetzt in Ihrem Konto.',
      request: {
        thread: [
          { author: 'customer', text: 'Welche Nummer haben Sie von mir?', at: '2026-04-01T08:00:00Z' },
          { author: 'agent', text: 'Die mit der 88 am Ende. Stimmt sie?', at: '2026-04-01T09:00:00Z' },
          { author: 'customer', text: 'Nein, sie endet auf 31. Der Rest geht jetzt.', at: '2026-04-09T08:00:00Z' },
        ],
        now: '2026-04-09T08:40:00Z',
      },
    },
    {
      reply: 'Es tut mir leid, dass Sie so lange nichts von uns gehört haben. Der Plan ist jetzt in Ihrem Postfach.',
      request: wrote('Nach neun Tagen noch immer nichts von Ihnen!'),
    },
    {
      reply: 'Ihre Stunde ist um fünf, Sie haben also noch zehn Minuten.',
      request: wrote('Ich lerne seit zwei Wochen bei Ihnen und bin begeistert. Wann ist meine nächste Stunde?'),
    },
  ],
};
