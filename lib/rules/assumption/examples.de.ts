import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Wahrscheinlich sind Sie über einen Bordstein gefahren. Ich sehe mir die Felge am Dienstag an.',
      request: wrote('Seit der Montage wackelt das Auto ab 100.'),
      span: 'Wahrscheinlich sind Sie über einen Bordstein gefahren',
    },
    {
      reply: 'Als älterer Nutzer tut man sich mit der App oft schwer. Der Knopf ist oben.',
      request: wrote('Wo ist der Knopf für Karten?'),
      span: 'Als älterer Nutzer',
    },
    {
      reply: 'Da Sie technisch nicht so versiert sind, mache ich es kurz: Der Stecker kommt in Buchse 2.',
      request: wrote('Welche Buchse ist fürs Telefon?'),
      span: 'technisch nicht so versiert',
    },
    {
      reply: 'Sie haben bestimmt den falschen Knopf gedrückt. Der Alarm ist jetzt aus.',
      request: wrote('Nachts ging der Alarm los.'),
      span: 'Sie haben bestimmt den falschen Knopf gedrückt',
    },
    {
      reply: 'In Ihrem Alter nimmt man besser den Aufzug. Er ist hinter der Bar.',
      request: wrote('Wo ist die Treppe zum Dach?'),
      span: 'In Ihrem Alter',
    },
    {
      reply: 'Vielleicht kann Ihr Mann mal schauen. Der Bohrer sitzt links.',
      request: wrote('Welcher Bohrer passt?'),
      span: 'Ihr Mann',
    },
    {
      reply: 'Für Laien wie Sie ist das zu kompliziert. Sie brauchen Formular B.',
      request: wrote('Welches Formular brauche ich?'),
      span: 'Für Laien wie Sie',
    },
  ],
  passing: [
    {
      reply:
        'Sie haben sich bestimmt schon gewundert, warum nichts kam: Der Brief ging an die alte Adresse, ein neuer ist unterwegs.',
      request: wrote('Wo bleibt meine Karte?'),
    },
    {
      reply: 'Ihr Mann darf die Karte gern für Sie abholen, ich lege sie an die Kasse.',
      request: wrote('Können Sie die Karte zurücklegen?'),
    },
    {
      reply: 'Als Mitglied seit 2019 zahlen Sie für die Probestunde nichts.',
      request: wrote('Was kostet die Probestunde?'),
    },
    {
      reply: 'Der Studententarif gilt bis 26, deine Karte ist unterwegs.',
      request: wrote('Wie lange gilt der Studententarif?'),
    },
    {
      reply: 'Gut, dass Sie sagen, dass das neu für Sie ist. Hier ist jeder Schritt mit Bild.',
      request: wrote('Ich mache das zum ersten Mal. Welcher Stecker gehört wohin?'),
    },
    {
      reply: 'Sie haben sicher den Aushang gesehen; ab Montag fährt der Aufzug wieder.',
      request: wrote('Fährt der Aufzug?'),
    },
    {
      reply: 'Vermutlich wurde das Paket doppelt erfasst, ich habe das Gewicht angefragt.',
      request: wrote('Die Verfolgung zeigt zwei Pakete.'),
    },
    {
      reply: 'Der Seniorentarif gilt ab 65. Ich habe zwei Karten für Sie gebucht.',
      request: wrote('Zweimal Senioren bitte.'),
    },
  ],
};
