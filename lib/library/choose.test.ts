import { describe, expect, it } from 'vitest';
import { addressOf } from '../packs/address-of.ts';
import { builtInPack } from '../packs/built-in/index.ts';
import type { Statement, StatementText } from '../packs/schema.ts';
import { choose, type Wish } from './choose.ts';
import { TWEET_LIMIT, tweetLength } from './tweet-length.ts';

const { statements } = builtInPack;

function text(words: string, change: Partial<StatementText> = {}): StatementText {
  return { language: 'en', text: words, formality: 'neutral', channels: ['email'], ...change };
}

function statement(id: string, texts: StatementText[], situations = ['general']): Statement {
  return { id, fourA: 'act', situations, texts };
}

function ids(own: readonly Statement[], wish: Wish): readonly string[] {
  return choose(own, wish).map(({ statement }) => statement.id);
}

describe('choose', () => {
  it('keeps language, address, channel and part, over the whole library', () => {
    for (const address of ['du', 'Sie'] as const) {
      for (const channel of ['email', 'chat', 'tweet'] as const) {
        const chosen = choose(statements, { language: 'de', address, channel, fourA: 'ask' });
        expect(chosen.length).toBeGreaterThan(4);
        for (const choice of chosen) {
          expect(choice.text.language).toBe('de');
          expect(['none', address]).toContain(addressOf(choice.text));
          expect(choice.text.channels).toContain(channel);
          expect(choice.statement.fourA).toBe('ask');
        }
      }
    }
  });

  it('takes Sie where the address is not known, and never du for several readers', () => {
    const own = [
      statement('du', [text('Wie geht es dir?', { language: 'de', address: 'du' })]),
      statement('sie', [text('Wie geht es Ihnen?', { language: 'de', address: 'Sie' })]),
      statement('ihr', [text('Wie geht es euch?', { language: 'de', address: 'ihr' })]),
      statement('none', [text('Läuft es?', { language: 'de', address: 'none' })]),
    ];
    expect(ids(own, { language: 'de' })).toEqual(['sie', 'none']);
    expect(ids(own, { language: 'de', address: 'ihr' })).toEqual(['ihr', 'none']);
    expect(ids(own, { language: 'de', address: 'du' })).toEqual(['du', 'none']);
  });

  it('puts the matter first, then what is ready to send, and other matters last', () => {
    const own = [
      statement('other', [text('I unlocked it.')], ['login']),
      statement('any-open', [text('You hear from me by {time}.')]),
      statement('any', [text('I am on it.')]),
      statement('match-open', [text('It reaches you by {day}.')], ['delay']),
      statement('match', [text('Sorry for the wait.')], ['delay']),
      statement('both', [text('Your parcel is late, {customer}.')], ['delay', 'missing-delivery']),
    ];
    const wish = { language: 'en', situations: ['delay', 'missing-delivery'], facts: { customer: 'Dana' } } as const;
    expect(ids(own, wish)).toEqual(['both', 'match', 'match-open', 'any', 'any-open', 'other']);
    expect(ids(own, { ...wish, complete: true })).toEqual(['both', 'match', 'any', 'other']);
    expect(ids(own, { ...wish, related: true })).not.toContain('other');
    expect(ids(own, { language: 'en', related: true })).toEqual(['any', 'any-open']);
    expect(ids(own, { ...wish, limit: 2 })).toEqual(['both', 'match']);
  });

  it('fills, and says what is missing', () => {
    const [choice] = choose([statement('a', [text('Hi {customer}, by {time}.')])], {
      language: 'en',
      facts: { customer: 'Dana' },
    });
    expect(choice).toMatchObject({ filled: 'Hi Dana, by {time}.', missing: ['time'] });
  });

  it('gives the text of the wanted formality and never the opposite', () => {
    const own = [
      statement('a', [text('yo', { formality: 'casual' }), text('Hello'), text('Good day', { formality: 'formal' })]),
    ];
    const filled = (formality: 'casual' | 'neutral' | 'formal') =>
      choose(own, { language: 'en', formality })[0]?.filled;
    expect([filled('casual'), filled('neutral'), filled('formal')]).toEqual(['yo', 'Hello', 'Good day']);
    expect(
      ids([statement('b', [text('yo', { formality: 'casual' })])], { language: 'en', formality: 'formal' }),
    ).toEqual([]);
  });

  it('leaves out a tweet that a long fact would push over the limit', () => {
    const own = [statement('a', [text('About {topic}: I am on it.', { channels: ['tweet'], short: true })])];
    const wish = { language: 'en', channel: 'tweet' } as const;
    expect(ids(own, { ...wish, facts: { topic: 'the parcel' } })).toEqual(['a']);
    expect(ids(own, { ...wish, facts: { topic: 'the parcel '.repeat(30) } })).toEqual([]);
    expect(tweetLength('ä'.repeat(TWEET_LIMIT))).toBe(TWEET_LIMIT);
    expect(tweetLength(`https://example.com/${'a'.repeat(100)}`)).toBe(23);
  });

  it('has something to say in any ticket, of every part, in every voice, with no fact known', () => {
    for (const fourA of ['acknowledge', 'apologize', 'ask', 'act'] as const) {
      for (const channel of ['email', 'chat', 'tweet'] as const) {
        const wish = { fourA, channel, complete: true, related: true } as const;
        expect(ids(statements, { ...wish, language: 'en' }), `${fourA} ${channel}`).not.toEqual([]);
        expect(ids(statements, { ...wish, language: 'de', address: 'du' }), `${fourA} ${channel}`).not.toEqual([]);
        expect(ids(statements, { ...wish, language: 'de', address: 'Sie' }), `${fourA} ${channel}`).not.toEqual([]);
      }
    }
  });

  it('gives the same order every time', () => {
    const wish = { language: 'de', address: 'Sie', situations: ['outage'], facts: { feeling: 'ärgerlich' } } as const;
    const first = ids(statements, wish);
    expect(first.length).toBeGreaterThan(100);
    expect(ids(structuredClone(statements), wish)).toEqual(first);
  });
});
