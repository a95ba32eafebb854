import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: "An earlier slot isn't on the cards.",
      request: wrote('Could you come a week earlier?', { channel: 'chat' }),
      span: 'on the cards',
    },
    {
      reply: 'Hi Wanda, we do not deliver to islands.',
      request: wrote('Do you deliver to Skye?', { customerName: 'Wanda Reyes' }),
      span: 'we do not deliver to islands',
    },
    {
      reply: 'Dear Mr Coyle,\n\nA change of seat is not permitted under our fare conditions.\n\nRegards,\nSeating',
      request: wrote('Could I have an aisle seat instead?', { customerName: 'Brendan Coyle' }),
      span: 'A change of seat is not permitted',
    },
    {
      reply: "That isn't possible, sorry.",
      request: wrote('can i pay in two parts?', { channel: 'chat' }),
      span: "That isn't possible",
    },
    {
      reply: 'We are unable to accept your return. Thank you for shopping with us.',
      request: wrote('I would like to return the lamp, the box is open but it is unused.'),
      span: 'We are unable to accept your return',
    },
    {
      reply: 'Unfortunately, no. Have a nice day.',
      request: wrote('Can you keep the room until Sunday evening?'),
      span: 'Unfortunately, no',
    },
    {
      reply: 'Your request for a later start has been declined. Please see our house rules.',
      request: wrote('Could my course start in May rather than April?'),
      span: 'declined',
    },
    {
      reply: 'No exceptions can be made to the deadline.',
      request: wrote('I was ill, could I hand the form in on Monday?'),
      span: 'No exceptions',
    },
    {
      reply: "Can't deliver to that street.",
      request: wrote('Do you deliver to Elm Row?', { channel: 'chat' }),
      span: "Can't deliver to that street",
    },
  ],
  passing: [
    {
      reply: "It can't have been the fuse; that one is new.",
      request: wrote('Was it the fuse that blew?', { channel: 'chat' }),
    },
    { reply: 'Done, Ida. No further payments.', request: wrote('Please cancel my membership.') },
    {
      reply: 'We do not deliver to islands, because no carrier takes glass across.',
      request: wrote('Do you deliver to Skye?'),
    },
    {
      reply: 'The fare does not allow a change of seat. What I can do is put you on the list for the exit row.',
      request: wrote('Could I have an aisle seat instead?'),
    },
    {
      reply: "Paying in two parts isn't possible, but you can move the whole sum to the 30th.",
      request: wrote('can i pay in two parts?', { channel: 'chat' }),
    },
    {
      reply: "I can't find the order under this address. Which name is it in?",
      request: wrote('Where is my order?'),
    },
    {
      reply: 'It is not possible that you were billed: the trial ended on Friday.',
      request: wrote('Was I billed for the trial?'),
    },
    {
      reply: 'If the code does not work, write to me and I will set a new one.',
      request: wrote('How do I redeem the voucher?'),
    },
    { reply: "Don't hesitate to ring, the line is open until eight.", request: wrote('Until when can I call you?') },
    {
      reply: 'The kiln is full this week. Shall I put your pots into the next firing?',
      request: wrote('Can you fire my pots this week?'),
    },
    {
      reply: "Marked-down shoes can't be returned unless they are faulty.",
      request: wrote('Can I return shoes from the sale?'),
    },
    {
      reply: "Yes, students get the lower fare. Please upload your card in the app. It can't be applied to past trips.",
      request: wrote('Is there a student fare?'),
    },
    {
      reply: 'We are not monsters, of course you may bring the dog.',
      request: wrote('May I bring my dog?'),
    },
  ],
};
