import { expect, it } from 'vitest';
import { findingKeys } from './finding-keys.ts';
import { finding } from './testing/findings.ts';

it('stays the same when the draft changes elsewhere', () => {
  const [before] = findingKeys([finding('blame', 0, 9)], 'Calm down. Bye.');
  const [after] = findingKeys([finding('blame', 7, 17)], 'Hello. calm  down. Bye.');
  expect(after).toBe(before);
});

it('tells equal words apart, and rules on the same words', () => {
  const text = 'Calm down. Calm down.';
  const found = [
    finding('blame', 0, 9),
    finding('blame', 11, 20),
    finding('defensive', 0, 9),
    finding('x', null, null),
  ];
  expect(new Set(findingKeys(found, text)).size).toBe(4);
});
