import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Das Ventil tausche ich, sobald hier wieder etwas Luft ist.',
      request: wrote('Wann wird das Ventil getauscht?'),
      span: 'sobald hier wieder etwas Luft ist',
    },
    {
      reply: 'Ich lasse die Leitung in absehbarer Zeit neu anstoßen.',
      request: wrote('Warum geht die Leitung nicht?'),
      span: 'in absehbarer Zeit',
    },
    {
      reply: 'Guten Tag Herr Hark, ich sehe im Lager nach und gebe Ihnen bald Bescheid.',
      request: wrote('Ist das Regal in Nussbaum wieder da?', { customerName: 'Nils Hark' }),
      span: 'bald',
    },
    {
      reply: 'Danke für die Unterlagen. Der Betrag wird Ihnen in Kürze gutgeschrieben.',
      request: wrote('Anbei die Unterlagen für meine Erstattung über 48 Euro.'),
      span: 'in Kürze',
    },
    {
      reply: 'Ich rufe im Depot an und melde mich schnellstmöglich bei Ihnen.',
      request: wrote('Auf der Palette fehlt ein Sack.'),
      span: 'schnellstmöglich',
    },
    {
      reply: 'Schon dabei! Dein neuer Code müsste jeden Moment kommen.',
      request: wrote('der code kam nie an', { channel: 'chat' }),
      span: 'jeden Moment',
    },
    {
      reply: 'Wir ergänzen die fehlende Seite und senden Ihnen den Bericht demnächst zu.',
      request: wrote('Im Gutachten fehlt Seite 4.'),
      span: 'demnächst',
    },
    {
      reply: 'Ich spreche mit der Hausverwaltung, so schnell ich kann.',
      request: wrote('Der Aufzug steht wieder, und ich wohne im fünften Stock.'),
      span: 'so schnell ich kann',
    },
    {
      reply: 'Danke für den Hinweis, wir reparieren die Schaukel zeitnah.',
      request: wrote('Im Ulmenpark hängt eine Schaukel schief.', { channel: 'tweet' }),
      span: 'zeitnah',
    },
  ],
  passing: [
    {
      reply: 'Ich konnte das zum Glück rasch klären: Das Paket liegt in Köln.',
      request: wrote('Wo ist das Paket?'),
    },
    {
      reply: 'Wenn Sie Zeit haben, schaue ich mir das heute gemeinsam mit Ihnen an.',
      request: wrote('Wie stelle ich die Uhr?'),
    },
    {
      reply: 'Ich sehe im Lager nach und gebe Ihnen bald Bescheid, spätestens heute um vier.',
      request: wrote('Ist das Regal in Nussbaum wieder da?'),
    },
    {
      reply: 'Die Erstattung kommt in Kürze bei Ihnen an. Von unserer Bank zu Ihrer braucht sie drei Werktage.',
      request: wrote('Wo bleibt meine Erstattung?'),
    },
    {
      reply: 'Sobald das Teil hier ist, schicke ich es Ihnen zu.',
      request: wrote('Ist das Scharnier schon da?'),
    },
    {
      reply: 'Bitte senden Sie mir das Foto so bald wie möglich.',
      request: wrote('Die Vase kam mit einem Sprung an.'),
    },
    { reply: 'Ihr Antrag ist bewilligt. Bis bald in unserer Bücherei!', request: wrote('Ist mein Antrag angekommen?') },
    { reply: 'Ich habe das Probeabo beendet, abgebucht wird nichts.', request: wrote('Bitte das Probeabo beenden.') },
    { reply: 'Wie bald brauchen Sie den Transporter?', request: wrote('Ich möchte einen Transporter mieten.') },
    { reply: 'Ich sperre die Karte sofort.', request: wrote('Ich habe meine Karte verloren.', { channel: 'chat' }) },
  ],
};
