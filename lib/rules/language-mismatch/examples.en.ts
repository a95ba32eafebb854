import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hello Ms Huber,\n\nYour new router is on its way and should arrive on Thursday.',
      request: wrote(
        'Guten Tag, mein Router startet alle zehn Minuten neu. Könnten Sie mir bitte ein neues Gerät schicken?',
        {
          customerName: 'Silke Huber',
        },
      ),
    },
    {
      reply: 'Thanks for the photo. I’ve ordered a new lid for you, and it ships tomorrow.',
      request: wrote('Bonjour, le couvercle de ma casserole est arrivé cassé. Pouvez-vous m’en envoyer un autre ?', {
        customerName: 'Claire Dupont',
      }),
    },
    {
      reply: 'Hi Javier, you can collect the tickets at the desk from six o’clock.',
      request: wrote('Hola, ¿dónde puedo recoger las entradas para el concierto de esta noche?', {
        customerName: 'Javier Molina',
      }),
    },
    {
      reply: 'Sure, just open the settings and turn on dark mode there.',
      request: wrote('wie stelle ich denn die app auf dunkel um, ich finde das nirgends', { channel: 'chat' }),
    },
    {
      reply: 'Your deposit has been paid out to the account that you gave us.',
      request: wrote('Buongiorno, vorrei sapere quando riceverò la mia cauzione. Grazie mille.', {
        customerName: 'Paolo Conti',
      }),
    },
    {
      reply: 'I’ve booked the cot for you; it will stand in your room when you arrive.',
      request: wrote('Goedemiddag, kunnen wij een kinderbed op onze kamer krijgen? Alvast hartelijk dank!'),
    },
    {
      reply: 'I have moved your lesson to Monday at five. Please tell me if that does not suit you.',
      request: {
        thread: [
          { author: 'customer', text: 'Hello, may I ask something about my lesson?' },
          { author: 'agent', text: 'Of course, go ahead.' },
          {
            author: 'customer',
            text: 'Ich schreibe lieber auf Deutsch: Kann ich die Stunde von Freitag auf Montag verlegen?',
          },
        ],
      },
    },
  ],
  passing: [
    {
      reply: 'Hello Ms Huber,\n\nYour new router is on its way and should arrive on Thursday.',
      request: wrote(
        'Guten Tag, mein Router startet ständig neu. Bitte antworten Sie auf Englisch, mein Mann kümmert sich darum.',
        {
          customerName: 'Silke Huber',
        },
      ),
    },
    {
      reply: 'Thanks, done!',
      request: wrote('Könnten Sie bitte meine Telefonnummer auf die neue umstellen, die ich gestern geschickt habe?'),
    },
    {
      reply:
        'Ihr neuer Router ist unterwegs und kommt am Donnerstag bei Ihnen an.\n\nYour new router is on its way and should reach you on Thursday.',
      request: wrote('Mein Router geht nicht mehr. Ich brauche bis zum Wochenende bitte einen neuen.'),
    },
    {
      reply: 'The message means that the fan needs cleaning. I can send somebody on Friday at nine.',
      request: wrote(
        'Hello, the boiler shows “Störung: Gebläse prüfen, bitte Kundendienst rufen”. What does it mean and can you help?',
      ),
    },
    {
      reply: 'Hallo Herr Vogt,\n\nI have added the second driver to your booking. There is no extra charge for it.',
      request: wrote('Hello, could you add my wife as a second driver to our booking? Thank you, Stefan Vogt', {
        customerName: 'Stefan Vogt',
      }),
    },
    {
      reply: 'Your appointment at Bürgeramt Neukölln is on Tuesday at ten; please bring the Meldebescheinigung.',
      request: wrote('Hi, can you tell me when my appointment is and which document I have to bring?'),
    },
    {
      reply: 'I have found your booking and moved it to the later train.',
      request: wrote('4711 / ICE 602'),
    },
    {
      reply: 'Hi Jürgen, the Spätzle press is back in stock and ships on Monday from our shop in Tübingen.',
      request: wrote('Hi, is the Spätzle press available again? Jürgen', { customerName: 'Jürgen Bauer' }),
    },
  ],
};
