import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Bitte starten Sie Ihr Handy neu.',
      request: wrote('Die App stürzt ab, sobald ich die Karte öffne.'),
      span: 'starten Sie Ihr Handy neu',
    },
    {
      reply: 'Leeren Sie den Cache und versuchen Sie es noch einmal.',
      request: wrote('Die Seite bleibt weiß.'),
      span: 'Leeren Sie den Cache',
    },
    {
      reply: 'Aktualisiere einfach die Seite, dann geht es.',
      request: wrote('Die Plätze sind ausgegraut.'),
      span: 'Aktualisiere einfach die Seite',
    },
    {
      reply: 'Ziehen Sie den Stecker des Routers und stecken Sie ihn wieder ein.',
      request: wrote('Seit dem Gewitter kein Internet.'),
      span: 'Ziehen Sie den Stecker',
    },
    {
      reply: 'Deinstallier die App und installier sie neu. Wenn das nicht hilft, schick mir den Fehlercode.',
      request: wrote('Die App startet nicht.'),
      span: 'Deinstallier die App',
    },
    {
      reply: 'Schalten Sie die Waage bitte aus und wieder ein.',
      request: wrote('Die Waage zeigt Unsinn an.'),
      span: 'Schalten Sie die Waage',
    },
  ],
  passing: [
    {
      reply: 'Lassen Sie die Decke bitte aus und ziehen Sie den Stecker. Eine neue ist unterwegs.',
      request: wrote('Die Heizdecke riecht verbrannt.'),
    },
    {
      reply: 'Ich habe Ihnen die Rolle gegeben. Bitte melden Sie sich einmal ab und wieder an.',
      request: wrote('Mir fehlt die Rolle für die Ablage.'),
    },
    {
      reply: 'Haben Sie das Handy schon neu gestartet? Wenn ja, schicken Sie mir bitte das Protokoll.',
      request: wrote('Die App stürzt ab, sobald ich die Karte öffne.'),
    },
    {
      reply: 'Falls Sie es noch nicht versucht haben, leeren Sie bitte den Cache.',
      request: wrote('Die Seite bleibt weiß.'),
    },
    {
      reply: 'Ich habe den Server neu gestartet, die Plätze sind wieder wählbar.',
      request: wrote('Die Plätze sind ausgegraut.'),
    },
    {
      reply: 'Zum Zurücksetzen halten Sie den kleinen Knopf zehn Sekunden gedrückt.',
      request: wrote('Wie setze ich den Router zurück?'),
    },
    {
      reply: 'Was hast du bisher versucht? Am meisten sagt mir das Licht vorn.',
      request: wrote('Seit dem Gewitter kein Internet.'),
    },
    {
      reply: 'Sie müssen nichts neu installieren: Der Fehler lag bei uns und ist behoben.',
      request: wrote('Die App startet nicht.'),
    },
  ],
};
