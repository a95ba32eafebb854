import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hallo Peter,\n\ndein Schreibtisch geht am Montag raus.',
      request: wrote('Wann kommt mein Schreibtisch?\n\nPetra', { customerName: 'Petra Klein' }),
      span: 'Peter',
    },
    {
      reply: 'Sehr geehrter Herr Neumann,\n\ndie Schlüssel liegen für Sie bereit.',
      request: wrote('Sind die Schlüssel fertig?\n\nMit freundlichen Grüßen\nJonas Naumburg', {
        customerName: 'Jonas Naumburg',
      }),
      span: 'Neumann',
    },
    {
      reply: 'Hi Sophie, die Hafermilch ist mit drin.',
      request: wrote('Könnt ihr noch Hafermilch dazupacken?', { customerName: 'Amara Diallo', channel: 'chat' }),
      span: 'Sophie',
    },
    {
      reply: 'Guten Morgen Frau Schmidt,\n\nIhr Tarif gilt auch in Norwegen.',
      request: wrote('Gilt mein Tarif in Norwegen?', { customerName: 'Heike Schmölders' }),
      span: 'Schmidt',
    },
    {
      reply: 'Liebe Hannah,\n\nder Link geht wieder.',
      request: wrote('Der Link ist tot.\nGrüße, Henrike', { customerName: 'Henrike Lau' }),
      span: 'Hannah',
    },
    {
      reply: 'Moin Kim, die Stunde ist jetzt am Dienstag.',
      request: {
        thread: [
          { author: 'customer', text: 'Geht auch Dienstag?\n\nRoberto', name: 'Roberto Sala' },
          { author: 'agent', text: 'Ich schaue nach.\n\nKim' },
          { author: 'customer', text: 'Danke dir!', name: 'Roberto Sala' },
        ],
        customerName: 'Roberto Sala',
        agentName: 'Kim Larsen',
      },
      span: 'Kim',
    },
    {
      reply: 'Liebe Frau Winkler,\n\ndie Karten hängen an.',
      request: wrote('Bitte schicken Sie mir die Karten noch einmal.\n\nMit freundlichen Grüßen\nKarla Winter', {
        customerName: 'Karla Winter',
      }),
      span: 'Winkler',
    },
    {
      reply: 'Hallo Susanne,\nDie Rechnung ist heute per Post unterwegs.',
      request: wrote('Wo bleibt die Rechnung?', { customerName: 'Petra Klein' }),
      span: 'Susanne',
    },
  ],
  passing: [
    {
      reply: 'Hallo Jo und Petra,\nDie Rechnung ist heute per Post unterwegs.',
      request: wrote('Wo bleibt die Rechnung?', { customerName: 'Petra Klein' }),
    },
    {
      reply: 'Hallo Basti,\n\ndein Rad ist fertig.',
      request: wrote('Ist mein Rad fertig?', { customerName: 'Sebastian Brandt' }),
    },
    {
      reply: 'Sehr geehrte Frau Dr. von Arnim,\n\nder Raum ist für Sie reserviert.',
      request: wrote('Ist der Raum frei?', { customerName: 'Clara von Arnim' }),
    },
    {
      reply: 'Hallo Sascha, du stehst für Samstag auf der Liste.',
      request: wrote('Setzt mich bitte für Samstag auf die Liste.\n\nGruß\nSascha', {
        customerName: 'Alexander Petrow',
      }),
    },
    {
      reply: 'Liebes Team,\n\nalle fünf Plätze sind freigeschaltet.',
      request: wrote('Bitte schalten Sie fünf Plätze für unser Büro frei.', { customerName: 'Dana Wittlich' }),
    },
    {
      reply: 'Guten Tag Herr Mueller, der Gutschein hängt an.',
      request: wrote('Bekomme ich den Gutschein als Datei?', { customerName: 'Bernd Müller' }),
    },
    {
      reply: 'Guten Tag Herr Chen,\n\nPeter aus unserem Labor bringt die Proben um zwölf.',
      request: wrote('Wann kommen die Proben?', { customerName: 'Lihua Chen' }),
    },
    {
      reply: 'Hallo Steffi, der Parkausweis ist in der Post.',
      request: wrote('Wo bleibt mein Parkausweis?', { customerName: 'Stefanie Moor' }),
    },
    {
      reply: 'Guten Tag zusammen,\n\ndie fünf Ausweise sind unterwegs.',
      request: wrote('Bitte schicken Sie uns fünf Ausweise.', { customerName: 'Karla Winter' }),
    },
    {
      reply: 'Hallo Herr Winter senior, die Karten hängen an.',
      request: wrote('Die Karten bitte noch einmal für meinen Vater.', { customerName: 'Karl Winter' }),
    },
  ],
};
