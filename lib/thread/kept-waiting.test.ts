import { describe, expect, it } from 'vitest';
import { keptWaiting } from './kept-waiting.ts';

describe('being kept waiting', () => {
  it.each([
    ['en', 'The quote was due on Monday. It has now been three weeks.'],
    ['en', 'I stood at the till for twenty minutes.'],
    ['en', 'Four emails and no reply.'],
    ['en', 'The nurse came two hours late.'],
    ['de', 'Angekündigt waren drei Tage, geworden sind es elf.'],
    ['de', 'Ich stehe seit zwanzig Minuten an der Kasse.'],
    ['de', 'Vier Mails, keine Antwort.'],
    ['de', 'Ich renne meinem Geld hinterher.'],
  ] as const)('is told in %s: %s', (language, text) => expect(keptWaiting(text, language)).toBe(true));

  it.each([
    ['en', 'No power since six this morning.'],
    ['en', 'I have been a member for ten years.'],
    ['en', 'I sent two emails and it works now, thanks!'],
    ['de', 'Seit sechs Uhr ist der Strom weg.'],
    ['de', 'Seit zehn Jahren bin ich Mitglied.'],
    ['de', 'Die Lampe flackert seit zwei Tagen.'],
  ] as const)('is not what this tells, in %s: %s', (language, text) => expect(keptWaiting(text, language)).toBe(false));
});
