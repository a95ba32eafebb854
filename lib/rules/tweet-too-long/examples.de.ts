import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply:
        '@ria_b Danke für das Foto, und entschuldige die Delle. Ich habe einen neuen Rahmen für dich bestellt, er kommt am Donnerstag zwischen neun und zwölf. Bist du dann nicht da, schreib dem Fahrer per SMS, wo er ihn abstellen darf, und lass den alten Rahmen in der Kiste, damit er ihn gleich mitnehmen kann.',
      request: wrote('@rahmenwerk neuer rahmen, neue delle. euer ernst?', { channel: 'tweet' }),
      span: 'gleich mitnehmen kann.',
    },
    {
      reply:
        'Wegen des Sturms bleiben unsere Fähren heute Vormittag im Hafen. Alle Karten von heute gelten bis Sonntag für jede Überfahrt, dafür müsst ihr nichts tun. Wer lieber das Geld zurückhaben möchte, schickt uns eine Direktnachricht mit der Kartennummer, dann erledige ich das noch heute Nachmittag. Gute Reise!',
      request: wrote('fahren die fähren heute?', { channel: 'tweet' }),
      span: 'Gute Reise!',
    },
    {
      reply:
        'Die Erstattung ist unterwegs: https://example.com/retouren/r-20931 zeigt jeden Schritt. Banken brauchen zwei bis fünf Tage, am Wochenende bewegt sich nichts. Ist sie am Mittwochabend nicht da, schicken Sie mir bitte die letzten vier Ziffern der Karte, dann frage ich am Donnerstag selbst bei der Bank nach.',
      request: wrote('Wo bleibt mein Geld?', { channel: 'tweet' }),
      span: 'selbst bei der Bank nach.',
    },
    {
      reply:
        'Klar kann dein Rad mit: Den Platz buchst du in der App unter „Extras“ oder bis eine Stunde vorher am Schalter. Falträder fahren umsonst mit 🚲🚲🚲🚲🚲 Samstags ist der erste Wagen oft schon am zweiten Halt voll, steig also am besten hinten ein, da halten dir die Kollegen die Tür auf. Gute Fahrt 🌞🌞🌞🌞🌞',
      request: wrote('kann ich samstag mein rad mitnehmen?', { channel: 'tweet' }),
      span: 'Gute Fahrt',
    },
    {
      reply:
        'Danke für die Frage! Der Laden in Shibuya (渋谷区道玄坂一丁目、地下一階、改札を出て右側) öffnet um zehn, der in Kyoto (京都市下京区四条通、駅前ビル三階、書店のとなり) um elf. Beide haben bis neun Uhr abends offen, sonntags bis sieben. Bis bald, ich freue mich auf euren Besuch! またのご来店を心よりお待ちしております。',
      request: wrote('Wann öffnen eure Läden in Tokio und Kyoto? Und wie heißen die Straßen auf Japanisch?', {
        channel: 'tweet',
      }),
    },
  ],
  passing: [
    {
      reply:
        'Hallo Ria,\n\ndanke für das Foto, und entschuldige die Delle. Ich habe einen neuen Rahmen für dich bestellt, er kommt am Donnerstag zwischen neun und zwölf. Bist du dann nicht da, schreib dem Fahrer per SMS, wo er ihn abstellen darf, und lass den alten Rahmen in der Kiste, damit er ihn gleich mitnehmen kann.',
      request: wrote('Kannst du mir helfen? Der neue Rahmen hat eine Delle.', {
        channel: 'email',
        customerName: 'Ria Bauer',
      }),
    },
    {
      reply:
        'Alle Schritte mit Bildern, für jedes der drei Modelle: https://example.com/hilfe/kaffeemaschinen/entkalken/schritt-fuer-schritt-mit-bildern-a100-a200-und-a300?utm_source=twitter&utm_medium=social&utm_campaign=entkalken-im-fruehling&lang=de-DE&kapitel=2. Hakt es irgendwo, schreib mir hier, ich gehe es mit dir durch.',
      request: wrote('wie entkalke ich die a200?', { channel: 'tweet' }),
    },
    {
      reply:
        'Der Parkplatz öffnet um vier. Von Norden nehmt ihr die Ausfahrt 11 und folgt den blauen Schildern zum P3, der liegt am nächsten. Ist er voll, fährt vom P5 bis Mitternacht alle zehn Minuten ein Bus. Mit Ausweis dürft ihr am Tor B halten, die Ordner wissen Bescheid. Bis später!',
      request: wrote('wo parken wir heute abend? wir haben einen blauen ausweis', { channel: 'tweet' }),
    },
    {
      reply:
        'Ihr sitzt jetzt zusammen: 14A, 14B, 14C und 14D 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 Die neuen Bordkarten sind in der App, die alten gelten nicht mehr. Die Gepäckabgabe öffnet um fünf, Familien steigen am Gate 22 zuerst ein. Braucht ihr noch etwas vor dem Flug? 👍🏽👍🏽👍🏽',
      request: wrote('könnt ihr uns vier zusammensetzen?', { channel: 'tweet' }),
    },
    {
      reply:
        'Gern. Der Rückruf gilt für alle Heizlüfter, die zwischen März und Juni verkauft wurden; die Nummer steht auf dem Aufkleber unten und beginnt mit H7. Gehört Ihrer dazu, ziehen Sie bitte den Stecker. Ein Kurier holt ihn bei Ihnen ab, das kostet Sie nichts, und den neuen bringt er gleich mit. Soll ich ihn für morgen bestellen?',
      request: wrote('Ist mein Heizlüfter vom Rückruf betroffen? Bitte helfen Sie mir.', { channel: 'chat' }),
    },
  ],
};
