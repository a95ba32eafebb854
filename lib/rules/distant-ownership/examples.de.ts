import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hallo Herr Sander,\n\nunsere Techniker kümmern sich darum.',
      request: wrote('Seit dem Update bleibt die Übersicht leer.', { customerName: 'Paul Sander' }),
      span: 'unsere Techniker kümmern sich darum',
    },
    {
      reply: 'Danke für die Fotos. Ihr Fall wird nun bearbeitet.',
      request: wrote('Anbei die Fotos von der gerissenen Naht. Wie geht es weiter?'),
      span: 'Ihr Fall wird nun bearbeitet',
    },
    {
      reply: 'Die Buchhaltung wird sich bis Mittwoch bei Ihnen melden.',
      request: wrote('Warum wurden mir 80 statt 60 Euro berechnet?'),
      span: 'Die Buchhaltung wird sich bis Mittwoch bei Ihnen melden',
    },
    {
      reply: 'Jemand aus dem Lager schaut nach deinem Paket.',
      request: wrote('Mein Paket steht seit Freitag auf „in Bearbeitung“.', { channel: 'chat' }),
      span: 'Jemand aus dem Lager schaut',
    },
    {
      reply: 'Guten Tag Frau Novak, man wird den Fehler beheben.',
      request: wrote('Der Aufzug im Haus C steht schon wieder.', { customerName: 'Ivana Novak' }),
      span: 'man wird den Fehler beheben',
    },
    {
      reply: 'Ich sehe beide Buchungen in Ihrem Konto. Der zuständige Kollege ruft Sie zurück.',
      request: wrote('Ich habe wohl zweimal dasselbe Zimmer gebucht.'),
      span: 'Der zuständige Kollege ruft Sie zurück',
    },
    {
      reply: 'Die Störung wird derzeit untersucht.',
      request: wrote('Gibt es in Kassel gerade eine Störung?', { channel: 'tweet' }),
      span: 'wird derzeit untersucht',
    },
    {
      reply: 'Der Kundendienst nimmt Kontakt mit Ihnen auf.',
      request: wrote('Die Spülmaschine verliert Wasser, sie ist vier Monate alt.'),
      span: 'Der Kundendienst nimmt Kontakt mit Ihnen auf',
    },
    {
      reply: 'Ihr Hinweis ist notiert, das entsprechende Team wird ihn bearbeiten.',
      request: wrote('Die Ansagen im Aufzug sind viel zu laut für das Baby.'),
      span: 'das entsprechende Team wird ihn bearbeiten',
    },
    {
      reply: 'Der Auftrag ist angelegt und wird von dort eingeplant.',
      request: wrote('Wann kommt der Monteur?'),
      span: 'wird von dort eingeplant',
    },
    {
      reply: 'Das Studio wird sich die Aufnahme ansehen.',
      request: wrote('Auf der Aufnahme rauscht es.'),
      span: 'Das Studio wird sich die Aufnahme ansehen',
    },
    {
      reply: 'Die Rechnung habe ich korrigiert. Wegen der Heizung meldet sich der Kundendienst bei Ihnen.',
      request: wrote('Rechnung falsch und Heizung kalt!'),
      span: 'meldet sich der Kundendienst',
    },
  ],
  passing: [
    {
      reply: 'Der Fall wird gerade von mir geprüft, am Freitag steht das Ergebnis fest.',
      request: wrote('Gibt es Neues zu meiner Erstattung?'),
    },
    { reply: 'Das gedruckte Programm wird am Donnerstag verschickt.', request: wrote('Gibt es das auch auf Papier?') },
    {
      reply: 'Ich habe unsere Technik um eine Prüfung gebeten und schreibe Ihnen am Donnerstag, was sie gefunden hat.',
      request: wrote('Die Übersicht ist wieder leer.'),
    },
    {
      reply: 'Der Fahrer hat das Paket am Dienstag bei Ihrem Nachbarn in Nummer 12 abgegeben.',
      request: wrote('Laut Sendungsverfolgung ist es zugestellt, hier ist aber nichts.'),
    },
    {
      reply: 'Ihre Rechnung wurde gestern berichtigt und liegt jetzt in Ihrem Kundenkonto.',
      request: wrote('Ist meine Rechnung inzwischen geändert?'),
    },
    {
      reply: 'Frau Brandt aus unserer Buchhaltung ruft Sie morgen um 10 Uhr an, Ihre Unterlagen hat sie von mir.',
      request: wrote('Kann mir jemand die Rechnung erklären?'),
    },
    {
      reply: 'Wird die PIN dreimal falsch eingegeben, sperrt sich die Karte für eine Stunde.',
      request: wrote('Warum geht meine Karte gerade nicht?'),
    },
    {
      reply: 'Dein Team sieht den Kalender, sobald du auf „Freigeben“ drückst.',
      request: wrote('Meine Leute können meinen Kalender nicht sehen, woran liegt das?'),
    },
    {
      reply: 'Ich kläre mit dem Lager, wo die zweite Kiste steht, und rufe Sie heute noch an.',
      request: wrote('Von zwei Kisten kam nur eine.'),
    },
    {
      reply: 'Der Beitrag wird immer am dritten Werktag abgebucht, im Mai also am 6.',
      request: wrote('Wann wird der Beitrag abgebucht?'),
    },
    {
      reply: 'Meine Kollegin Ana und ich testen Ihre Datei heute Abend, bis neun hören Sie von mir.',
      request: wrote('Der Import scheitert an meiner Datei.'),
    },
    {
      reply: 'Die Techniker haben das Kabel am Dienstag getauscht, seitdem ist die Leitung stabil.',
      request: wrote('Was war denn mit unserer Leitung?'),
    },
    {
      reply: 'Die Monteure rufen Sie vorher an.',
      request: wrote('Kommt ihr einfach so vorbei?'),
    },
  ],
};
