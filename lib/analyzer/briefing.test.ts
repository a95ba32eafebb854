import { describe, expect, it } from 'vitest';
import { briefingOf } from './briefing.ts';
import { DEFAULT_HOUSE } from './house.ts';

const thread = [
  { author: 'customer', text: 'hey, order 4711 never came. I already restarted the app.' },
  { author: 'customer', text: 'Pls help, it is order 4711!' },
] as const;

describe('briefingOf', () => {
  it('names what was given once, however often it was said', () => {
    const { given } = briefingOf({ reply: '', thread }, null);
    expect(given.filter(({ kind }) => kind === 'order-number')).toEqual([
      { kind: 'order-number', value: '4711', words: 'order 4711' },
    ]);
    expect(given.map(({ kind }) => kind)).toContain('steps-tried');
  });

  it('tells the limit of the channel that is in force', () => {
    const house = { ...DEFAULT_HOUSE, lateAfter: { ...DEFAULT_HOUSE.lateAfter, tweet: 30 } };
    expect(briefingOf({ reply: '', thread, channel: 'tweet' }, 'en', house).lateAfter).toBe(30);
    expect(briefingOf({ reply: '', thread }, 'en').lateAfter).toBe(24 * 60);
  });

  it('shows each side by its own words, in its own language', () => {
    const german = [{ author: 'customer', text: 'Sehr geehrte Damen und Herren, ich bitte um Mitteilung.' }] as const;
    const { toneWords } = briefingOf({ reply: 'Hey, no worries!', thread: german }, 'en');
    expect(toneWords.customer.join(' ')).toMatch(/Sehr geehrte/);
    expect(toneWords.reply.join(' ')).toMatch(/no worries/i);
  });

  it('leaves out what only history says', () => {
    const { toneWords } = briefingOf({ reply: 'I see.\n> hey no worries', thread: [] }, 'en');
    expect(toneWords.reply).toEqual([]);
  });

  it('has nothing to tell of an empty ticket', () => {
    expect(briefingOf({ reply: '' }, null)).toEqual({
      lateAfter: 24 * 60,
      given: [],
      toneWords: { customer: [], reply: [] },
    });
  });
});
