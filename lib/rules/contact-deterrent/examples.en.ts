import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Your refund is on its way. Please do not reply to this ticket again.',
      request: wrote('Where is my refund?'),
      span: 'Please do not reply to this ticket again',
    },
    {
      reply: 'The opening hours are on the website. You could have looked there yourself.',
      request: wrote('When do you open on Sunday?'),
      span: 'You could have looked there yourself',
    },
    {
      reply: 'Kindly refrain from opening further tickets about the bus times. The 42 runs every ten minutes.',
      request: wrote('And when does the 42 run?'),
      span: 'refrain from opening further tickets',
    },
    {
      reply: "That's all covered in our FAQ, please read it before you contact us.",
      request: wrote('Can I bring my dog?'),
      span: 'covered in our FAQ',
    },
    {
      reply: 'There is no need to email us about such things. The key is under the mat.',
      request: wrote("I can't find the key."),
      span: 'no need to email us',
    },
    {
      reply: "I've sent the invoice again. Repeated messages only slow down the queue.",
      request: wrote('Second try: could you send my invoice?'),
      span: 'Repeated messages only slow down the queue',
    },
    {
      reply: 'Next time please check the help centre first. Your seat is 14C.',
      request: wrote('What is my seat?'),
      span: 'Next time please check the help centre first',
    },
  ],
  passing: [
    {
      reply: 'Here is the guide for the first start, and write to me if a step fails: https://help.example.com/start',
      request: wrote('How do I start the mower?'),
    },
    {
      reply: "Please don't hesitate to write if the lid sticks again. I've ordered a new one for you.",
      request: wrote('The lid sticks.'),
    },
    {
      reply: "There's no need to send the old charger back. The new one left today.",
      request: wrote('Should I return the old charger?'),
    },
    {
      reply: 'Before you open the box, please take a photo of the label, so I can trace the parcel.',
      request: wrote('The box looks wet.'),
    },
    {
      reply: "This mailbox only sends tickets and can't read answers; you reach me at desk@example.com at any time.",
      request: wrote('I got my ticket twice.'),
    },
    {
      reply: "Please don't open the valve until the fitter is there on Monday at 8.",
      request: wrote('Water drips from the boiler.'),
    },
    {
      reply: "You could find it under Profile, but I've changed the date for you already.",
      request: wrote('Where do I change my date of birth?'),
    },
  ],
};
