import { describe, expect, it } from 'vitest';
import { plainly, tidied } from './plain.ts';

describe('plainly', () => {
  it('loosens stiff words and closings', () => {
    expect(
      plainly('Kindly note that it shall be sent prior to Friday.\n\nYours faithfully,\nAnn', 'looser', 'en'),
    ).toBe("It'll be sent before Friday.\n\nBest wishes,\nAnn");
    expect(plainly('Für Rückfragen stehen wir Ihnen gerne zur Verfügung.', 'looser', 'de')).toBe(
      'Wenn Sie noch Fragen haben, schreiben Sie mir einfach.',
    );
  });

  it('lifts slang', () => {
    expect(plainly('Yep, gonna fix it, lol.\n\nCheers,\nBo', 'properer', 'en')).toBe(
      'Yes, will put this right.\n\nKind regards,\nBo',
    );
    expect(plainly('Hab ich grad rausgehauen.\n\nLG\nBo', 'properer', 'de')).toBe(
      'Habe ich gerade verschickt.\n\nFreundliche Grüße\nBo',
    );
  });

  it('keeps German cases and the verb’s place', () => {
    const looser = (text: string) => tidied(plainly(text, 'looser', 'de'));
    expect(looser('Bezugnehmend auf diese teilen wir Ihnen mit, dass es geht.')).toBe(
      'Dazu kann ich Ihnen sagen, dass es geht.',
    );
    expect(looser('Hiermit teilen wir Ihnen mit, dass es geht.')).toBe('Ich kann Ihnen sagen, dass es geht.');
    expect(looser('Unter Bezugnahme auf die Rechnung ist das so.')).toBe('Zu der Rechnung ist das so.');
    const properer = (text: string) => tidied(plainly(text, 'properer', 'de'));
    expect(properer('Mega blöd gelaufen! Dann checken wir das.')).toBe('Das tut uns leid! Dann prüfen wir das.');
    expect(properer('Das ist natürlich blöd gelaufen.')).toBe('Das tut uns leid.');
    expect(properer('Da ist was blöd gelaufen.')).toBe('Da ist was schiefgelaufen.');
  });

  it('closes properly where the name shares the last line, and takes no greeting for a closing', () => {
    expect(plainly('Das Label hängt dran.\nLG Bo', 'properer', 'de')).toBe(
      'Das Label ist angehängt.\nFreundliche Grüße Bo',
    );
    expect(plainly('Servus Bo,\ndas Label liegt bei.', 'properer', 'de')).toMatch(/^Servus Bo,/);
  });

  it('leaves labels in quotation marks and parts of links alone', () => {
    const text = 'Press "Terminate" or see docs.example.com/docs.';
    expect(plainly(text, 'looser', 'en')).toBe(text);
    expect(plainly(text, 'properer', 'en')).toBe(text);
  });

  it('tidies without touching ordinals', () => {
    expect(tidied('bis zum 12. auf  unser Konto , bitte')).toBe('bis zum 12. auf unser Konto, bitte');
  });
});
