import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'You should have read the washing label. I can send you care instructions.',
      request: wrote('My wool jumper shrank to half its size.'),
      span: 'You should have read the washing label',
    },
    {
      reply: 'You forgot to enter the apartment number, so the courier turned back.',
      request: wrote('Why was my parcel returned?'),
      span: 'You forgot to enter the apartment number',
    },
    {
      reply: 'As I already told you, the shop opens at ten.',
      request: wrote('I stood in front of a closed door at nine!'),
      span: 'As I already told you',
    },
    {
      reply: 'If you had booked earlier, there would have been seats left.',
      request: wrote('No seats together for my family?'),
      span: 'If you had booked earlier',
    },
    {
      reply: 'The damage is your own fault. A new screen costs 80 euros.',
      request: wrote('The screen broke after two weeks.'),
      span: 'your own fault',
    },
    {
      reply: 'You failed to cancel in time, so the fee stands.',
      request: wrote('Why am I still charged?'),
      span: 'You failed to cancel in time',
    },
    {
      reply: "You didn't follow the instructions in the box.",
      request: wrote('The shelf fell down.'),
      span: "You didn't follow the instructions",
    },
  ],
  passing: [
    {
      reply: "If you have not received the code by six, write to me and I'll read it to you over the phone.",
      request: wrote('Where is my code?'),
    },
    {
      reply: 'You should see the new balance in your account now.',
      request: wrote('My balance is wrong.'),
    },
    {
      reply: "I should have told you that the shop opens at ten. I'm sorry that you stood in the cold.",
      request: wrote('I stood in front of a closed door at nine!'),
    },
    {
      reply: 'You should have received the tracking link this morning.',
      request: wrote('Where is my parcel?'),
    },
    {
      reply: 'You did nothing wrong: the label on the box was misprinted.',
      request: wrote('Did I build the shelf the wrong way?'),
    },
    {
      reply: 'If you forgot your password, the link below sets a new one.',
      request: wrote("I can't log in."),
    },
    {
      reply: 'The fault was ours: we printed the wrong date on your ticket.',
      request: wrote('The doors were closed when I came.'),
    },
    {
      reply: 'There is no charge because you cancelled in time.',
      request: wrote('Do I have to pay for the class I cancelled?'),
    },
    {
      reply: 'The text message you received did not come from the bank. Please delete it.',
      request: wrote('I got a text that my card is blocked. Is it real?'),
    },
    {
      reply: "There's no excuse for that, and I'm glad the driver stopped.",
      request: wrote("The bus doors closed on my son's arm."),
    },
  ],
};
