import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Guten Tag,\n\nIhr neuer Router ist unterwegs und kommt am Donnerstag bei Ihnen an.',
      request: wrote('Hello, my router restarts every ten minutes. Could you please send me a new one?', {
        customerName: 'Amy Foster',
      }),
    },
    {
      reply: 'Danke für das Foto. Ich habe einen neuen Deckel für Sie bestellt, er geht morgen raus.',
      request: wrote('Bonjour, le couvercle est arrivé cassé. Est-ce que vous pouvez m’en envoyer un nouveau ?'),
    },
    {
      reply: 'Die Karten liegen ab 18 Uhr für Sie an der Abendkasse bereit.',
      request: wrote('Dzień dobry, gdzie mogę odebrać bilety na dzisiejszy koncert?', {
        customerName: 'Anna Kowalska',
      }),
    },
    {
      reply: 'Ich habe die Stunde auf Montag um fünf verlegt. Passt das für dich?',
      request: {
        thread: [
          { author: 'customer', text: 'Hallo, ich habe eine Frage zu meiner Stunde am Freitag.' },
          { author: 'agent', text: 'Gern, worum geht es denn?' },
          { author: 'customer', text: 'Sorry, English is easier for me. Can I move the lesson from Friday to Monday?' },
        ],
      },
    },
    {
      reply: 'Klar, das stellst du in den Einstellungen unter „Anzeige“ um.',
      request: wrote('how do i switch the app to dark mode, i can’t find it anywhere', { channel: 'chat' }),
    },
    {
      reply: 'Ihre Kaution wurde gestern auf das angegebene Konto überwiesen.',
      request: wrote('Merhaba, depozitomu ne zaman geri alacağım? Teşekkür ederim.', { customerName: 'Deniz Aydin' }),
    },
    {
      reply: 'Das Kinderbett steht bei Ihrer Ankunft im Zimmer, ich habe es gerade gebucht.',
      request: wrote('Goedemiddag, kunnen wij een kinderbed op onze kamer krijgen? Alvast hartelijk dank!'),
    },
  ],
  passing: [
    {
      reply: 'Guten Tag,\n\nIhr neuer Router ist unterwegs und kommt am Donnerstag bei Ihnen an.',
      request: wrote('Hello, my router keeps restarting. Please answer in German, my husband will take care of it.'),
    },
    {
      reply: 'Danke, erledigt!',
      request: wrote('Could you please change my phone number to the new one that I sent you yesterday?'),
    },
    {
      reply:
        'Your new router is on its way and should reach you on Thursday.\n\nIhr neuer Router ist unterwegs und kommt am Donnerstag bei Ihnen an.',
      request: wrote('My router is dead. I need a new one before the weekend, please.'),
    },
    {
      reply: 'Dear Mr Falk,\n\nich habe Ihre Frau als zweite Fahrerin eingetragen. Das kostet nichts extra.',
      request: wrote('Guten Tag, bitte tragen Sie meine Frau als zweite Fahrerin ein. Danke, Henning Falk', {
        customerName: 'Henning Falk',
      }),
    },
    {
      reply: 'Den Livestream startest du im Dashboard unter „Events“, der Download kommt danach per Link.',
      request: wrote('Wie starte ich den Stream, und wo gibt es später das Video?'),
    },
    {
      reply: 'Ihre Buchung ist jetzt auf den späteren Zug geändert.',
      request: wrote('ICE 602 → ICE 604'),
    },
    {
      reply: 'Hi Jeremy, dein Account ist ready, den Login-Link hast du per Mail. Have fun!',
      request: wrote('Hi, wann ist mein Account denn endlich freigeschaltet? Danke, Jeremy', {
        customerName: 'Jeremy Cole',
      }),
    },
  ],
};
