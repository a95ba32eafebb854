import { expect, it } from 'vitest';
import { changedPlaces } from './changed-places.ts';

const TEXT = { language: 'en', text: 'Hello', channels: ['email', 'chat'] };

it.each([
  ['nothing', { a: 1 }, { a: 1 }, []],
  ['a leaf', { texts: [TEXT] }, { texts: [{ ...TEXT, text: 'Hi' }] }, [['texts[0].text', 'Hello', 'Hi']]],
  ['a list of words as a whole', TEXT, { ...TEXT, channels: ['chat'] }, [['channels', ['email', 'chat'], ['chat']]]],
  ['what came', {}, { reason: 'We say so' }, [['reason', undefined, 'We say so']]],
  ['what went', { texts: [TEXT, TEXT] }, { texts: [TEXT] }, [['texts[1]', TEXT, undefined]]],
  ['a value for another', 'Sie', 'du', [['', 'Sie', 'du']]],
  ['a value for a tree', null, { from: 0, to: 1 }, [['', null, { from: 0, to: 1 }]]],
] as const)('tells %s', (_, before, after, places) => {
  expect(changedPlaces(before, after).map((place) => [place.path, place.before, place.after])).toEqual(places);
});
