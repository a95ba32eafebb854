import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Wir hatten das nicht auf dem Schirm. Die Pumpe ist bestellt.',
      request: wrote('Entschuldigung, mein Deutsch ist nicht so gut. Ist die Pumpe da?'),
      span: 'auf dem Schirm',
    },
    {
      reply: 'Das Einrichten ist kein Hexenwerk. Drücken Sie den grünen Knopf.',
      request: wrote('Entschuldigung, mein Deutsch ist nicht so gut. Wie starte ich die Maschine?'),
      span: 'kein Hexenwerk',
    },
    {
      reply: 'Ihre Bestellung ist uns durch die Lappen gegangen, heute habe ich sie verschickt.',
      request: wrote('Ich schreibe mit Übersetzer. Wo ist meine Bestellung?'),
      span: 'durch die Lappen gegangen',
    },
    {
      reply: 'Ihr Vertrag ist in trockenen Tüchern.',
      request: wrote('Deutsch ist nicht meine Muttersprache. Ist der Vertrag gut?'),
      span: 'in trockenen Tüchern',
    },
    {
      reply: 'Das dauert pi mal Daumen zwei Tage.',
      request: wrote('Ich lerne noch Deutsch, bitte einfache Worte. Wie lange dauert?'),
      span: 'pi mal Daumen',
    },
    {
      reply: 'Wir kümmern uns im Handumdrehen. Ich rufe Sie um drei an.',
      request: wrote('Ich nicht verstehen die Rechnung. Bitte helfen mir.'),
      span: 'im Handumdrehen',
    },
  ],
  passing: [
    {
      reply: 'Das hatten wir nicht auf dem Schirm, danke für den Hinweis auf die Pumpe.',
      request: wrote('Im Plan fehlt die Pumpe.'),
    },
    {
      reply: 'Die Pumpe ist bestellt und kommt am Freitag.',
      request: wrote('Entschuldigung, mein Deutsch ist nicht so gut. Ist die Pumpe da?'),
    },
    {
      reply: 'Die Kirche im Dorf Ahlen ist am Sonntag ab 10 Uhr offen.',
      request: wrote('Wann ist die Kirche offen?'),
    },
    {
      reply: 'Der Faden liegt in der roten Schachtel.',
      request: wrote('Entschuldigung, mein Deutsch ist nicht so gut. Wo ist der Faden?'),
    },
    {
      reply: 'Das ist kein Hexenwerk: Sie nehmen die Tageskarte.',
      request: wrote('Welche Karte ist günstiger?', { customerName: 'Olena Shevchenko' }),
    },
    {
      reply: 'Ich rufe Sie um drei an und erkläre die Rechnung.',
      request: wrote('Ich nicht verstehen die Rechnung. Bitte helfen mir.'),
    },
  ],
};
