import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply:
        'Guten Tag Frau Wagner,\n\ndas muss sehr belastend für Sie sein. Die Frist für Kautionen beträgt sechs Monate.',
      request: wrote('Ich schlafe seit Wochen schlecht, weil Sie meine Kaution nicht auszahlen. Ich bin verzweifelt.', {
        customerName: 'Renate Wagner',
      }),
      span: 'das muss sehr belastend für Sie sein',
    },
    {
      reply: 'Sie Ärmste! Welche Meldung zeigt der Drucker an?',
      request: wrote('Der neue Drucker zerreißt jedes zweite Blatt. Ich könnte heulen.', { channel: 'chat' }),
      span: 'Sie Ärmste',
    },
    {
      reply: 'Oje, du tust mir echt leid. Für Rücksendungen gilt das Etikett aus dem Paket.',
      request: wrote('Jetzt ist das Kleid auch noch zu klein und die Feier ist morgen. Ich bin total fertig.'),
      span: 'du tust mir echt leid',
    },
    {
      reply: 'Das klingt ja schrecklich. Ihr Tarif läuft noch bis zum 31. März.',
      request: wrote(
        'Bei jedem Anruf bricht die Leitung ab, sogar als ich den Notarzt brauchte. So geht das nicht weiter!',
      ),
      span: 'Das klingt ja schrecklich',
    },
    {
      reply: 'Ich kann nur erahnen, wie traurig Ihre Tochter war. Die Karten sind auf einen Namen ausgestellt.',
      request: wrote('Meine Tochter stand weinend vor der Halle, weil Ihre Karten ungültig waren.'),
      span: 'Ich kann nur erahnen',
    },
    {
      reply: 'Das ist bestimmt total nervig für dich. Welche Version der App hast du?',
      request: wrote('Eure App schmeißt mich dauernd raus, das nervt gewaltig!!', { channel: 'chat' }),
      span: 'Das ist bestimmt total nervig',
    },
    {
      reply: 'Ich fühle mit Ihnen. Die Kollegen werden sich kümmern.',
      request: wrote('Unser Urlaub war wegen Ihrer Doppelbuchung ruiniert. Die Kinder haben nur geweint.'),
      span: 'Ich fühle mit Ihnen',
    },
    {
      reply: 'Das war sicher ein Schock für Sie. Die Selbstbeteiligung liegt bei 300 Euro.',
      request: wrote('Mein Mietwagen stand plötzlich ohne Räder da, ich war völlig verzweifelt.'),
      span: 'Das war sicher ein Schock',
    },
    {
      reply: 'Du Arme! Laut unseren Regeln gelten Gutscheine ein Jahr.',
      request: wrote('Mein Gutschein ist abgelaufen und ich bin richtig traurig, er war von meiner Oma.', {
        channel: 'chat',
      }),
      span: 'Du Arme',
    },
  ],
  passing: [
    {
      reply: 'Das muss noch der alte Zählerstand sein. Der neue steht auf Seite zwei der Rechnung.',
      request: wrote('Auf meiner Rechnung steht ein Stand von 4100, abgelesen habe ich 4387.'),
    },
    {
      reply:
        'Es tut mir leid zu hören, dass Schrauben fehlten. Ich habe Ihnen heute einen vollständigen Satz geschickt.',
      request: wrote('Im Regal fehlen acht Schrauben. Ärgerlich, das Wochenende ist dahin.'),
    },
    {
      reply:
        'Hallo Frau Kern,\n\n> Sie tun mir leid, dass Sie das lesen müssen\n\nDafür bin ich da. Ich habe die Mahnung gelöscht.',
      request: wrote('Schon wieder eine Mahnung, ich bin stinksauer! Sie tun mir leid, dass Sie das lesen müssen', {
        customerName: 'Jutta Kern',
      }),
    },
    {
      reply: 'Mein herzliches Beileid zum Tod Ihrer Mutter. Für den Vertrag brauche ich nur eine Kopie der Urkunde.',
      request: wrote('Meine Mutter ist verstorben. Wie kündige ich ihren Anschluss?'),
    },
    {
      reply: 'Das klingt nach einem defekten Netzteil. Leuchtet die grüne Lampe daneben noch?',
      request: wrote('Der Rechner geht nicht mehr an.'),
    },
    {
      reply: 'Es tut mir leid, dass wir Ihnen zu viel berechnet haben. Die 30 Euro sind auf dem Weg zu Ihnen.',
      request: wrote('Schon wieder 30 Euro zu viel abgebucht. Das ist eine Frechheit.'),
    },
    {
      reply:
        'Ich kann gut nachvollziehen, wie ärgerlich zwei vergebliche Fahrten sind. Das Gerät liegt ab 14 Uhr für dich bereit.',
      request: wrote('Ich war zweimal umsonst bei euch in der Filiale, so ein Mist!'),
    },
    {
      reply: 'Das muss ein Tippfehler sein, richtig ist Zimmer 214. Ich habe Ihre Bestätigung neu verschickt.',
      request: wrote('In der Bestätigung steht Zimmer 2140, das gibt es doch gar nicht.'),
    },
    {
      reply: 'Drei Anrufe, drei Auskünfte: Ich verstehe, dass Sie das wütend macht. Ab jetzt liegt der Fall bei mir.',
      request: wrote('Drei Anrufe, drei verschiedene Auskünfte. Ich bin wirklich sauer.'),
    },
  ],
};
