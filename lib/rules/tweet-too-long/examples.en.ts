import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply:
        '@ria_b Thanks for the photo, and sorry about the dent. I’ve asked the depot for a new frame; it should be with you on Thursday between nine and noon. If nobody is home then, tell the driver by text where he may leave it, and keep the old frame in its box, so that he can take it back on the same trip.',
      request: wrote('@frames new frame, new dent. really?', { channel: 'tweet' }),
      span: 'on the same trip.',
    },
    {
      reply:
        'Our ferries stay in port this morning because of the wind. Every ticket for today is good for any crossing until Sunday, and you need not do anything for it. If you would rather have the money back, send us a direct message with the number on your ticket, and I will see to it this very afternoon. Safe travels!',
      request: wrote('are the ferries running today?', { channel: 'tweet' }),
      span: 'Safe travels!',
    },
    {
      reply:
        'The refund is on its way: https://example.com/returns/r-20931 shows each step. Banks take two to five days, and over a weekend nothing moves. If it is not there on Wednesday evening, send me a direct message with the last four digits of the card, and I’ll trace it with the bank on Thursday morning myself.',
      request: wrote('where’s my money??', { channel: 'tweet' }),
      span: 'Thursday morning myself.',
    },
    {
      reply:
        'You can bring the bike: book the space in the app under Extras, or at the counter up to one hour before. Folded bikes travel free 🚲🚲🚲🚲🚲 On Saturdays the first carriage is often full by the second stop, so please get on at the back, where my colleagues hold the doors for you. Enjoy the ride 🌞🌞🌞🌞🌞',
      request: wrote('can i bring my bike on the saturday train?', { channel: 'tweet' }),
      span: 'Enjoy the ride',
    },
    {
      reply:
        'お問い合わせありがとうございます。Thanks for asking! The shop in Shibuya (渋谷区道玄坂一丁目、地下一階、改札を出て右側) opens at ten, and the one in Kyoto (京都市下京区四条通、駅前ビル三階、書店のとなり) at eleven. Both stay open until nine in the evening, and on Sundays until seven. See you soon! またのご来店をお待ちしております。',
      request: wrote('Hi, when do your shops in Tokyo and Kyoto open? 開店時間は?', { channel: 'tweet' }),
    },
  ],
  passing: [
    {
      reply:
        'Hi Ria,\n\nThanks for the photo, and sorry about the dent. I’ve asked the depot for a new frame; it should be with you on Thursday between nine and noon. If nobody is home then, tell the driver by text where he may leave it, and keep the old frame in its box, so that he can take it back on the same trip.',
      request: wrote('The new frame has a dent.', { channel: 'email', customerName: 'Ria Bauer' }),
    },
    {
      reply:
        'All the steps, with pictures, for each of the three models: https://example.com/help/coffee-machines/descaling/step-by-step-with-pictures-for-models-a100-a200-and-a300?utm_source=twitter&utm_medium=social&utm_campaign=descaling-in-spring&lang=en-GB&chapter=2. If one fails, write to me here and I’ll walk you through it.',
      request: wrote('how do i descale the a200?', { channel: 'tweet' }),
    },
    {
      reply:
        'Parking at the arena opens at four. Coming from the north, take exit 11 and follow the blue signs to P3, which is the nearest to the doors. If P3 is full, P5 has a free shuttle every ten minutes until midnight. With a disabled badge you may stop at Gate B; I’ve told the staff.',
      request: wrote('where do i park tonight? i have a blue badge', { channel: 'tweet' }),
    },
    {
      reply:
        'Your seats are next to each other now: 14A, 14B, 14C and 14D 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 The new boarding passes are in the app, and the old ones no longer work. Bag drop opens at five, and families go first at gate 22. Anything else before you fly? 👍🏽👍🏽👍🏽',
      request: wrote('can you seat the four of us together?', { channel: 'tweet' }),
    },
    {
      reply:
        'Of course. The recall covers every heater that was sold between March and June; the number is on a sticker underneath, and it begins with H7. If yours is one of them, unplug it please. A courier collects it at your door, you pay nothing, and the new one comes with him. Shall I book him for tomorrow? I can do mornings.',
      request: wrote('Is my heater part of the recall?', { channel: 'chat' }),
    },
  ],
};
