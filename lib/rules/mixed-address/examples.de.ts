import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply:
        'Guten Tag Frau Wild, die Bestätigung finden Sie im Anhang. Unterschreib sie bitte auf der Rückseite. Das Original schicke ich Ihnen.',
      request: wrote('Guten Tag, ich bräuchte eine Bestätigung über meine Spende.', { customerName: 'Theresa Wild' }),
      span: 'Unterschreib',
    },
    {
      reply: 'Guten Tag Herr Moser, Ihr Antrag ist vollständig. Ich schicke Ihnen die Urkunde, oder du holst sie ab.',
      request: wrote('Guten Tag, ist mein Antrag vollständig?', { customerName: 'Alois Moser' }),
      span: 'du',
    },
    {
      reply: 'Hey Nele, schön, dass du dabei bist! Ihre Zugangsdaten kommen per Mail.',
      request: wrote('Hey, wie melde ich mich an?', { customerName: 'Nele Voss' }),
    },
    {
      reply: 'Bitte senden Sie uns ein Foto vom Typenschild. Dann schicken wir dir das passende Teil.',
      request: wrote('Welcher Filter passt in mein Gerät?'),
    },
    {
      reply: 'Ich habe deine Adresse geändert. Möchten Sie auch die Rechnung dorthin?',
      request: wrote('Umzug: neue Adresse ist Lindenweg 4, 34117 Kassel.'),
    },
    {
      reply: 'Danke für dein Vertrauen. Wir erstatten Ihnen die Gebühr zum Monatsende.',
      request: wrote('Die Gebühr war doch weg, oder?', { channel: 'tweet' }),
    },
    {
      reply: 'Ihre Bestellung ist unterwegs, und sobald sie da ist, bekommst du eine Nachricht von uns.',
      request: wrote('Wann kommt die Bestellung?'),
    },
    {
      reply: 'Liebe Frau Sonntag, vielen Dank für Ihre Geduld und für Ihr Foto. Deine Gutschrift ist gebucht.',
      request: wrote('Anbei das Foto.', { customerName: 'Ilse Sonntag' }),
      span: 'Deine',
    },
  ],
  passing: [
    {
      reply: 'Deine Schwester kann die Karte selbst abholen. Sie braucht dafür nur ihren Ausweis.',
      request: wrote('Darf meine Schwester meine Karte abholen?'),
    },
    {
      reply: 'Schau mal in die Einstellungen: Die Fotos liegen dort im Papierkorb. Sie bleiben noch 30 Tage erhalten.',
      request: wrote('Kannst du mir helfen, meine Fotos sind weg'),
    },
    {
      reply: 'Klicken Sie auf „Hast du dein Passwort vergessen?“, dann bekommen Sie eine Mail.',
      request: wrote('Wie komme ich an ein neues Passwort? Danke Ihnen.'),
    },
    {
      reply: 'Hallo Herr Baum,\n\n> Kannst du das bitte klären?\n\nJa, Ihre Rechnung ist jetzt berichtigt.',
      request: wrote(
        'Meine Frau schrieb mir: Kannst du das bitte klären? Also: Die Rechnung stimmt nicht, bitte prüfen Sie das.',
        {
          customerName: 'Kurt Baum',
        },
      ),
    },
    {
      reply: 'Sie können die Lizenz auf drei Geräten nutzen. Habt ihr im Büro mehr, rechne ich Ihnen ein Paket aus.',
      request: wrote('Guten Tag, auf wie vielen Geräten dürfen wir Ihr Programm nutzen?'),
    },
    {
      reply:
        'Du kannst die Lampen ruhig anlassen. Sie schalten sich nach einer Stunde von selbst aus, und ihre Akkus halten ein Jahr.',
      request: wrote('Muss ich die Lampen abends ausschalten? Sagst du mir kurz Bescheid?'),
    },
    {
      reply: 'Ihre Kollegin hat die Frist schon verlängert; ihr Schreiben liegt Ihnen morgen vor.',
      request: wrote('Haben Sie die Fristverlängerung meiner Kollegin bekommen?'),
    },
    {
      reply: 'Wenn du deine Eltern mitnimmst, zahlen sie den Seniorenpreis; ihre Ausweise zeigen sie am Eingang.',
      request: wrote('Zahlen meine Eltern weniger? Kannst du mal schauen?'),
    },
    {
      reply: 'Die Schaltfläche heißt „Zeig mir deinen Tarif“. Dort sehen Sie alle Angaben.',
      request: wrote('Wo sehe ich, welchen Tarif ich habe? Danke Ihnen.'),
    },
  ],
};
