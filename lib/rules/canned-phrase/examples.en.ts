import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Thank you for your feedback. The lift will be back on Tuesday.',
      request: wrote('The lift is broken again.'),
      span: 'Thank you for your feedback',
    },
    {
      reply: 'We apologise for any inconvenience this may have caused. Your new card leaves us today.',
      request: wrote('My card was swallowed by your machine.'),
      span: 'We apologise for any inconvenience',
    },
    {
      reply: 'Your satisfaction is our top priority. Which size do you need?',
      request: wrote('The jacket is too big.'),
      span: 'Your satisfaction is our top priority',
    },
    {
      reply: 'Please be advised that the pool closes at nine.',
      request: wrote('When does the pool close?'),
      span: 'Please be advised',
    },
    {
      reply:
        'We value your business and strive to deliver an excellent experience. Your refund of 18 euros is on its way.',
      request: wrote('You charged me for a starter that never came.'),
      span: 'We value your business',
    },
    {
      reply: "Rest assured that we take such matters very seriously. I've changed the locks on your unit.",
      request: wrote('Somebody was in my storage unit!'),
      span: 'Rest assured',
    },
    {
      reply: "I've moved your class to Thursday. Thank you for your understanding and cooperation.",
      request: wrote('Could I move the pottery class?'),
      span: 'Thank you for your understanding',
    },
  ],
  passing: [
    {
      reply: "Thank you for telling us about the login loop. I've reset your session, so the page opens again.",
      request: wrote("I can't get past the login page."),
    },
    {
      reply: 'I apologise for the two days without hot water. The plumber comes at eight tomorrow.',
      request: wrote('No hot water since Sunday.'),
    },
    {
      reply: "I'm sorry for the trouble with the gate. Your new code is 4417.",
      request: wrote('The gate did not open, I stood there for an hour.'),
    },
    {
      reply: 'The safety of the swing matters most: please stop using it until the new bolts arrive.',
      request: wrote('One bolt of the swing is bent.'),
    },
    {
      reply: "Thank you for the photos, they show the crack clearly. I've ordered a new bowl for you.",
      request: wrote('Here are the photos of the bowl.'),
    },
    {
      reply: 'Please note down the six digits before you close the window.',
      request: wrote('How do I add my phone?'),
    },
  ],
};
