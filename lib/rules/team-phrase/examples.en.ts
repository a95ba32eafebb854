import type { UnwantedPhrase } from '../../analyzer/house.ts';
import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

const COMMON = { language: 'en', reason: null, severity: null } as const;
const HOUSE = {
  avoid: [
    {
      ...COMMON,
      kind: 'avoid',
      phrase: 'ticket',
      instead: ['message'],
      reason: 'Customers write messages, not tickets.',
    },
    { ...COMMON, kind: 'avoid', phrase: 'user', instead: [] },
    { ...COMMON, kind: 'avoid', phrase: 'reach out', instead: ['write', 'get in touch'] },
    { ...COMMON, kind: 'avoid', phrase: 'cannot find', instead: ['have not found'] },
    { ...COMMON, kind: 'prefer', phrase: 'cheap', instead: ['good value'] },
    { ...COMMON, kind: 'term', language: null, phrase: 'clay house', instead: ['ClayHouse'] },
  ] satisfies readonly UnwantedPhrase[],
};

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'I’ve read your ticket and sent the jug today.',
      request: wrote('Where is my jug?'),
      house: HOUSE,
      span: 'ticket',
    },
    {
      reply: 'Reach out to me by Friday if the jug is late.',
      request: wrote('Where is my jug?'),
      house: HOUSE,
      span: 'Reach out',
    },
    {
      reply: "I can't find the second jug yet, and look again today.",
      request: wrote('One jug is missing.'),
      house: HOUSE,
      span: "can't find",
    },
    {
      reply: 'The small jug is a cheap way to try it.',
      request: wrote('Which jug shall I take?'),
      house: HOUSE,
      span: 'cheap',
    },
    {
      reply: 'Every Clay House jug has two years of warranty.',
      request: wrote('Is there a warranty?'),
      house: HOUSE,
      span: 'Clay House',
    },
  ],
  passing: [
    { reply: 'The ticketing at the door opens at nine.', request: wrote('When can we come?'), house: HOUSE },
    { reply: 'Every ClayHouse jug has two years of warranty.', request: wrote('Is there a warranty?'), house: HOUSE },
    {
      reply: 'You wrote “my ticket is gone”, so I’ve sent a new one to your phone.',
      request: wrote('My ticket is gone.'),
      house: HOUSE,
    },
    {
      reply: 'I reach for the upper shelf, and sort it out today.',
      request: wrote('Do you have the tall one?'),
      house: HOUSE,
    },
    { reply: 'I’ve read your ticket and sent the jug today.', request: wrote('Where is my jug?') },
  ],
};
