import { describe, expect, it } from 'vitest';
import { addressMarks } from '../address.ts';
import { read } from '../index.ts';
import { switchAddress } from './switch-address.ts';

/** Said with Sie, and with du. */
const PAIRS: readonly (readonly [sie: string, du: string])[] = [
  ['Sie finden die Rechnung im Anhang.', 'Du findest die Rechnung im Anhang.'],
  ['Die Rechnung finden Sie in Ihrem Konto.', 'Die Rechnung findest du in deinem Konto.'],
  ['Haben Sie Ihr Passwort schon geändert?', 'Hast du dein Passwort schon geändert?'],
  ['Wenn Sie die App öffnen, sehen Sie Ihren Tarif.', 'Wenn du die App öffnest, siehst du deinen Tarif.'],
  ['Melden Sie sich bitte mit Ihrer Nummer an.', 'Melde dich bitte mit deiner Nummer an.'],
  ['Bitte schicken Sie mir ein Foto von Ihrem Gerät.', 'Bitte schick mir ein Foto von deinem Gerät.'],
  ['Ich habe Ihnen das Formular angehängt.', 'Ich habe dir das Formular angehängt.'],
  ['Ich rufe Sie morgen an.', 'Ich rufe dich morgen an.'],
  [
    'Wir haben Ihre Adresse geändert und informieren Sie per Mail.',
    'Wir haben deine Adresse geändert und informieren dich per Mail.',
  ],
  ['Sobald Sie sich angemeldet haben, können Sie bestellen.', 'Sobald du dich angemeldet hast, kannst du bestellen.'],
  ['Es tut mir leid, dass Sie so lange warten mussten.', 'Es tut mir leid, dass du so lange warten musstest.'],
  ['Dort klicken Sie auf „Speichern“.', 'Dort klickst du auf „Speichern“.'],
  [
    'Sie erhalten gleich eine Mail und können Ihr Passwort neu setzen.',
    'Du erhältst gleich eine Mail und kannst dein Passwort neu setzen.',
  ],
  ['Geben Sie den Code ein und klicken Sie auf Weiter.', 'Gib den Code ein und klick auf Weiter.'],
  ['Der Fahrer ruft Sie vorher an.', 'Der Fahrer ruft dich vorher an.'],
  ['Für Sie entstehen keine Kosten.', 'Für dich entstehen keine Kosten.'],
  ['Ich schreibe Ihnen, damit Sie Bescheid wissen.', 'Ich schreibe dir, damit du Bescheid weißt.'],
  [
    'Ihr Vertrag endet am 3. Mai, Ihre Daten bleiben gespeichert.',
    'Dein Vertrag endet am 3. Mai, deine Daten bleiben gespeichert.',
  ],
  ['Wie haben Sie bezahlt?', 'Wie hast du bezahlt?'],
  ['Welches Gerät nutzen Sie?', 'Welches Gerät nutzt du?'],
  ['Das Paket, das Sie bestellt haben, ist da.', 'Das Paket, das du bestellt hast, ist da.'],
  ['Ich bitte Sie, sich bis Freitag zu melden.', 'Ich bitte dich, dich bis Freitag zu melden.'],
  ['Sie können sich jederzeit an mich wenden.', 'Du kannst dich jederzeit an mich wenden.'],
  [
    'Wenn Sie das Kabel ziehen und zehn Sekunden warten, startet das Gerät neu.',
    'Wenn du das Kabel ziehst und zehn Sekunden wartest, startet das Gerät neu.',
  ],
  ['Möchten Sie den Artikel behalten?', 'Möchtest du den Artikel behalten?'],
  ['Sie hatten am Montag angerufen.', 'Du hattest am Montag angerufen.'],
  ['Sie sollten das Geld bis Dienstag haben.', 'Du solltest das Geld bis Dienstag haben.'],
  [
    'Falls Sie noch Fragen haben, antworten Sie einfach auf diese Mail.',
    'Falls du noch Fragen hast, antworte einfach auf diese Mail.',
  ],
  ['Schauen Sie sich die Anleitung an.', 'Schau dir die Anleitung an.'],
  ['Lassen Sie mich wissen, ob es klappt.', 'Lass mich wissen, ob es klappt.'],
  ['Nehmen Sie den Akku heraus.', 'Nimm den Akku heraus.'],
  ['Damit wir Sie erreichen, brauche ich Ihre Nummer.', 'Damit wir dich erreichen, brauche ich deine Nummer.'],
  ['Sie sind seit März bei uns, und das freut mich.', 'Du bist seit März bei uns, und das freut mich.'],
  ['Öffnen Sie die Einstellungen Ihres Handys.', 'Öffne die Einstellungen deines Handys.'],
  ['Wären Sie mit Freitag einverstanden?', 'Wärst du mit Freitag einverstanden?'],
  ['Ich weiß, wie viel Zeit Sie das gekostet hat.', 'Ich weiß, wie viel Zeit dich das gekostet hat.'],
  ['Antworten Sie mir, wann es Ihnen passt.', 'Antworte mir, wann es dir passt.'],
];
/** One way only: the other way has more than one answer. */
const TO_SIE: readonly (readonly [du: string, sie: string])[] = [
  [
    'Unterschreib ihn einfach digital und schick ihn mir zurück, dann hast du ihn morgen wieder.',
    'Unterschreiben Sie ihn einfach digital und schicken Sie ihn mir zurück, dann haben Sie ihn morgen wieder.',
  ],
  ['Wenn du magst, ruf mich an.', 'Wenn Sie mögen, rufen Sie mich an.'],
  ['Sag mir kurz, wie ich dir helfen kann.', 'Sagen Sie mir kurz, wie ich Ihnen helfen kann.'],
  [
    'Das Geld solltest du am Dienstag sehen, und du bekommst erst dann eine Mail.',
    'Das Geld sollten Sie am Dienstag sehen, und Sie bekommen erst dann eine Mail.',
  ],
  ['Um dir zu helfen, brauche ich deine Nummer.', 'Um Ihnen zu helfen, brauche ich Ihre Nummer.'],
  ['Such dir in Ruhe eins aus.', 'Suchen Sie sich in Ruhe eins aus.'],
  [
    'Wenn es nicht passt, schickst du es zurück und bekommst dein Geld.',
    'Wenn es nicht passt, schicken Sie es zurück und bekommen Ihr Geld.',
  ],
  ['Wie lange nutzt du die App schon?', 'Wie lange nutzen Sie die App schon?'],
  ['Meld dich, wenn du nicht weiterkommst.', 'Melden Sie sich, wenn Sie nicht weiterkommen.'],
  [
    'Das löst du mit einem Neustart, den du zuerst selbst versuchst.',
    'Das lösen Sie mit einem Neustart, den Sie zuerst selbst versuchen.',
  ],
];

