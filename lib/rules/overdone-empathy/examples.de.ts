import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply:
        'Hallo Frau Tate, es tut mir so leid, dass Sie Mühe hatten. Ich verstehe, wie anstrengend ein Umzug ist. Ihre Post geht jetzt in den Eschenweg.',
      request: wrote('Bitte ändern Sie meine Anschrift auf Eschenweg 4. Danke!', { customerName: 'Juna Tate' }),
      span: 'Ich verstehe, wie anstrengend ein Umzug ist',
    },
    {
      reply:
        'Wir entschuldigen uns für den nassen Keller. Es tut uns unendlich leid. Die Pumpe kommt um sechs. Nochmals bitten wir um Verzeihung.',
      request: wrote('Mein Keller steht unter Wasser, weil Ihr Monteur den Hahn offen ließ, ich bin stinksauer!'),
      span: 'Nochmals bitten wir um Verzeihung',
    },
    {
      reply:
        'Ich entschuldige mich, dass das nicht auf dem Schild stand. Ich kann gut nachvollziehen, wie frustrierend das war. Das Parkhaus schließt um zehn.',
      request: wrote('Wann schließt das Parkhaus?'),
      span: 'Ich kann gut nachvollziehen',
    },
    {
      reply:
        'Sorry dafür! Ich versteh total, wie nervig so ein Gesuche ist. Tut mir echt leid! Du findest es unter Profil > Export.',
      request: wrote('wo kann ich meine liste exportieren?', { channel: 'chat' }),
      span: 'Tut mir echt leid',
    },
    {
      reply:
        'Wir bedauern die Verunsicherung sehr. Wir können Ihre Sorge gut verstehen. Bitte entschuldigen Sie. Ja, der Sitz passt für Isofix.',
      request: wrote('Passt der Sitz in Autos mit Isofix?'),
      span: 'Wir können Ihre Sorge gut verstehen',
    },
  ],
  passing: [
    {
      reply: 'Das Schild war falsch, entschuldigen Sie. Das Parkhaus schließt um zehn.',
      request: wrote('Wann schließt das Parkhaus?'),
    },
    {
      reply: 'Entschuldigen Sie den nassen Keller und die Zeit in der Warteschleife. Die Pumpe kommt um sechs.',
      request: wrote('Mein Keller steht unter Wasser, weil Ihr Monteur den Hahn offen ließ, ich bin stinksauer!'),
    },
    {
      reply: 'Ich verstehe, wie ärgerlich ein ruinierter Keller ist, und es tut mir leid. Die Pumpe kommt um sechs.',
      request: wrote('Mein Keller ist ruiniert, ich bin so enttäuscht von Ihnen!'),
    },
    {
      reply: 'Ihre Anschrift ist geändert, die Post geht jetzt in den Eschenweg.',
      request: wrote('Bitte ändern Sie meine Anschrift.'),
    },
    {
      reply: 'Ich sehe, dass Sie Meerblick gebucht haben. Gern tausche ich das gegen den Innenhof.',
      request: wrote('Könnte ich ein Zimmer zum Innenhof haben?'),
    },
    {
      reply: 'Entschuldige die späte Antwort. Du findest es unter Profil > Export.',
      request: wrote('Wo exportiere ich meine Liste?'),
    },
    {
      reply: 'Oh, das ist ärgerlich, sorry. Schick mir bitte ein Foto der Dose, dann tausche ich sie.',
      request: wrote('Die Dose ist verbeult angekommen, Inhalt Tee.', { channel: 'chat' }),
    },
  ],
};
