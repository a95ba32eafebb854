import { describe, expect, it } from 'vitest';
import { FOUR_AS } from './contract.ts';
import trained from './four-as.json' with { type: 'json' };
import { fourAsOf, REPLY_SIGNS, replySigns } from './four-as.ts';
import { readRequest } from './read.ts';

const LATE = 'I have waited two weeks for my kettle and nobody answers. I am really disappointed.';
const read = (reply: string, ...texts: readonly string[]) =>
  readRequest({ reply, thread: texts.map((text) => ({ author: 'customer', text })) });
const held = (reply: string, ...texts: readonly string[]) => {
  const found = fourAsOf(read(reply, ...texts));
  return FOUR_AS.filter((id) => found[id].present);
};

describe('the four A’s of a reply', () => {
  it.each([
    [
      'Dear Anjali,\n\nI understand how disappointing two weeks without an answer are, and I am sorry for that. I have sent you a new kettle today. Which floor do you live on?\n\nGail',
      ['acknowledge', 'apologize', 'ask', 'act'],
    ],
    ['Dear Anjali,\n\nI have sent you a new kettle today, it arrives on Friday.\n\nGail', ['act']],
    ['Dear Anjali,\n\nWhat is the number on the label?\n\nGail', ['ask']],
  ])('%#', (reply, expected) => expect(held(reply, LATE)).toEqual(expect.arrayContaining(expected)));

  it('are none that nothing in the reply is near', () => {
    expect(held('Dear Anjali,\n\nI have sent you a new kettle today, it arrives on Friday.\n\nGail', LATE)).toEqual([
      'act',
    ]);
  });

  it('are all absent from a reply that is empty', () => expect(held('', LATE)).toEqual([]));

  it('are told by the moves where nobody wrote', () => {
    expect(held('I understand how annoying it is to wait.')).toContain('acknowledge');
  });

  it.each([
    'Hi Anjali,',
    'Hi',
    '🙂',
    'Thanks',
    'Sorry!',
    'Hi Anjali,\n\nBest,\nGail',
    'Which size?',
    '!!!',
    '@anjali',
  ])('act is not in a reply of a few words that do nothing: %s', (reply) =>
    expect(held(reply, LATE)).not.toContain('act'));

  it('acknowledge where it is said in so many words, though nothing calls for it', () => {
    expect(held('I understand how frustrating that is. It leaves today.', 'When does it leave? Thanks!')).toContain(
      'acknowledge',
    );
  });

  it('have a place where they are there, and none where they are not', () => {
    const reply =
      'Hallo Anjali,\n\nzwei Wochen ohne Antwort, das ist zu lang, und das liegt an uns. Die Kanne geht heute raus.\n\nGail';
    expect(held(reply, LATE)).toContain('act');
    for (const { present, spans } of Object.values(fourAsOf(read(reply, LATE)))) {
      expect(spans.length > 0).toBe(present);
      for (const [start, end] of spans) expect(reply.slice(start, end).trim()).not.toBe('');
    }
  });

  it('are told by signs that there are, a number each', () => {
    for (const id of FOUR_AS) expect(trained[id].signs).toEqual(REPLY_SIGNS);
    const signs = replySigns(read('Ok.', LATE));
    expect(signs).toHaveLength(REPLY_SIGNS.length);
    expect([...signs].every(Number.isFinite)).toBe(true);
  });
});
