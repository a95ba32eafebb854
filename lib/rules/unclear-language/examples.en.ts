import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: "I'll touch base with you on Friday.",
      request: wrote('Sorry for my bad English, I am still learning. When do you know more?'),
      span: 'touch base',
    },
    {
      reply: "The repair failed, so we are back to square one. I've ordered a new pump.",
      request: wrote('Sorry for my bad English, I am still learning. Is the pump good now?'),
      span: 'back to square one',
    },
    {
      reply: 'Setting it up is a piece of cake. You press the green button.',
      request: wrote('Sorry for my bad English, I am still learning. How to start the machine?'),
      span: 'a piece of cake',
    },
    {
      reply: "I'm over the moon that it works.",
      request: wrote('English is not my first language, please write simple. It works now.'),
      span: 'over the moon',
    },
    {
      reply: 'FYI the shop is closed on Monday.',
      request: wrote('I not understand the letter. The shop is open Monday?'),
      span: 'FYI',
    },
    {
      reply: "Your order fell through the cracks, and I've sent it today.",
      request: wrote('I use a translator to write this. Where is my order?'),
      span: 'fell through the cracks',
    },
  ],
  passing: [
    {
      reply: "I'll touch base with you on Friday.",
      request: wrote('When do you know more?'),
    },
    {
      reply: "I'll write to you on Friday.",
      request: wrote('Sorry for my bad English, I am still learning. When do you know more?'),
    },
    {
      reply: 'The cake is in two pieces, and both are in the box.',
      request: wrote('Sorry for my bad English, I am still learning. Is the cake in the box?'),
    },
    {
      reply: 'The square in front of our shop is closed to cars; please park at the station.',
      request: wrote('Sorry for my bad English, I am still learning. Where I can park?'),
    },
    {
      reply: "That's a no-brainer: take the day ticket.",
      request: wrote('Which ticket is cheaper?', { customerName: 'Nguyen Thi Mai' }),
    },
    {
      reply: "Your order was forgotten here, and I've sent it today.",
      request: wrote('I use a translator to write this. Where is my order?'),
    },
  ],
};
