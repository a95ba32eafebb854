import { describe, expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

describe('safeLink', () => {
  it('passes web links', () => {
    expect(safeLink('https://example.com/a?b=c')).toBe('https://example.com/a?b=c');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'chrome://settings',
    'example.com',
    '',
  ])('refuses %j', (address) => {
    expect(safeLink(address)).toBeNull();
  });
});
