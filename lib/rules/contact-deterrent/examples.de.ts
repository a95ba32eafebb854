import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Das Geld ist unterwegs. Bitte antworten Sie nicht mehr auf dieses Ticket.',
      request: wrote('Wo bleibt mein Geld?'),
      span: 'Bitte antworten Sie nicht mehr',
    },
    {
      reply: 'Die Zeiten stehen auf der Webseite, da hätten Sie auch selbst nachsehen können.',
      request: wrote('Wann haben Sie sonntags offen?'),
      span: 'hätten Sie auch selbst nachsehen können',
    },
    {
      reply: 'Bitte sehen Sie von weiteren Anfragen zu den Buszeiten ab. Die 42 fährt alle zehn Minuten.',
      request: wrote('Und wann fährt die 42?'),
      span: 'sehen Sie von weiteren Anfragen',
    },
    {
      reply: 'Das steht alles in unseren FAQ. Hunde dürfen an der Leine mit.',
      request: wrote('Darf ich meinen Hund mitbringen?'),
      span: 'Das steht alles in unseren FAQ',
    },
    {
      reply: 'Für so etwas brauchst du uns keine Mail zu schreiben. Der Schlüssel liegt unter der Matte.',
      request: wrote('Ich finde den Schlüssel nicht.'),
      span: 'brauchst du uns keine Mail',
    },
    {
      reply: 'Die Rechnung habe ich nochmal geschickt. Mehrfache Nachfragen verzögern die Bearbeitung nur.',
      request: wrote('Zweiter Versuch: Können Sie mir die Rechnung schicken?'),
      span: 'Nachfragen verzögern die Bearbeitung',
    },
    {
      reply: 'Lesen Sie künftig bitte erst die Anleitung, bevor Sie uns schreiben. Der Filter sitzt links.',
      request: wrote('Wo sitzt der Filter?'),
      span: 'Lesen Sie künftig bitte erst die Anleitung',
    },
  ],
  passing: [
    {
      reply:
        'Ein Klick hätte genügen sollen, fünf Seiten sind zu viel. Entschuldigen Sie, ich habe das Kennwort für Sie zurückgesetzt.',
      request: wrote('Für ein neues Kennwort muss man fünf Seiten ausfüllen!'),
    },
    {
      reply:
        'Laden Sie ihn vier Stunden. Das steht auch in der Anleitung auf Seite 3, dort sehen Sie, wie er überwintert.',
      request: wrote('Wie lange muss der Akku laden?'),
    },
    {
      reply:
        'Hier ist die Anleitung für den ersten Start, und schreiben Sie mir, wenn ein Schritt nicht klappt: https://hilfe.example.de/start',
      request: wrote('Wie starte ich den Mäher?'),
    },
    {
      reply: 'Zögern Sie bitte nicht, mir zu schreiben, wenn der Deckel wieder klemmt. Ein neuer ist bestellt.',
      request: wrote('Der Deckel klemmt.'),
    },
    {
      reply: 'Den alten Lader müssen Sie nicht zurückschicken. Der neue ging heute raus.',
      request: wrote('Soll ich den alten Lader zurückschicken?'),
    },
    {
      reply: 'Bevor du den Karton öffnest, mach bitte ein Foto vom Etikett, dann verfolge ich das Paket.',
      request: wrote('Der Karton sieht nass aus.'),
    },
    {
      reply:
        'Dieses Postfach verschickt nur Karten und liest keine Antworten; mich erreichen Sie jederzeit unter tresen@example.de.',
      request: wrote('Ich habe meine Karte doppelt bekommen.'),
    },
    {
      reply: 'Öffnen Sie das Ventil bitte nicht, bis der Monteur am Montag um 8 Uhr da ist.',
      request: wrote('Aus dem Kessel tropft Wasser.'),
    },
    {
      reply: 'Die Nachricht ist nicht von uns. Bitte klicken Sie keinesfalls auf den Link darin.',
      request: wrote('Haben Sie mir diese SMS geschickt?'),
    },
  ],
};
