import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'For the refund I require your order number and the day it reached you.',
      request: wrote('The milk was warm again, in the bin with it. MK-80344.'),
      span: 'your order number',
    },
    {
      reply: 'Is it the chain or the belt version you ride?',
      request: wrote('The belt on my bike slips since the service. It is the belt version in green.'),
      span: 'chain or the belt version',
    },
    {
      reply: 'I can book that. How many adults would be coming?',
      request: wrote('Could we visit on a weekday? We would be six adults and a baby.'),
      span: 'How many adults',
    },
    {
      reply: 'Please send us the signed lease, then I can open the account.',
      request: wrote('I would like to open an account for the flat. The lease is attached.'),
      span: 'the signed lease',
    },
    {
      reply: 'What is the number of the locker?',
      request: wrote('Locker 218 will not open, my shoes are in it.', { channel: 'chat' }),
      span: 'locker',
    },
    {
      reply: 'To have it traced I would need the tracking number.',
      request: wrote('My tracking number is RP 771 204 and nothing has moved.'),
      span: 'tracking number',
    },
    {
      reply: 'Which model are you using?',
      request: wrote('I have a Corvo 40 bread machine and the lid will not close.', { channel: 'chat' }),
      span: 'Which model',
    },
    {
      reply: 'If it stops again, please send me your order number.',
      request: wrote('My pump stopped twice this week, order 40718.'),
    },
    {
      reply: 'I can look that up. Could you give me your permit number?',
      request: wrote('When is my fishing permit due for renewal? My permit is FA-2207.'),
      span: 'number',
    },
    {
      reply: 'Hi Jonah, happy to look. What is your order number?',
      request: wrote('Two mugs from order 83-2214 came broken.', { customerName: 'Jonah Pell' }),
      span: 'your order number',
    },
    {
      reply: 'Thanks for writing. Could you send a photo of the tear?',
      request: wrote('The tent has a tear at the seam, two photos attached.'),
      span: 'photo',
    },
    {
      reply: 'Please tell me which model you have, then I can find the right filter.',
      request: wrote('Which filter fits my hood? The model is VX-220.'),
      span: 'which model',
    },
    {
      reply: 'What number can we reach you on?',
      request: wrote('Please ring me about the fence, my mobile is 07700 900233.'),
      span: 'What number can we reach you on',
    },
    {
      reply: 'Could you let me know your email address and the colour you would like?',
      request: wrote('I want to swap the scarf. You can write to me at k.ode@post.example.'),
      span: 'your email address',
    },
    {
      reply: 'Before I go on, when did you buy the kettle?',
      request: wrote('I bought the kettle on 3 October and the lid no longer closes.'),
      span: 'when did you buy',
    },
    {
      reply: 'What does the error message say?',
      request: wrote('The upload fails, it says "Quota exceeded for this folder".'),
      span: 'error message',
    },
  ],
  passing: [
    {
      reply: 'Once I have the tracking number from the courier, I will let you know.',
      request: wrote('Tracking number 88412345 shows nothing.'),
    },
    {
      reply: 'Please quote your permit number at the gate.',
      request: wrote('Permit FA-2207, can I park on Sunday?', { channel: 'chat' }),
    },
    {
      reply: 'Is it the front or the back door that sticks?',
      request: wrote('The front door is fine now, but the key to the back door bends.', { channel: 'chat' }),
    },
    {
      reply: 'Would you like the morning or the evening course?',
      request: wrote('The evening course was lovely.', { channel: 'chat' }),
    },
    {
      reply: 'How many of the adults would need a lift?',
      request: wrote('Is there a ramp? Some of us are not steady on stairs.'),
    },
    {
      reply: 'Which laptop is it?',
      request: wrote('My printer is a PX-60, and the laptop does not find it.', { channel: 'chat' }),
    },
    {
      reply: 'Which locker would suit you instead?',
      request: wrote('Locker 218 is too high for me.', { channel: 'chat' }),
    },
    {
      reply: 'Happy to look. What is your order number?',
      request: wrote('Two of the mugs came broken.'),
    },
    {
      reply: 'Is 83-2214 still the right order number?',
      request: wrote('Two mugs from order 83-2214 came broken.'),
    },
    {
      reply: 'The photo came through blurred. Could you send it again?',
      request: wrote('The tent has a tear at the seam, photo attached.'),
    },
    {
      reply: 'Could you send a second photo, one that shows the label?',
      request: wrote('The tent has a tear, photo attached.'),
    },
    {
      reply: 'There is no need for a photo, the new tent ships today.',
      request: wrote('The tent has a tear, photo attached.'),
    },
    {
      reply: 'Your order number 83-2214 is all I need. When would the courier suit you?',
      request: wrote('Two mugs from order 83-2214 came broken.'),
    },
    {
      reply: 'Which colour would you like instead?',
      request: wrote('I want to swap the scarf from order 5531.'),
    },
    {
      reply: 'The number seems to miss a digit. Could you check your order number?',
      request: wrote('It is order 4471.'),
    },
    {
      reply: 'You can track it on our website with your order number.',
      request: wrote('When does order 83-2214 arrive?'),
    },
  ],
};
