import { describe, expect, it } from 'vitest';
import { hoursIn, hoursText, weekdayNames } from './hours-text.ts';

describe('business hours', () => {
  it.each([
    ['09:00–17:00', [{ from: '09:00', to: '17:00' }]],
    ['9-17', [{ from: '09:00', to: '17:00' }]],
    [
      ' 9.30 - 12 ; 13:00 — 24:00, ',
      [
        { from: '09:30', to: '12:00' },
        { from: '13:00', to: '24:00' },
      ],
    ],
    ['nine to five', [{ from: 'nine to five', to: '' }]],
    ['', []],
  ])('%j', (typed, spans) => {
    expect(hoursIn(typed)).toEqual(spans);
  });

  it('are shown as they would be typed', () => {
    const spans = [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ];
    expect(hoursText(spans)).toBe('09:00–12:00, 13:00–17:00');
    expect(hoursIn(hoursText(spans))).toEqual(spans);
    expect(hoursText(undefined)).toBe('');
  });

  it('begin on Monday', () => {
    expect(weekdayNames('en').map(([, name]) => name)[0]).toBe('Monday');
    expect(weekdayNames('de').map(([, name]) => name)[6]).toBe('Sonntag');
  });
});
