import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: "We're sorry if you feel that the tour was too short. It lasts an hour.",
      request: wrote('The tour was over before it began!'),
      span: 'sorry if you feel',
    },
    {
      reply: "I'm sorry you feel this way. The deposit can't be returned.",
      request: wrote("That's theft."),
      span: 'sorry you feel this way',
    },
    {
      reply: 'Sorry, but the tickets were clearly marked as standing.',
      request: wrote('I paid for a seat!'),
      span: 'Sorry, but',
    },
    {
      reply: 'I apologise if this upset you. The dog has been moved.',
      request: wrote('Your guard dog scared my son.'),
      span: 'apologise if this upset you',
    },
    {
      reply: 'Sorry for any confusion on your part. The sale ended on Sunday.',
      request: wrote('The price was different yesterday.'),
      span: 'any confusion on your part',
    },
    {
      reply: 'If anyone was offended by the poster, we regret that.',
      request: wrote('Your poster is disgusting.'),
      span: 'If anyone was offended',
    },
  ],
  passing: [
    {
      reply: "I'm sorry that the tour ended twenty minutes early. I've booked you in for Saturday, free of charge.",
      request: wrote('The tour was over before it began!'),
    },
    {
      reply: "I'm sorry, we sold your seat twice. The new one is in row 4.",
      request: wrote('I paid for a seat!'),
    },
    {
      reply: 'I apologise for the dog at the gate. It has been moved to the yard.',
      request: wrote('Your guard dog scared my son.'),
    },
    {
      reply: "If the new code fails as well, I'm sorry to say that only a new card helps; I've ordered one.",
      request: wrote('The code fails.'),
    },
    {
      reply: 'Sorry for the wait! Your table is ready now.',
      request: wrote("We've been standing here for a while."),
    },
    {
      reply: 'We are sorry that you had to call three times.',
      request: wrote('This is the third time I call.'),
    },
    {
      reply: 'Sorry you received the wrong size. The right one goes out today.',
      request: wrote('I got a 42, not a 38.'),
    },
  ],
};
