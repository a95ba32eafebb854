import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { apply } from './apply.ts';
import type { AnalysisRequest } from './contract.ts';

const UPSET = 'Zum dritten Mal kam die falsche Ware. Ich bin wirklich sauer!';

/** The reply with each suggestion for a rule's findings applied. */
function mended(rule: string, reply: string, more: Partial<AnalysisRequest> = {}): readonly string[] {
  const thread = [{ author: 'customer', text: UPSET }] as const;
  const { findings } = analyze({ reply, thread, language: 'de', ...more });
  return findings
    .filter((each) => each.rule === rule)
    .flatMap((each) => each.suggestions.map((edit) => apply(edit, reply)));
}

function eachOf(texts: readonly string[], check: (text: string) => void): void {
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) check(text);
}

describe('German suggestions', () => {
  it('go on in small letters behind the greeting’s comma', () => {
    const reply = 'Guten Tag Frau Kern,\n\nIhr Anliegen ist uns sehr wichtig. Ich habe die Ware heute neu verschickt.';
    eachOf(mended('canned-phrase', reply), (text) => expect(text).toMatch(/Kern,\n\nich /));
    const within = 'Hallo Frau Kern, wir bedauern die Unannehmlichkeiten. Die neue Ware ist heute verschickt worden.';
    eachOf(mended('canned-phrase', within), (text) => expect(text).toMatch(/Kern, (?:es tut|die neue)/));
  });

  it('keep the capital of a noun there, and of an agent who writes capitals', () => {
    const noun = 'Hallo Frau Kern, wir bedauern die Unannehmlichkeiten. Ware 12 ist heute neu verschickt worden.';
    eachOf(mended('canned-phrase', noun), (text) => expect(text).not.toContain(', ware'));
    const large = 'Hallo Frau Kern,\n\nWir bedauern die Unannehmlichkeiten. Ich habe die Ware heute neu verschickt.';
    eachOf(mended('canned-phrase', large), (text) => expect(text).toMatch(/Kern,\n\n(?:Es|Ich)/));
  });

  it('take no ordinal for the end of a sentence', () => {
    const reply = 'Guten Tag,\n\nIhre Beschwerde vom 2. April wurde an die zuständige Abteilung weitergeleitet.';
    eachOf(mended('bare-handoff', reply), (text) => expect(text).not.toContain('2.'));
  });

  it('stay with the reader’s address', () => {
    const several =
      'Hallo Tom, hallo Ina,\n\nda müsst ihr die Mail übersehen haben. Den Code schicke ich euch heute neu.';
    eachOf(mended('blame', several), (text) => expect(text).not.toMatch(/Ihnen| Sie /));
    const familiar = 'Moin Martin,\n\nein Wechsel ist leider nicht möglich.\n\nGruß Kai';
    const thread = [{ author: 'customer', text: 'Moin, kann ich den Tarif zum 1.7. wechseln?' }] as const;
    eachOf(mended('negative-framing', familiar, { thread }), (text) => expect(text).toMatch(/ dir | dich /));
  });

  it('stand behind all who are greeted, and before a list', () => {
    const thread = [
      { author: 'customer', text: 'Ich habe jetzt dreimal geschrieben!!! Seit vier Tagen keine Antwort!' },
    ] as const;
    const both = 'Liebe Eva, lieber Max,\n\ndie Ware ist heute neu verschickt worden.';
    eachOf(mended('missing-delay-apology', both, { thread }), (text) =>
      expect(text).toMatch(/^Liebe Eva, lieber Max,\n\n/),
    );
    const list = 'Guten Tag Frau Jung,\n- Ihre Kündigung liegt vor\n- die Bestätigung ist unterwegs';
    eachOf(mended('missing-delay-apology', list, { thread }), (text) =>
      expect(text).toMatch(/,\n[^-\n]+\n\n- Ihre Kündigung/),
    );
  });

  it('leave no list mark and no second punctuation', () => {
    const list = 'Guten Tag,\n- ich habe Ihre Ware heute verschickt\n- bitte sehen Sie von weiteren Anfragen ab';
    eachOf(mended('contact-deterrent', list), (text) => expect(text).not.toMatch(/-\s*$|\n[^-G]/));
    const colon = 'Hallo Herr Arnold,\n\nda haben Sie wohl etwas falsch verstanden: Der Rabatt gilt nur für Neukunden.';
    eachOf(mended('assumption', colon), (text) => expect(text).not.toContain('?:'));
  });

  it('leave no word alone behind a full stop, and no article without its noun', () => {
    const cheer =
      'Guten Tag Herr Wild,\n\nein Techniker kommt am 14. Mai. Ich wünsche Ihnen einen wunderschönen Tag!\n\nGruß\nPia';
    const thread = [
      { author: 'customer', text: 'Zum wiederholten Mal: Mein Anschluss ist tot. Ich habe die Schnauze voll.' },
    ] as const;
    eachOf(mended('mood-mismatch', cheer, { thread }), (text) => expect(text).not.toMatch(/\. Ich\n/));
    const row = 'Hallo Franziska,\n\nwir brauchen noch die Fehlermeldung und deinen Browser.';
    const known = [{ author: 'customer', text: 'Mein Login geht nicht. Fehlermeldung: E-104.' }] as const;
    eachOf(mended('repeated-request', row, { thread: known }), (text) => expect(text).not.toContain('die deinen'));
  });

  it('say nothing of mending where all is done', () => {
    const reply =
      'Guten Tag,\n\nich habe Ihre Bestellung storniert. Wir danken Ihnen für Ihr Vertrauen und würden uns freuen, Sie bald wieder begrüßen zu dürfen.';
    const thread = [
      { author: 'customer', text: 'Guten Tag, bitte stornieren Sie die Bestellung 66710. Danke.' },
    ] as const;
    eachOf(mended('canned-phrase', reply, { thread }), (text) => expect(text).not.toContain('in Ordnung bringen'));
  });

  it('make only the step conditional that may be done', () => {
    const reply = 'Guten Tag,\n\nbitte nennen Sie mir Ihre Nummer und starten Sie den Router neu.';
    const thread = [{ author: 'customer', text: 'Seit Freitag kein Internet, so ein Ärger.' }] as const;
    const [first] = mended('presumed-step', reply, { thread });
    expect(first).toContain('und starten Sie, falls Sie das noch nicht versucht haben, den Router neu.');
  });

  it('keep what a phrase introduces', () => {
    const told = 'Guten Tag,\n\nbezugnehmend auf Ihr Schreiben teilen wir Ihnen mit, dass 10 % Rabatt gewährt werden.';
    eachOf(mended('canned-phrase', told), (text) => expect(text).toContain(', dass 10 % Rabatt gewährt werden.'));
    const known =
      'Guten Tag,\n\nwie bereits mitgeteilt, verlängert sich der Vertrag um 12 Monate. Ich ändere das gern.';
    expect(mended('blame', known)).toContain(
      'Guten Tag,\n\nsoweit ich sehe, verlängert sich der Vertrag um 12 Monate. Ich ändere das gern.',
    );
  });
});
