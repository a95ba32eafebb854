import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hallo [Name], Ihre Büroklammern sind am [Datum] bei Ihnen.',
      request: wrote('Wo sind die Klammern?'),
      span: '[Datum]',
    },
    {
      reply: 'Die Noten für die Probe am (Datum ergänzen) habe ich dir angehängt.',
      request: wrote('Kannst du mir die Noten schicken?'),
      span: '(Datum ergänzen)',
    },
    {
      reply: 'Der Plan liegt unter #Signatur# im Magazin.',
      request: wrote('Wo finde ich den Bauplan?'),
      span: '#Signatur#',
    },
    {
      reply: 'Ich habe Ihnen einen neuen Token erstellt, er gilt bis [Datum].',
      request: wrote('Mein Token wird abgelehnt, ich kann nichts abfragen.'),
      span: '[Datum]',
    },
    {
      reply: 'Hallo Kofi,\n\nden Stand deiner Reparatur siehst du jederzeit unter [Link].',
      request: wrote('Wie weit ist mein Rad?', { customerName: 'Kofi Mensah' }),
      span: '[Link]',
    },
    {
      reply: 'Hallo {Vorname},\n\ndeine Testzeit endet am Sonntag. Soll ich sie um eine Woche verlängern?',
      request: wrote('Wann endet meine Testzeit? Sag mir bitte kurz Bescheid.', { customerName: 'Kofi Mensah' }),
      span: '{Vorname}',
    },
    {
      reply: 'Guten Tag {{ticket.requester.last_name}}, die Sitzheizung gehört zur Garantie.',
      request: wrote('Gehört die Sitzheizung zur Garantie?', { customerName: 'Anja Roth' }),
      span: '{{ticket.requester.last_name}}',
    },
    {
      reply: 'Ihr Tisch ist für den <Datum einfügen> um sieben reserviert. Bis dann!',
      request: wrote('Einen Tisch für vier am Samstag um sieben, bitte.'),
      span: '<Datum einfügen>',
    },
    {
      reply: 'Ihr Vorgang hat die Nummer XXXX, ich rufe Sie um vier an.',
      request: wrote('Bekomme ich eine Vorgangsnummer?'),
      span: 'XXXX',
    },
    {
      reply: 'Sehr geehrte Frau %Nachname%, Ihre Brille liegt zur Abholung bereit.',
      request: wrote('Ist meine Brille fertig?', { customerName: 'Miriam Stein' }),
      span: '%Nachname%',
    },
    {
      reply: 'Die Sendungsnummer lautet [Sendungsnummer]. Das Paket ging heute früh raus.',
      request: wrote('Könnte ich die Sendungsnummer haben?'),
      span: '[Sendungsnummer]',
    },
    {
      reply: 'Danke, [NAME]! Der Gutschein ist jetzt in deinem Konto.',
      request: wrote('Der Code ging nicht.', { channel: 'chat' }),
      span: '[NAME]',
    },
    {
      reply: 'Guten Tag {{contact.name}}, die zweite Fahrerin ist eingetragen.',
      request: wrote('Bitte tragen Sie meine Frau ein.', { customerName: 'Ravi Iyer', filledOnSend: ['ticket.'] }),
      span: '{{contact.name}}',
    },
    {
      reply: 'Ihre Rechnung Nr. ______ hängt an.',
      request: wrote('Bitte schicken Sie mir die Rechnung für Mai.'),
      span: '______',
    },
    {
      reply: 'Hallo <Name>, dein Pass ist fertig.',
      request: wrote('Ist mein Pass fertig? Danke dir!', { customerName: 'Kofi Mensah' }),
      span: '<Name>',
    },
  ],
  passing: [
    {
      reply: 'Öffnen Sie die Klappe (Batterien einsetzen) und drücken Sie die grüne Taste.',
      request: wrote('Wie starte ich die Waage?'),
    },
    {
      reply: 'Geben Sie das Geburtsdatum bitte als TT.MM.JJJJ ein, dann öffnet sich das Konto.',
      request: wrote('Das Formular nimmt mein Datum nicht an.'),
    },
    {
      reply: 'Schreib „Hallo {Vorname}“ mit den geschweiften Klammern, dann steht überall der richtige Name.',
      request: wrote('Wie begrüße ich jedes Mitglied mit Namen?'),
    },
    {
      reply: 'Hallo Kofi,\n\nwähle im Menü [Konto] und dann [Adresse], dort änderst du sie.',
      request: wrote('Wo ändere ich meine Adresse?', { customerName: 'Kofi Mensah' }),
    },
    {
      reply: '{{user.first_name}} wird durch den Vornamen ersetzt, wenn die Liste so eine Spalte hat.',
      request: wrote('Was heißt {{user.first_name}} in meinem Newsletter?'),
    },
    {
      reply: 'Guten Tag {{ticket.requester.last_name}}, die Sitzheizung gehört zur Garantie.',
      request: wrote('Gehört die Sitzheizung zur Garantie?', { customerName: 'Anja Roth', filledOnSend: ['ticket.'] }),
    },
    {
      reply: 'Setzen Sie in der Vorlage `{{bestellung.nummer}}` dorthin, wo die Nummer stehen soll.',
      request: wrote('Wie kommt die Bestellnummer in meine eigene Bestätigung?'),
    },
    {
      reply: 'Die Jacke in XXL ist wieder da, eine habe ich dir zurückgelegt.',
      request: wrote('gibt es die jacke in xxl?', { channel: 'tweet' }),
    },
    {
      reply: 'Ein leeres Objekt genügt: Schicken Sie {} im Body, dann antwortet die API mit 200.',
      request: wrote('Was erwartet der Endpunkt, wenn ich keine Filter habe?'),
    },
    {
      reply: 'Auf den ersten Koffer gibt es 20 %, auf den zweiten 30 % [bis 31. Mai].',
      request: wrote('Wie hoch ist der Rabatt auf Koffer?'),
    },
    {
      reply: 'Die Datei heißt bericht_final_v2.xlsx; die Werte <5 und >95 sind Ihre Ausreißer.',
      request: wrote('Welche Datei meinen Sie, und wo sind die Ausreißer?'),
    },
    {
      reply: 'Tippen Sie <b>fett</b> in das Feld, die Vorschau zeigt es dann fett an.',
      request: wrote('Wie schreibe ich in der Beschreibung fett?'),
    },
  ],
};
