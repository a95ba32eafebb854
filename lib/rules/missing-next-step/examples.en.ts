import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: '@ida_k A tram without heating is a fridge on rails! ^Per',
      request: wrote('@tramline the heating in car 3 is off, what now?', { channel: 'tweet' }),
    },
    {
      reply: 'Dear Mr Osei,\n\nYour observations on the binding were filed under 20-88.\n\nPrint Desk',
      request: wrote('The binding of my book is coming apart.', { customerName: 'Yaw Osei' }),
    },
    {
      reply: 'Dear Mr Osei,\n\nVery many applications reach our office at present.\n\nGrants',
      request: wrote('How far is my application for a grant?', { customerName: 'Yaw Osei' }),
    },
    {
      reply:
        'Hello Petra,\n\nThank you for bringing this to our attention. We value every comment.\n\nKind regards,\nGuest Relations',
      request: wrote('The shower in room 12 only runs cold. Could you have it repaired?', {
        customerName: 'Petra Lund',
      }),
    },
    {
      reply: 'Dear Mr Osei,\n\nI am sorry about the missing pages.\n\nYours sincerely,\nPrint Desk',
      request: wrote('Pages 30 to 44 are missing from my book. What now?', { customerName: 'Yaw Osei' }),
    },
    {
      reply: 'Oh no, that is a pity!',
      request: wrote('my parcel was left in the rain and the books are soaked, what now?', { channel: 'chat' }),
    },
    {
      reply: 'Hi Marta,\n\nGood question! Bread is a matter of patience and of love.\n\nBest,\nThe bakery',
      request: wrote('Are the rye rolls free of milk? My son is allergic.', { customerName: 'Marta Silva' }),
    },
    {
      reply: 'I understand how annoying that is.',
      request: wrote('@tramline the ticket machine at Dock Street ate my 20, how do I get it back?', {
        channel: 'tweet',
      }),
    },
  ],
  passing: [
    { reply: '12 by 18 cm.', request: wrote('Which size is the frame?', { channel: 'chat' }) },
    { reply: 'Both are in the post.', request: wrote('Two statements are missing. Please send them.') },
    {
      reply: 'Just send us a few pictures and we will work out a price.',
      request: wrote('I would like to sell a collection of stamps.'),
    },
    {
      reply: 'Hello Petra,\n\nI have sent our plumber to room 12, he will knock at two.\n\nGuest Relations',
      request: wrote('The shower in room 12 only runs cold.', { customerName: 'Petra Lund' }),
    },
    {
      reply: 'I am sorry about the missing pages. Which edition do you have?',
      request: wrote('Pages 30 to 44 are missing from my book.'),
    },
    { reply: 'Yes, they are free of milk and eggs.', request: wrote('Are the rye rolls free of milk?') },
    {
      reply: 'You are very welcome, enjoy the book!',
      request: wrote('The new copy is here. Thank you so much!', { channel: 'chat' }),
    },
    { reply: 'That can’t be repaired, because the pipe runs under the bath.', request: wrote('Can you fix the pipe?') },
    { reply: 'The maintenance team will look at it.', request: wrote('The heating in flat 3 is off.') },
    { reply: 'The last boat leaves at 22:40 from pier 2.', request: wrote('When does the last boat leave?') },
    {
      reply: "It does! Nothing breaks if it's the wrong way round, it just gets loud.",
      request: wrote('does it matter which way up the filter goes'),
    },
  ],
};
