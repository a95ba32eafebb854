import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hi Grace,\n\nAwesome, thanks for flagging that! I’ve cancelled the second charge.',
      request: wrote('You took the rent twice and now my account is overdrawn. I am livid.', {
        customerName: 'Grace Lowe',
      }),
      span: 'Awesome',
    },
    {
      reply: 'I’m sorry that the crib arrived with a broken side. A new one leaves us today. Have an amazing day!',
      request: wrote('The crib is broken and the baby is due on Monday. I am so upset and so disappointed in you.'),
      span: 'Have an amazing day',
    },
    {
      reply: 'Happy Friday! I understand how annoying the wait was. The fitter comes at 8 on Monday.',
      request: wrote('Nobody came AGAIN. This is unacceptable, I took unpaid leave for this!'),
      span: 'Happy Friday',
    },
    {
      reply: 'I apologise for the mix-up 🎉 I’ll call the hotel now.',
      request: wrote('We stood in front of a locked hotel at midnight with two crying kids. Horrible.', {
        channel: 'chat',
      }),
      span: '🎉',
    },
    {
      reply: 'We’re looking into your photos right now!!! I’ll write to you by noon!!!',
      request: wrote('All my photos of my late dog are gone after your update. I am devastated.'),
      span: '!!!',
    },
    {
      reply:
        'Guess the printer needed a holiday too, haha. I’m sorry about the day you lost; a technician comes at two.',
      request: wrote('Our printer has been down all week, we are losing customers and I have had enough.'),
      span: 'haha',
    },
    {
      reply: 'Great news! From now on every plan includes a free mug. I’ll look at your invoice today.',
      request: wrote('Your invoice is wrong for the fourth month running. I am sick and tired of this.'),
      span: 'Great news',
    },
    {
      reply: '@lena_k That’s our mistake, I’m checking with the station now :-)',
      request: wrote(
        'stranded at the station for three hours, no info, no water. worst trip ever, thanks for nothing',
        {
          channel: 'tweet',
        },
      ),
      span: ':-)',
    },
    {
      reply: 'Woohoo, your ticket reached us! I’ll look into the missing wages now.',
      request: wrote('My wages are missing AGAIN and I cannot pay my rent. This is a disgrace.'),
      span: 'Woohoo',
    },
  ],
  passing: [
    {
      reply: 'Awesome, thanks for the idea! I’ve passed it on to our designer, and I’ll tell you what she says. 😊',
      request: wrote('Love the new app! One idea: could the map have a night mode?'),
    },
    {
      reply: 'Great question! You’ll find the size chart under each photo. Have a lovely weekend!',
      request: wrote('Hi, where do I find the size chart?'),
    },
    {
      reply:
        'You’re right to be angry about the double charge, and I apologise. Good news: the 640 euros are back in your account.',
      request: wrote('You took 640 euros twice! I am furious.', { customerName: 'Grace Lowe' }),
    },
    {
      reply:
        'I’m so sorry, that is entirely our mistake 😔 I’ve put a new cake in the oven, and I’ll bring it to you at three.',
      request: wrote('The cake says “Happy Retirement”. It is for my daughter’s sixth birthday. I am in tears.', {
        channel: 'chat',
      }),
    },
    {
      reply:
        'I understand how upsetting this is. A great deal of your data is safe: the backup is from Sunday, and I’m restoring it now.',
      request: wrote('My whole thesis has vanished. I am desperate, please help!'),
    },
    {
      reply:
        'Sorry about the late train, Omar. I’ve asked for your refund and will write to you on Thursday. Kind regards, Tess',
      request: wrote('Two hours late and nobody told us anything. I am really angry.', { customerName: 'Omar Said' }),
    },
    {
      reply:
        'I can see why you are disappointed. The plan “Super Happy Family” was priced wrongly on our page; you pay the price that you saw.',
      request: wrote('Your page says 29 and you charge 39 for “Super Happy Family”. This is a rip-off.'),
    },
    {
      reply: 'Congratulations on the new home! 🥳 I’ve set the move for the 1st.',
      request: wrote('We are moving on the 1st and are so excited! Can you move our line too?'),
    },
    {
      reply:
        'I understand that you lost a day of work, and I’m sorry. Here is your new code: 4471. It works right away!',
      request: wrote('I lost a whole day because your login rejects me. Really angry now.', { channel: 'chat' }),
    },
    {
      reply: 'Ha, the cat is a star! 😹 A new remote is on its way.',
      request: wrote('My cat ate the remote, lol. Can I buy a new one?', { channel: 'tweet' }),
    },
  ],
};
