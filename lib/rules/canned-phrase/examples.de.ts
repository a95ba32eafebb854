import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Vielen Dank für Ihr Feedback. Der Aufzug fährt ab Dienstag wieder.',
      request: wrote('Der Aufzug ist schon wieder kaputt.'),
      span: 'Vielen Dank für Ihr Feedback',
    },
    {
      reply: 'Wir bitten etwaige Unannehmlichkeiten zu entschuldigen. Ihre neue Karte geht heute raus.',
      request: wrote('Ihr Automat hat meine Karte eingezogen.'),
      span: 'etwaige Unannehmlichkeiten',
    },
    {
      reply: 'Ihre Zufriedenheit hat für uns höchste Priorität. Welche Größe brauchen Sie?',
      request: wrote('Die Jacke ist zu groß.'),
      span: 'Ihre Zufriedenheit',
    },
    {
      reply: 'Das Bad schließt um neun. Wir bitten um Ihr Verständnis.',
      request: wrote('Wann schließt das Bad?'),
      span: 'Wir bitten um Ihr Verständnis',
    },
    {
      reply: 'Ihr Anliegen ist uns wichtig. Die 18 Euro sind auf dem Weg zu Ihnen.',
      request: wrote('Sie haben eine Vorspeise berechnet, die nie kam.'),
      span: 'Ihr Anliegen ist uns wichtig',
    },
    {
      reply: 'Wir sind stets bemüht, unseren Service zu verbessern. Ihr neuer Code ist 4417.',
      request: wrote('Das Tor ging nicht auf.'),
      span: 'Wir sind stets bemüht',
    },
    {
      reply: 'Bitte hab Verständnis. Dein Kurs ist jetzt am Donnerstag.',
      request: wrote('Kann ich den Töpferkurs verlegen?'),
      span: 'Bitte hab Verständnis',
    },
  ],
  passing: [
    {
      reply: 'Sie arbeiten ja täglich damit, deshalb habe ich Ihnen eine Kachel auf die Startseite gelegt.',
      request: wrote('Wo finde ich den Tagesabschluss?'),
    },
    {
      reply: 'Danke, dass Sie mir von der Anmeldeschleife geschrieben haben. Ich habe Ihre Sitzung zurückgesetzt.',
      request: wrote('Ich komme nicht über die Anmeldung hinaus.'),
    },
    {
      reply: 'Es tut mir leid, dass Sie zwei Tage kein warmes Wasser hatten. Der Installateur kommt morgen um acht.',
      request: wrote('Seit Sonntag kein warmes Wasser.'),
    },
    {
      reply:
        'Ich habe volles Verständnis dafür, dass Sie nicht länger warten wollen. Ihr Geld ist heute zurückgegangen.',
      request: wrote('Mir reicht es, ich will mein Geld zurück.'),
    },
    {
      reply: 'Die Sicherheit der Schaukel geht vor: Bitte nutzen Sie sie erst mit den neuen Schrauben wieder.',
      request: wrote('Eine Schraube der Schaukel ist verbogen.'),
    },
    {
      reply: 'Vielen Dank für Ihre Nachricht. Der Kurs beginnt um 18 Uhr.',
      request: wrote('Wann beginnt der Kurs?'),
    },
    {
      reply: 'Danke für die Fotos, der Riss ist gut zu sehen. Die neue Schüssel habe ich bestellt.',
      request: wrote('Hier die Fotos der Schüssel.'),
    },
  ],
};
