import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Beruhigen Sie sich bitte. Die Torte ist um vier fertig.',
      request: wrote('Die Geburtstagstorte meiner Tochter ist nicht fertig?! Ich bin so wütend!'),
      span: 'Beruhigen Sie sich',
    },
    {
      reply: 'Das ist doch nicht so schlimm, der Kratzer ist hinten.',
      request: wrote('Der neue Tisch ist zerkratzt, ich bin echt sauer.'),
      span: 'nicht so schlimm',
    },
    {
      reply: 'Halb so wild, das Konzert fängt eh erst um neun an.',
      request: wrote('Ihr habt meine Plätze vergeben! Ich bin stinksauer.'),
      span: 'Halb so wild',
    },
    {
      reply: 'Machen Sie sich keine Sorgen, das Geld kommt von selbst zurück.',
      request: wrote('Sie haben doppelt abgebucht, jetzt ist die Miete geplatzt. Ich bin verzweifelt!'),
      span: 'keine Sorgen',
    },
    {
      reply: 'Wegen eines Tages müssen Sie sich doch nicht so aufregen.',
      request: wrote(
        'Ein Tag zu spät heißt kein Kleid zur Hochzeit!! Ich sitze hier und weine, ich bin so enttäuscht.',
      ),
      span: 'nicht so aufregen',
    },
    {
      reply: 'Sie übertreiben, das war nur eine kleine Spinne.',
      request: wrote('Im Salat war eine riesige Spinne, ich bin entsetzt.'),
      span: 'Sie übertreiben',
    },
  ],
  passing: [
    {
      reply: 'Das macht mir keine Umstände: Ihr Tisch steht jetzt am Fenster.',
      request: wrote('Könnten wir am Fenster sitzen? Entschuldigen Sie die Mühe.'),
    },
    {
      reply: 'Mach dir wegen des Formulars keine Sorgen, das neue füllt sich selbst aus.',
      request: wrote('Muss ich das Formular noch einmal ausfüllen?'),
    },
    {
      reply:
        'Ich verstehe, dass ein Kratzer am neuen Tisch ärgerlich ist. Eine neue Platte verlässt morgen die Werkstatt.',
      request: wrote('Der neue Tisch ist zerkratzt, ich bin echt sauer.'),
    },
    {
      reply: 'Eine kleine Änderung im Menü: Der Export liegt jetzt unter Datei.',
      request: wrote('Wo ist der Export hin?'),
    },
    {
      reply: 'Sie übertreiben keineswegs. Den Salat habe ich erstattet und mit der Küche gesprochen.',
      request: wrote('Im Salat war eine riesige Spinne, ich bin entsetzt.'),
    },
    {
      reply: 'Lassen Sie die Orchidee ruhig stehen, bis sie angewachsen ist.',
      request: wrote('Wie versetze ich die Orchidee?'),
    },
  ],
};
