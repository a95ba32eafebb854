import { expect, it } from 'vitest';
import { markedParts } from './marked-parts.ts';

const REPLY = 'We look into it soon.';
const at = (start: number | null, end: number | null) => ({ start, end, severity: 'advice' as const });
const told = (findings: Parameters<typeof markedParts>[1]) =>
  markedParts(REPLY, findings).map(({ text, severity }) => (severity ? `[${text}]` : text));

it('sets marked words apart and loses none', () => {
  expect(told([at(16, 20), at(3, 15)])).toEqual(['We ', '[look into it]', ' ', '[soon]', '.']);
  expect(told([])).toEqual([REPLY]);
  expect(told([at(null, null)])).toEqual([REPLY]);
});

it('shows words once that two findings share', () => {
  expect(
    told([at(3, 15), at(8, 20), at(3, 7)])
      .join('')
      .replace(/[[\]]/g, ''),
  ).toBe(REPLY);
});
