import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Es tut uns leid, wenn Sie die Führung als zu kurz empfunden haben. Sie dauert eine Stunde.',
      request: wrote('Die Führung war vorbei, bevor sie anfing!'),
      span: 'Es tut uns leid, wenn',
    },
    {
      reply: 'Es tut mir leid, dass Sie das so sehen. Die Anzahlung bleibt bei uns.',
      request: wrote('Das ist Diebstahl.'),
      span: 'dass Sie das so sehen',
    },
    {
      reply: 'Sorry, aber auf der Karte stand eindeutig Stehplatz.',
      request: wrote('Ich habe für einen Sitzplatz bezahlt!'),
      span: 'Sorry, aber',
    },
    {
      reply: 'Sollten Sie sich gestört gefühlt haben, tut uns das leid. Der Hund ist jetzt im Hof.',
      request: wrote('Ihr Wachhund hat meinen Sohn erschreckt.'),
      span: 'Sollten Sie sich gestört gefühlt haben',
    },
    {
      reply: 'Falls das bei dir falsch ankam, entschuldige ich mich. Die Aktion endete am Sonntag.',
      request: wrote('Gestern war der Preis anders.'),
      span: 'Falls das bei dir falsch ankam',
    },
    {
      reply: 'Wir bedauern, falls sich jemand an dem Plakat gestoßen hat.',
      request: wrote('Ihr Plakat ist widerlich.'),
      span: 'Wir bedauern, falls',
    },
  ],
  passing: [
    {
      reply:
        'Es tut mir leid, dass die Führung zwanzig Minuten zu früh endete. Für Samstag habe ich Sie kostenlos eingebucht.',
      request: wrote('Die Führung war vorbei, bevor sie anfing!'),
    },
    {
      reply: 'Es tut mir leid, wir haben Ihren Platz doppelt verkauft. Der neue ist in Reihe 4.',
      request: wrote('Ich habe für einen Sitzplatz bezahlt!'),
    },
    {
      reply: 'Ich bitte um Entschuldigung für den Hund am Tor. Er ist jetzt im Hof.',
      request: wrote('Ihr Wachhund hat meinen Sohn erschreckt.'),
    },
    {
      reply: 'Entschuldige die Wartezeit! Euer Tisch ist jetzt frei.',
      request: wrote('Wir stehen hier schon eine Weile.'),
    },
    {
      reply: 'Sollte der neue Code auch nicht gehen, schicke ich Ihnen eine neue Karte.',
      request: wrote('Der Code geht nicht.'),
    },
    {
      reply: 'Uns tut leid, dass Sie dreimal anrufen mussten.',
      request: wrote('Ich rufe zum dritten Mal an.'),
    },
  ],
};
