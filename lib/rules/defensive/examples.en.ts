import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: "That's not our fault. The storm closed the road.",
      request: wrote('The flowers came a day late.'),
      span: "That's not our fault",
    },
    {
      reply: 'We are not responsible for items left in the room.',
      request: wrote('My watch is gone!'),
      span: 'We are not responsible',
    },
    {
      reply: 'We did nothing wrong, the contract says 12 months.',
      request: wrote('You said six months on the phone.'),
      span: 'We did nothing wrong',
    },
    {
      reply: 'Nobody else has complained about the noise.',
      request: wrote('The music kept us awake all night.'),
      span: 'Nobody else has complained',
    },
    {
      reply: "I'm afraid you are mistaken, the price was never 20 euros.",
      request: wrote('The shelf said 20 euros, you charged 25.'),
      span: 'you are mistaken',
    },
    {
      reply: 'We cannot accept any liability for late trains.',
      request: wrote('I missed my flight because of you.'),
      span: 'cannot accept any liability',
    },
  ],
  passing: [
    {
      reply: "The courier handles customs; I'll call them today and tell you what they need.",
      request: wrote('My parcel is stuck at customs.'),
    },
    {
      reply: "That's not your fault: the label was printed wrongly, and I've sent a new one.",
      request: wrote('Did I send it to the wrong place?'),
    },
    {
      reply: "We are responsible for the room, so I've asked the night porter to look for your watch.",
      request: wrote('My watch is gone!'),
    },
    {
      reply: "You are right, the shelf said 20 euros. I've refunded the 5 euros.",
      request: wrote('The shelf said 20 euros, you charged 25.'),
    },
    {
      reply: "Nobody else has access to your files, and I've closed the old session.",
      request: wrote('Can others see my files?'),
    },
    {
      reply: "It's our mistake that the music was that loud. Tonight it ends at ten.",
      request: wrote('The music kept us awake all night.'),
    },
    {
      reply: "The e-mail about the refund is not from us, so please don't click on anything in it.",
      request: wrote('Is this e-mail about a refund real?'),
    },
    {
      reply: "Our letter came back, so you never heard a word from us. I'm sorry.",
      request: wrote('Why did nobody tell me about the new opening hours?'),
    },
  ],
};