function switched(text: string, to: 'du' | 'Sie'): string {
  const sentences = read(text, 'de');
  const marks = addressMarks(sentences, 'de').filter(({ form }) => form !== to && form !== 'ihr');
  const [edit] = switchAddress(marks, sentences, text, to);
  return edit === undefined ? text : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('switchAddress', () => {
  it.each(PAIRS)('%s → du', (sie, du) => {
    expect(switched(sie, 'du')).toBe(du);
  });

  it.each(PAIRS)('%s ← du', (sie, du) => {
    expect(switched(du, 'Sie')).toBe(sie);
  });

  it.each(TO_SIE)('%s → Sie', (du, sie) => {
    expect(switched(du, 'Sie')).toBe(sie);
  });

  it('keeps conditions conditions', () => {
    expect(switched('Brauchen Sie Hilfe, rufen Sie mich an.', 'du')).toBe('Brauchst du Hilfe, ruf mich an.');
    expect(switched('Kommen Sie nicht weiter, antworten Sie mir.', 'du')).toBe('Kommst du nicht weiter, antworte mir.');
  });

  it('tells what colleagues do to the reader', () => {
    expect(switched('Unsere Kollegen rufen Sie heute an.', 'du')).toBe('Unsere Kollegen rufen dich heute an.');
  });

  it('lets things stay things', () => {
    expect(switched('Ich schicke Ihnen die Fotos. Sie bleiben 30 Tage erhalten.', 'du')).toBe(
      'Ich schicke dir die Fotos. Sie bleiben 30 Tage erhalten.',
    );
  });
});
