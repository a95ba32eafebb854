import { expect, it } from 'vitest';
import { originPattern, packAddress } from './address.ts';

it.each([
  ['https://example.com/packs/team.json', 'https://example.com/packs/team.json', 'https://example.com/*'],
  ['  https://example.com:8443/a?b=1#c ', 'https://example.com:8443/a?b=1', 'https://example.com/*'],
  ['http://localhost:8080/pack.json', 'http://localhost:8080/pack.json', 'http://localhost/*'],
])('takes %j', (typed, address, pattern) => {
  expect(packAddress(typed).href).toBe(address);
  expect(originPattern(packAddress(typed))).toBe(pattern);
});

it.each([
  ['pack.json', 'no-address', 'https://example.com/pack.json'],
  ['javascript:alert(1)', 'no-address', 'Write it as in'],
  ['file:///pack.json', 'no-address', 'Write it as in'],
  ['http://example.com/pack.json', 'not-https', 'Write “https://example.com/pack.json”'],
  ['https://me:secret@example.com/', 'has-credentials', 'Leave it out'],
])('refuses %j and says what to write', (typed, problem, remedy) => {
  expect(() => packAddress(typed)).toThrow(
    expect.objectContaining({ problem, message: expect.stringContaining(remedy) }),
  );
});

it('keeps to the hosts that the policy allows', () => {
  expect(packAddress('https://packs.example.com/a', ['packs.example.com']).hostname).toBe('packs.example.com');
  expect(() => packAddress('https://example.com/a', ['packs.example.com'])).toThrow('packs.example.com only');
});
