import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Bitte schicken Sie uns ein Foto vom Etikett.',
      request: wrote('Schon die dritte Lampe kommt zerbrochen an. Ich bin stinksauer auf Sie!'),
    },
    {
      reply: 'Guten Tag Herr Aydin,\n\nIhr Vertrag verlängert sich jeweils am Ersten. Sie können ihn im Konto ändern.',
      request: wrote('Sie haben ohne zu fragen 240 Euro abgebucht. Ich bin entsetzt und fühle mich betrogen.', {
        customerName: 'Cem Aydin',
      }),
    },
    {
      reply: 'Der nächste Zug mit freien Plätzen fährt um 18:40 Uhr.',
      request: wrote('Wir standen zwei Stunden im Regen, die Kinder haben geweint. Eine Frechheit ist das.', {
        channel: 'chat',
      }),
    },
    {
      reply: 'Welche Version der App hast du?',
      request: wrote('Euer Update hat alle meine Notizen gelöscht!!! Zwei Jahre Arbeit weg, ich bin verzweifelt.'),
    },
    {
      reply: 'Ihre Treue ist uns wichtig. Der Gutschein gilt bis Mai.',
      request: wrote(
        'Ich bin maßlos enttäuscht von Ihnen, der Gutschein wurde an der Kasse abgelehnt, das war so peinlich.',
      ),
    },
    {
      reply: 'Die Lieferung dauert drei bis fünf Werktage.',
      request: wrote('Immer noch nichts da. Ich habe die Nase voll von Ihren Ausreden, ich bin richtig wütend.'),
    },
  ],
  passing: [
    {
      reply: 'Zweimal 70 Euro für ein Paar Schuhe, das geht natürlich nicht. Die zweiten 70 habe ich zurückgebucht.',
      request: wrote('Ihr habt mir die Schuhe zweimal abgebucht, zweimal 70 Euro! Ich bin stinksauer.'),
    },
    {
      reply: 'Vier nasse Säcke Mehl vorm Wochenende, die Lieferung haben wir verhunzt. Neue kommen um sechs.',
      request: wrote('Vier Säcke Mehl kamen nass an. Ich bin stinksauer, wir backen heute Nacht!'),
    },
    {
      reply:
        'Ich verstehe Ihren Ärger: drei kaputte Lampen hintereinander. Eine neue geht heute von Hand verpackt an Sie raus.',
      request: wrote('Schon die dritte Lampe kommt zerbrochen an. Ich bin stinksauer auf Sie!'),
    },
    {
      reply:
        'Guten Tag Herr Aydin,\n\nes tut mir leid, dass wir ungefragt abgebucht haben. Die 240 Euro habe ich zurücküberwiesen.',
      request: wrote('Sie haben ohne zu fragen 240 Euro abgebucht. Ich bin entsetzt und fühle mich betrogen.', {
        customerName: 'Cem Aydin',
      }),
    },
    {
      reply: 'Sie haben recht, das darf mit Kindern am Bahnsteig nicht passieren. Ich habe alle vier Karten erstattet.',
      request: wrote('Wir standen zwei Stunden im Regen, die Kinder haben geweint. Eine Frechheit ist das.'),
    },
    {
      reply: 'Bitte schicken Sie uns ein Foto vom Etikett.',
      request: wrote('Guten Tag, welche Birne passt in die Lampe aus Ihrem Frühjahrskatalog?'),
    },
    {
      reply: 'Den Tarif kannst du im Konto ändern.',
      request: wrote('Hi, wie komme ich auf den Jahrestarif? Danke dir!'),
    },
    {
      reply: 'Das muss schlimm sein. Welche Version der App hast du?',
      request: wrote('Euer Update hat alle meine Notizen gelöscht!!! Zwei Jahre Arbeit weg, ich bin verzweifelt.'),
    },
  ],
};
