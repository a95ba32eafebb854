import { expect, it } from 'vitest';
import { analyze } from '../analyzer/analyze.ts';
import { sampleTickets } from './sample-tickets.ts';

it.each(['en', 'de'] as const)('gives the first rewrite something to mend, in %s', (language) => {
  const { customer, agent, said, draft } = sampleTickets[language];
  const request = {
    reply: draft.join('\n'),
    thread: [{ author: 'customer' as const, text: said, name: customer }],
    channel: 'email' as const,
    customerName: customer,
    agentName: agent,
  };
  const { findings, tone } = analyze(request);
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['sympathy-phrase', 'distant-ownership']));
  expect(findings.every(({ start }) => start !== null)).toBe(true);
  const [first] = findings;
  expect(first?.suggestions.length).toBeGreaterThan(0);
  expect(tone.customer?.upset).toBeGreaterThan(0.5);
});
