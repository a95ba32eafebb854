import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hallo Frau Lenz, Ihr Muster ist da, ich schicke es Ihnen heute noch. Welche Größe brauchst du?',
      request: { language: 'de', customerName: 'Maria Lenz' },
      span: 'du',
    },
    {
      reply: 'Hi Tobi, dein Paket ist da! Holen Sie es bis Samstag in der Filiale ab.',
      request: wrote('Hi, ist mein Paket schon da?', { language: 'de', customerName: 'Tobi Maas' }),
    },
    {
      reply: 'Ich habe Ihnen den Link noch einmal geschickt. Gib dort dein Passwort ein, dann siehst du alles.',
      request: { language: 'de', channel: 'chat' },
      span: 'Ihnen',
    },
    {
      reply: 'Du findest die Rechnung in deinem Konto. Bei Fragen können Sie uns jederzeit anrufen.',
      request: { language: 'de' },
      span: 'Sie',
    },
    {
      reply: 'Danke Ihnen für die Fotos. Die Gutschrift ist spätestens am Montag auf deinem Konto.',
      request: { language: 'de' },
    },
  ],
  passing: [
    {
      reply: 'The button that you are looking for says “Rufen Sie uns an”, at the bottom of the page.',
      request: wrote('Where on the German page do I find your phone number?'),
    },
    {
      reply: 'Dear Mr Du, your parcel is waiting for you in the shop on Elm Street.',
      request: wrote('Is my parcel there yet?', { customerName: 'Wei Du' }),
    },
    {
      reply: 'In German we say “du” to everybody in the app; for you as an admin there is a switch to “Sie”.',
      request: wrote('Can the German texts in the app be made more formal?'),
    },
    {
      reply: 'Your order from Café Du Monde and your invoice are both in your account.',
      request: wrote('Where can I see my order and the invoice?'),
    },
    {
      reply: 'You can all use the code, and each of you gets your own ticket by email, Ms Ihr.',
      request: wrote('Is one code enough for the five of us?', { customerName: 'Petra Ihr' }),
    },
  ],
};
