import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: "I'll look at the boiler's log when I get a minute and ring you back.",
      request: wrote('Why did the boiler stop?'),
      span: 'when I get a minute',
    },
    {
      reply: 'The lamp is repaired, and the invoice will follow as time permits.',
      request: wrote('Is the lamp ready, and may I have the invoice?'),
      span: 'as time permits',
    },
    {
      reply: 'Hi Nell, I am checking the stock list and will let you know soon.',
      request: wrote('Is the walnut shelf back in stock?', { customerName: 'Nell Harker' }),
      span: 'soon',
    },
    {
      reply: 'Thank you for the papers. Your money will be on your account shortly.',
      request: wrote('Here are the papers for my refund of $48.'),
      span: 'shortly',
    },
    {
      reply: 'Hello Mr Adeyemi,\n\nI shall ring the depot and come back to you as soon as possible.\n\nJoan',
      request: wrote('The pallet is one bag short.', { customerName: 'Kola Adeyemi' }),
      span: 'as soon as possible',
    },
    {
      reply: 'On it! Your new code should arrive any minute now.',
      request: wrote('the code never came', { channel: 'chat' }),
      span: 'any minute now',
    },
    {
      reply: 'We are putting the missing page back and the full report will follow in due course.',
      request: wrote('Page 4 of the survey report is missing.'),
      span: 'in due course',
    },
    {
      reply: "I'll call the landlord as quickly as I can.",
      request: wrote('The lift is out again and I live on the fifth floor.'),
      span: 'as quickly as I can',
    },
    {
      reply: "Thanks for the nudge. We'll have the swing mended before long.",
      request: wrote('One of the swings in Elm Park hangs loose.', { channel: 'tweet' }),
      span: 'before long',
    },
  ],
  passing: [
    {
      reply: 'Once we have the arrival time from the carrier, I will text it to you by noon.',
      request: wrote('When does it arrive?'),
    },
    {
      reply: 'I will refund any second charge on the card today.',
      request: wrote('Was I charged twice?'),
    },
    {
      reply: 'I am checking the stock list and will let you know soon, by four today at the latest.',
      request: wrote('Is the walnut shelf back in stock?'),
    },
    {
      reply: 'Your refund will arrive shortly. It takes three working days from our bank to yours.',
      request: wrote('Where is my refund?'),
    },
    {
      reply: "As soon as the part is here, I'll send it on to you.",
      request: wrote('Has the hinge come in yet?'),
    },
    {
      reply: 'The colours take a wash or two to settle, and you will love them soon enough.',
      request: wrote('The rug looks very bright.'),
    },
    { reply: 'Please send me the photo as soon as you can.', request: wrote('The vase came with a crack.') },
    {
      reply: 'Your form is in and the grant is yours. We hope to see you soon.',
      request: wrote('Did my form arrive?'),
    },
    { reply: 'How soon do you need the van?', request: wrote('I would like to hire a van.') },
    { reply: 'I have cancelled the trial, so nothing will be charged.', request: wrote('Please cancel my trial.') },
  ],
};
