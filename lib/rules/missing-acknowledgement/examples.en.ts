import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Please send us a photo of the label.',
      request: wrote('The third lamp in a row arrived smashed. I am absolutely furious with you!'),
    },
    {
      reply: 'Hello Mr Boateng,\n\nYour plan renews on the first of each month. You can change it under Settings.',
      request: wrote('You took 240 dollars from my account without asking. I am shocked and I feel cheated.', {
        customerName: 'Kofi Boateng',
      }),
    },
    {
      reply: 'The next train with free seats leaves at 18:40.',
      request: wrote('You left us standing in the rain for two hours, my kids were crying. Disgraceful.', {
        channel: 'chat',
      }),
    },
    {
      reply: 'Which version of the app do you use?',
      request: wrote("Your update deleted all my notes!!! Two years of work gone, I'm devastated."),
    },
    {
      reply: 'We value your loyalty. The voucher is valid until May.',
      request: wrote("I'm so disappointed in you, the voucher was refused at the till and everybody stared at me."),
    },
    {
      reply: 'Delivery takes three to five working days.',
      request: wrote("Still nothing. I'm sick of your excuses, this is the last time I order with you."),
    },
  ],
  passing: [
    {
      reply:
        'Four soaked sacks of flour before the weekend: we made a right mess of that delivery. New ones come at six.',
      request: wrote('Four sacks of flour came soaked. I am fuming, we bake tonight!'),
    },
    {
      reply:
        'I understand why you are angry: three broken lamps in a row. A new one leaves our house today, packed by hand.',
      request: wrote('The third lamp in a row arrived smashed. I am absolutely furious with you!'),
    },
    {
      reply:
        "Hello Mr Boateng,\n\nI'm sorry that we charged you without asking. I've returned the 240 dollars to your card.",
      request: wrote('You took 240 dollars from my account without asking. I am shocked and I feel cheated.', {
        customerName: 'Kofi Boateng',
      }),
    },
    {
      reply:
        "You're right, that should never have happened with children on the platform. I've refunded all four tickets.",
      request: wrote('You left us standing in the rain for two hours, my kids were crying. Disgraceful.'),
    },
    {
      reply: 'Please send us a photo of the label.',
      request: wrote('Hello, which bulb fits into the lamp from your spring catalogue?'),
    },
    {
      reply: 'You can change your plan under Settings.',
      request: wrote('Hi, could you tell me how I move to the yearly plan? Thanks a lot!'),
    },
    {
      reply: 'That must be awful. Which version of the app do you use?',
      request: wrote("Your update deleted all my notes!!! Two years of work gone, I'm devastated."),
    },
  ],
};
