import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hallo Lea,\n\nIhre Bestellung ist unterwegs. Sie bekommen sie am Freitag.',
      request: wrote('Hallo, kannst du mir sagen, wann meine Bestellung kommt? Liebe Grüße, Lea', {
        customerName: 'Lea Busch',
      }),
      span: 'Ihre',
    },
    {
      reply: 'Hi Herr Dr. Falk, schick mir einfach deine Kundennummer, dann ändere ich das.',
      request: wrote(
        'Sehr geehrte Damen und Herren,\n\nbitte teilen Sie mir mit, welche Unterlagen Sie benötigen.\n\nMit freundlichen Grüßen\nDr. Henning Falk',
        {
          customerName: 'Henning Falk',
        },
      ),
      span: 'deine',
    },
    {
      reply: 'Gern! Wenn Sie das Kabel einmal tauschen, sehen Sie gleich, woran es liegt.',
      request: wrote('hey, hast du noch ne idee? bei mir flackert der bildschirm', { channel: 'chat' }),
      span: 'Sie',
    },
    {
      reply: 'Kein Thema, ich hab dir den Termin auf Dienstag gelegt.',
      request: wrote('Guten Tag, könnten Sie meinen Termin auf Dienstag verschieben? Ich danke Ihnen.', {
        customerName: 'Monika Pohl',
      }),
      span: 'dir',
    },
    {
      reply:
        'Sehr geehrte Frau Berger,\n\nhiermit bestätigen wir den Eingang des o. g. Schreibens. Bezüglich der Sendung wird höflich um Mitteilung der Auftragsnummer gebeten.\n\nHochachtungsvoll\nKundenbetreuung',
      request: wrote('heyyy leute, wo bleibt denn mein zeug?? 😅 lg jana', { customerName: 'Jana Berger' }),
    },
    {
      reply: 'jo klaro, mega sache, wird gemacht 😎 ciao',
      request: wrote(
        'Sehr geehrte Damen und Herren,\n\nhiermit bitte ich höflich um Übersendung einer berichtigten Abrechnung für das vergangene Quartal.\n\nMit freundlichen Grüßen\nProf. Dr. Ottilie Stein',
        { customerName: 'Ottilie Stein' },
      ),
    },
    {
      reply: 'Nehmen Sie einfach das neue Passwort, das Ihnen gerade zugeschickt wurde.',
      request: wrote(
        'Hallo liebes Team, ich komm nicht rein. Kannst du mir bitte ein neues Passwort schicken? Danke dir! Ben',
        { customerName: 'Ben Thoma' },
      ),
      span: 'Sie',
    },
    {
      reply: 'Klar doch, ich storniere das für dich. Meld dich, wenn noch was ist!',
      request: wrote(
        'Sehr geehrte Frau Kunz, ich möchte Sie bitten, meine Reservierung für den 9. zu stornieren. Mit freundlichen Grüßen, Eleonore Weiß',
        { customerName: 'Eleonore Weiß' },
      ),
      span: 'dich',
    },
  ],
  passing: [
    {
      reply: 'Hallo Lea,\n\ndeine Bestellung ist unterwegs. Du bekommst sie am Freitag.',
      request: wrote('Hallo, weißt du, wann meine Bestellung kommt? Liebe Grüße, Lea', { customerName: 'Lea Busch' }),
    },
    {
      reply: 'Guten Tag Herr Dr. Falk,\n\nich brauche nur Ihre Kundennummer, dann ändere ich die Anschrift.',
      request: wrote(
        'Sehr geehrte Damen und Herren,\n\nbitte teilen Sie mir mit, welche Angaben Sie benötigen.\n\nMit freundlichen Grüßen\nDr. Henning Falk',
        {
          customerName: 'Henning Falk',
        },
      ),
    },
    {
      reply: 'Guten Tag Frau Lorenz,\n\nIhr Gutschein gilt noch bis Dezember. Sie lösen ihn an der Kasse ein.',
      request: wrote('Hallo, wie lange gilt mein Gutschein bei euch? Viele Grüße, Anke Lorenz', {
        customerName: 'Anke Lorenz',
      }),
    },
    {
      reply:
        'Deine Tochter ist angemeldet. Ob sie schon am Montag mitspielt, sagt dir ihre Trainerin; sie ruft dich an.',
      request: wrote('Kannst du meine Tochter bitte noch für Montag eintragen? Danke dir!'),
    },
    {
      reply: 'Guten Tag,\n\nSie finden den Beleg in Ihrem Konto unter „Meine Rechnungen“.',
      request: wrote('Wo liegt der Beleg vom letzten Kauf? Im Konto sehe ich nur die Bestellung.'),
    },
    {
      reply:
        'Hallo Herr Abel,\n\nauf der Karte steht künftig „Für dich, weil du es bist“. Sie bekommen morgen eine Vorschau.',
      request: wrote('Bitte drucken Sie „Für dich, weil du es bist“ auf die Karte. Vielen Dank Ihnen!', {
        customerName: 'Gerd Abel',
      }),
    },
    {
      reply:
        'Sehr geehrte Frau Berger,\n\nvielen Dank für Ihre Nachricht. Ihre Sendung wurde gestern an den Paketdienst übergeben.\n\nMit freundlichen Grüßen\nKundenbetreuung',
      request: wrote('Sendung?', { customerName: 'Jana Berger' }),
    },
    {
      reply: 'Na klar, den Code hab ich dir grad nochmal geschickt 🙂',
      request: wrote('hi, schickst du mir den code nochmal? hab ihn gelöscht 🙈', { channel: 'chat' }),
    },
    {
      reply: 'Gern, Ben. Das neue Passwort ist in deinem Postfach, sie haben es um neun verschickt.',
      request: wrote(
        'Kannst du mir bitte ein neues Passwort schicken? Haben die Kollegen das schon getan? Danke dir! Ben',
        { customerName: 'Ben Thoma' },
      ),
    },
  ],
};
