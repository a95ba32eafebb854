import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hallo Frau Lohse,\n\nsuper, danke für den Hinweis! Die zweite Abbuchung ist storniert.',
      request: wrote('Sie haben die Miete doppelt abgebucht, mein Konto ist überzogen. Ich bin stinksauer.', {
        customerName: 'Greta Lohse',
      }),
      span: 'super',
    },
    {
      reply:
        'Es tut mir leid, dass das Bettchen beschädigt ankam. Ein neues geht heute raus. Haben Sie einen fantastischen Tag!',
      request: wrote('Das Bettchen ist kaputt und am Montag kommt das Baby. Ich bin maßlos enttäuscht.'),
      span: 'Haben Sie einen fantastischen Tag',
    },
    {
      reply:
        'Einen wunderschönen guten Morgen! Ich verstehe, wie ärgerlich das Warten war. Der Monteur kommt am Montag um 8.',
      request: wrote('Schon WIEDER kam niemand. Das ist eine Unverschämtheit, ich habe dafür Urlaub genommen!'),
      span: 'Einen wunderschönen guten Morgen',
    },
    {
      reply:
        'Da wollte der Drucker wohl auch mal Urlaub, haha. Entschuldigen Sie den Ausfall; der Techniker kommt um zwei.',
      request: wrote('Unser Drucker steht die ganze Woche still, uns laufen die Kunden weg. Mir reicht es.'),
      span: 'haha',
    },
    {
      reply:
        'Tolle Neuigkeiten: Ab sofort gibt es zu jedem Tarif eine Tasse dazu. Ihre Rechnung sehe ich mir heute an.',
      request: wrote('Die Rechnung ist den vierten Monat in Folge falsch. Ich habe die Nase voll.'),
      span: 'Tolle Neuigkeiten',
    },
    {
      reply: '@lena_k Das ist unser Fehler, ich frage gerade am Bahnhof nach :-)',
      request: wrote(
        'drei stunden am bahnhof gestrandet, keine info, kein wasser. schlimmste fahrt ever, danke für nichts',
        {
          channel: 'tweet',
        },
      ),
      span: ':-)',
    },
    {
      reply: 'Juhu, dein Ticket ist da! Ich sehe mir den fehlenden Lohn jetzt an.',
      request: wrote('Mein Lohn fehlt SCHON WIEDER, ich kann die Miete nicht zahlen. Das ist das Letzte.'),
      span: 'Juhu',
    },
    {
      reply: 'Ich verstehe, dass dich das einen Tag gekostet hat. Dein neuer Code: 4471. Viel Spaß! 😄',
      request: wrote('Ein ganzer Tag weg, weil euer Login mich nicht reinlässt. Ich bin echt sauer.', {
        channel: 'chat',
      }),
      span: '😄',
    },
  ],
  passing: [
    {
      reply: 'Super, danke für die Idee! Ich habe sie unserer Designerin gegeben und sage dir, was sie meint. 😊',
      request: wrote('Die neue App ist toll! Eine Idee: Könnte die Karte einen Nachtmodus haben?'),
    },
    {
      reply: 'Gute Frage! Die Größentabelle steht unter jedem Foto. Ein wunderschönes Wochenende Ihnen!',
      request: wrote('Hallo, wo finde ich die Größentabelle?'),
    },
    {
      reply:
        'Sie ärgern sich zu Recht über die doppelte Abbuchung, das war unser Fehler. Gute Nachricht: Die 640 Euro sind wieder auf Ihrem Konto.',
      request: wrote('Sie haben 640 Euro doppelt abgebucht! Ich bin außer mir.', { customerName: 'Greta Lohse' }),
    },
    {
      reply:
        'Das tut mir so leid, das ist allein unser Fehler 😔 Ich backe gerade eine neue Torte und bringe sie dir um drei.',
      request: wrote('Auf der Torte steht „Zum Ruhestand“. Meine Tochter wird sechs. Ich könnte heulen.', {
        channel: 'chat',
      }),
    },
    {
      reply:
        'Ich verstehe, wie schlimm das für dich ist. Ein großer Teil ist gesichert: Ich spiele gerade den Stand von Sonntag zurück.',
      request: wrote('Meine ganze Abschlussarbeit ist verschwunden. Ich bin verzweifelt, bitte hilf mir!'),
    },
    {
      reply:
        'Entschuldigen Sie die Verspätung, Herr Said. Ihre Erstattung habe ich beantragt und schreibe Ihnen am Donnerstag. Freundliche Grüße, Tessa',
      request: wrote('Zwei Stunden zu spät und keiner sagt etwas. Ich bin richtig wütend.', {
        customerName: 'Omar Said',
      }),
    },
    {
      reply:
        'Ihre Enttäuschung verstehe ich. Beim Tarif „Super Happy Family“ war unsere Seite falsch; Sie zahlen den Preis, den Sie gesehen haben.',
      request: wrote('Auf der Seite steht 29, berechnet werden 39 für „Super Happy Family“. Das ist Abzocke.'),
    },
    {
      reply: 'Herzlichen Glückwunsch zum neuen Zuhause! 🥳 Der Umzug ist für den 1. eingetragen.',
      request: wrote('Wir ziehen am 1. um und freuen uns riesig! Kann der Anschluss mit?'),
    },
    {
      reply:
        'Ich verstehe, dass dich das einen Tag gekostet hat, und es tut mir leid. Dein neuer Code: 4471. Er gilt sofort!',
      request: wrote('Ein ganzer Tag weg, weil euer Login mich nicht reinlässt. Ich bin echt sauer.', {
        channel: 'chat',
      }),
    },
    {
      reply: 'Haha, die Katze ist ein Star! 😹 Eine neue Fernbedienung ist unterwegs.',
      request: wrote('Meine Katze hat die Fernbedienung gefressen, lol. Kann ich eine neue kaufen?', {
        channel: 'tweet',
      }),
    },
  ],
};
