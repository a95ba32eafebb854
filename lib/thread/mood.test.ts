import { describe, expect, it } from 'vitest';
import type { Language } from '../analyzer/contract.ts';
import { moodOf, UPSET } from './mood.ts';

/** Of two messages about the same, the first is the angrier. */
const PAIRS: readonly (readonly [language: Language, angry: string, calm: string])[] = [
  ['en', 'The new timetable is a disgrace.', 'The new timetable is on the website.'],
  ['en', 'Lift out of order, and nobody cares #fail', 'Lift out of order, and it says so on the door'],
  ['en', 'The courier came at nine 😡', 'The courier came at nine 😊'],
  ['en', 'Your staff were not helpful at all.', 'Your staff were helpful.'],
  ['en', 'Great, another form to fill in.', 'Great form, easy to fill in.'],
  ['de', 'Der neue Fahrplan ist eine Zumutung.', 'Der neue Fahrplan hängt aus.'],
  ['de', 'Fahrstuhl defekt, interessiert keinen #saftladen', 'Fahrstuhl defekt, Schild hängt an der Tür'],
  ['de', 'Der Bote kam um neun 😡', 'Der Bote kam um neun 😊'],
  ['de', 'Na toll, noch ein Formular.', 'Tolles Formular, leicht auszufüllen.'],
  ['de', 'Was soll das? So geht das nicht.', 'Was kostet das? So passt es mir.'],
];
const FAULTS: readonly (readonly [language: Language, text: string])[] = [
  ['en', 'The lamp flickers on the second step. Model L-4, bought in May.'],
  ['en', 'It works again, the cable was loose. You can close this.'],
  ['en', 'Arrived cracked, replaced the next morning. Thank you, that was wonderful.'],
  ['de', 'Die Lampe flackert auf der zweiten Stufe. Modell L-4, im Mai gekauft.'],
  ['de', 'Geht wieder, das Kabel war locker. Kann geschlossen werden.'],
  ['de', 'Kam mit Sprung an, am nächsten Morgen war Ersatz da. Vielen Dank, das war großartig.'],
];

describe('a customer', () => {
  it.each(PAIRS)('in %s is more upset in “%s” than in “%s”', (language, angry, calm) => {
    expect(moodOf(angry, language).upset).toBeGreaterThan(moodOf(calm, language).upset + 0.05);
  });

  it.each(FAULTS)('in %s is not upset who tells of a fault plainly or is content: %s', (language, text) => {
    expect(moodOf(text, language).upset).toBeLessThan(UPSET);
  });

  it('is judged alike with and without umlauts', () => {
    const [with_, without] = ['Das ist unverschämt und lächerlich!', 'Das ist unverschaemt und laecherlich!'];
    expect(moodOf(with_, 'de').upset).toBeGreaterThan(UPSET);
    expect(moodOf(without, 'de').upset).toBeGreaterThan(UPSET);
  });

  it('shows words of its own as a cue, not the name of who is addressed', () => {
    const { cues, upset } = moodOf(
      '@dropbox_example\nWe are told a different story by every agent. Utterly hopeless.',
      'en',
    );
    expect(upset).toBeGreaterThanOrEqual(UPSET);
    expect(cues.join(' ')).not.toContain('@');
  });
});
