import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Your desk arrives on Monday at nine.',
      request: wrote("You promised the desk for the 2nd. Today is the 20th and it's still not here!"),
    },
    {
      reply: 'It is in Dover and arrives on Monday.',
      request: wrote("tracking hasn't moved for six days, this is a joke", { channel: 'chat' }),
    },
    {
      reply: 'Hi Noor,\n\nThank you for your patience. Your certificate is attached.',
      request: wrote('Could you send me the certificate for the spring course?', {
        customerName: 'Noor Haddad',
        at: '2026-03-02T09:10:00+00:00',
        now: '2026-03-05T08:00:00+00:00',
      }),
    },
    {
      reply: 'Hello Mr Quinn, the spare key is 14 pounds. Shall I send one to your address in York?',
      request: wrote('I wrote to you twelve days ago about a spare key and nobody has answered.', {
        customerName: 'Owen Quinn',
      }),
    },
    {
      reply: 'Thanks for reaching out! You can change the seat until two hours before departure.',
      request: wrote('Hi, can I still change my seat?', {
        channel: 'chat',
        at: '2026-06-11T14:00:00Z',
        now: '2026-06-11T14:09:00Z',
      }),
    },
    {
      reply: 'We open at 10 on Sunday, see you there.',
      request: wrote('@museum what time do you open this Sunday?', {
        channel: 'tweet',
        at: '2026-06-12T08:00:00Z',
        now: '2026-06-12T11:30:00Z',
      }),
    },
    {
      reply: 'Hi Beth, sorry, but the courier is short of drivers. Your parcel is due on Monday.',
      request: wrote('My parcel should have been here two weeks ago and I am still waiting for it.', {
        customerName: 'Beth Osei',
      }),
    },
    {
      reply: 'Thank you for bearing with us. I paid the refund out today.',
      request: wrote('You promised the refund within five days. A month later there is still nothing in my account.'),
    },
    {
      reply: 'Hello Karl, your sample set is in the post.',
      request: {
        thread: [
          { author: 'customer', text: 'May I have a sample set of the oak floor?', at: '2026-09-01T10:00:00Z' },
          { author: 'customer', text: 'Just making sure that you got this.', at: '2026-09-04T10:00:00Z' },
        ],
        customerName: 'Karl Ostrom',
        now: '2026-09-04T12:00:00Z',
      },
    },
    {
      reply: 'Hi Ola, the plan is in your inbox.',
      request: wrote('Still no reply from anyone?! I sent you the floor plan last Monday.', {
        customerName: 'Ola Berg',
      }),
    },
    {
      reply: 'Sorry if you felt ignored. Your visa letter is attached.',
      request: wrote('Nobody has got back to me in over two weeks. Where is my visa letter?'),
    },
  ],
  passing: [
    {
      reply: 'I let you down here: your note lay under a pile for a week. The desk is in stock.',
      request: wrote('I have been waiting a week for an answer. Is the desk in stock?'),
    },
    {
      reply: 'The belt is worn, a new one is in the post.',
      request: wrote('The dryer has been squeaking for two weeks, it drives me mad.'),
    },
    {
      reply: 'Hi Noor,\n\nI’m sorry for the slow answer. Your certificate is attached.',
      request: wrote('Please send me the certificate for the spring course.', {
        customerName: 'Noor Haddad',
        at: '2026-03-02T09:10:00+00:00',
        now: '2026-03-06T08:00:00+00:00',
      }),
    },
    {
      reply: 'We apologise. Your membership is active again, and March is free of charge.',
      request: wrote('Third time I am writing about my membership!', {
        at: '2026-03-02T09:10:00Z',
        now: '2026-03-04T09:10:00Z',
      }),
    },
    {
      reply: 'Hello Mr Quinn, a spare key is 14 pounds.',
      request: wrote('What does a spare key cost?', {
        customerName: 'Owen Quinn',
        at: '2026-03-02T15:00:00Z',
        now: '2026-03-03T10:00:00Z',
      }),
    },
    {
      reply: 'There is a fault at the substation in your street; power is due back at 11.',
      request: wrote('No power since six this morning. Is there a fault in Mill Lane?', { channel: 'chat' }),
    },
    {
      reply: 'Sure, you can change it until two hours before departure.',
      request: wrote('can i change my seat', {
        channel: 'chat',
        at: '2026-06-11T14:00:00Z',
        now: '2026-06-11T14:03:30Z',
      }),
    },
    {
      reply: 'Please forgive the long silence, Beth. Your order is packed, and it leaves today.',
      request: wrote('Hello?? I have been waiting for an answer for ages.', { customerName: 'Beth Osei' }),
    },
    {
      reply: 'Glad it works. I’ve noted the new number in your account.',
      request: {
        thread: [
          { author: 'customer', text: 'Which number do you have for me?', at: '2026-04-01T08:00:00Z' },
          { author: 'agent', text: 'The one ending in 88. Is it right?', at: '2026-04-01T09:00:00Z' },
          { author: 'customer', text: 'No, it ends in 31. The rest works now.', at: '2026-04-09T08:00:00Z' },
        ],
        now: '2026-04-09T08:40:00Z',
      },
    },
    {
      reply: 'My apologies for keeping you waiting, Ola: the plan is in your inbox now.',
      request: wrote('Still nothing from you after nine days!', { customerName: 'Ola Berg' }),
    },
    {
      reply: 'Your lesson is at five, so you have ten minutes left.',
      request: wrote('I’ve been learning with you for two weeks and love it. When is my next lesson?'),
    },
  ],
};
