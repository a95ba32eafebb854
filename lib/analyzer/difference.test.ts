import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';

describe('difference', () => {
  it('is null for equal texts', () => {
    expect(difference('same', 'same')).toBeNull();
  });

  it('holds no more than what changed', () => {
    expect(difference('Hi Petra, see below.', 'Hi Klara, see below.')).toEqual({ start: 3, end: 8, text: 'Klara' });
    expect(difference('aaa', 'aa')).toEqual({ start: 0, end: 3, text: 'aa' });
  });

  it('never cuts a surrogate pair', () => {
    const edit = difference('ok 😀.', 'ok 😁.');
    expect(edit).toEqual({ start: 3, end: 5, text: '😁' });
  });
});
