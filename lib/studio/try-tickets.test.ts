import { expect, it } from 'vitest';
import { analyze } from '../analyzer/analyze.ts';
import { requestOf, TRY_KINDS, TRY_TICKETS, type TryKind } from './try-tickets.ts';

const MOMENTS: readonly TryKind[] = ['double-charge', 'missing-delivery', 'cancellation'];
const NOW = new Date('2026-11-20T10:00:00Z');

it.each(['en', 'de'])('has every kind in %s', (language) => {
  expect(TRY_TICKETS.filter((one) => one.language === language).map(({ kind }) => kind)).toEqual(TRY_KINDS);
});

it.each(TRY_TICKETS)('$kind reads as what it is, in $language', (ticket) => {
  const { language, moments, findings, waiting } = analyze(requestOf(ticket, NOW));
  expect(language).toBe(ticket.language);
  expect(waiting.minutes).toBe(ticket.waited);
  if (MOMENTS.includes(ticket.kind)) expect(moments).toContain(ticket.kind);
  expect(findings.length > 0).toBe(ticket.kind !== 'thanks');
});

it('leaves a reply alone without a customer', () => {
  const request = requestOf({ channel: 'email', customer: ' ', said: '', waited: 0, reply: 'Hi' }, NOW);
  expect(request).not.toHaveProperty('thread');
  expect(request).not.toHaveProperty('customerName');
});
