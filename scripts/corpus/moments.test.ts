import { expect, it } from 'vitest';
import { countMoments } from './moments.ts';

it('counts what is found, missed and wrong by moment', () => {
  const counted = countMoments(
    [
      { text: 'You charged my card twice for one order.', moments: ['double-charge'] },
      { text: 'You charged my card twice for one order.', moments: [] },
      { text: 'Good morning, the lamp is nice.', moments: ['double-charge'] },
    ],
    'en',
  );
  expect(counted.find(({ moment }) => moment === 'double-charge')).toEqual({
    moment: 'double-charge',
    found: 1,
    missed: 1,
    wrong: 1,
  });
});
