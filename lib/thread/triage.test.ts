import { describe, expect, it } from 'vitest';
import type { ThreadMessage } from '../analyzer/contract.ts';
import { readRequest } from '../analyzer/read.ts';
import { momentNames } from './moments.ts';
import trained from './triage.json' with { type: 'json' };
import { TRIAGE_SIGNS, triageSigns } from './triage.ts';

const from = (...texts: readonly string[]) => texts.map((text): ThreadMessage => ({ author: 'customer', text }));
const reading = (...texts: readonly string[]) => readRequest({ reply: '', thread: from(...texts) });
const levelOf = (...texts: readonly string[]) => reading(...texts).triage.level;

describe('how much acknowledgement a ticket calls for', () => {
  it.each([
    'Hi, which bulb fits the desk lamp L2? Thanks, Ines',
    'Guten Tag, welche Birne passt in die Lampe L2? Danke, Ines Falk',
    'Thanks, that solved it!',
  ])('none: %s', (text) => expect(levelOf(text)).toBe('routine'));

  it.each([
    'This is the third time I write. You promised a refund in May and I am furious. I want my money back now!',
    'Jetzt reicht es mir: zum dritten Mal ist die Heizung ausgefallen, die Kinder frieren, und niemand ruft zurück!',
    'My father died in March. Please close his account.',
    'If the deposit is not back by Friday, my solicitor will write to you.',
  ])('much: %s', (text) => expect(levelOf(text)).toBe('deep'));

  it.each(['I am furious.', 'I am furious!', 'I AM FURIOUS'])('much, however it is punctuated: %s', (text) =>
    expect(levelOf(text)).toBe('deep'));

  it('does not grow with a pasted log', () => {
    const line = 'The lamp stands in the hall and has a black cable. ';
    for (const times of [20, 160, 600]) expect(levelOf(line.repeat(times))).toBe(levelOf(line.repeat(8)));
  });

  it('is told by the angriest of the open messages', () => {
    expect(levelOf('Where is my parcel?', 'Unbelievable, you ruined our wedding day and nobody even answers!')).toBe(
      'deep',
    );
  });

  it('is none where nobody wrote', () => expect(readRequest({ reply: 'Hi', thread: [] }).triage.level).toBe('routine'));

  it('looks at signs that there are, a number each', () => {
    for (const { signs } of Object.values(trained)) expect(signs).toEqual(TRIAGE_SIGNS);
    const { customer, moments } = reading('You charged me twice and I am cross.');
    const signs = triageSigns(customer, moments);
    expect(signs).toHaveLength(TRIAGE_SIGNS.length);
    expect([...signs].every(Number.isFinite)).toBe(true);
  });

  it('knows all moments', () => {
    const named = TRIAGE_SIGNS.filter((name) => name.startsWith('moment: '));
    const missing = [...momentNames()].filter((moment) => !named.includes(`moment: ${moment}`));
    expect(missing).toEqual([]);
  });
});
