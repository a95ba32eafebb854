import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hi Peter,\n\nYour desk ships on Monday.',
      request: wrote('When does my desk ship?\n\nPetra', { customerName: 'Petra Klein' }),
      span: 'Peter',
    },
    {
      reply: 'Dear Mr Novak,\n\nThe second set of keys is ready to collect.',
      request: wrote('Are the keys ready?\n\nBest regards,\nJames Norton', { customerName: 'James Norton' }),
      span: 'Novak',
    },
    {
      reply: 'Hello Sophie, I have added the oat milk to your order.',
      request: wrote('Could you add oat milk to my order?', { customerName: 'Amara Diallo', channel: 'chat' }),
      span: 'Sophie',
    },
    {
      reply: 'Good morning Mrs Patel,\n\nYour policy covers the trip to Norway.',
      request: wrote('Am I covered in Norway?', { customerName: 'Anita Patterson' }),
      span: 'Patel',
    },
    {
      reply: 'Hey Jason, the link works again.',
      request: wrote('The link you sent is dead.\nThanks, Jordan', { customerName: 'Jordan Blake' }),
      span: 'Jason',
    },
    {
      reply: 'Hi Kim,\n\nThe lesson is moved to Tuesday.',
      request: {
        thread: [
          { author: 'customer', text: 'Can we meet on Tuesday instead?\n\nRoberto', name: 'Roberto Sala' },
          { author: 'agent', text: 'Let me check.\n\nKim' },
          { author: 'customer', text: 'Thank you!', name: 'Roberto Sala' },
        ],
        customerName: 'Roberto Sala',
        agentName: 'Kim Larsen',
      },
      span: 'Kim',
    },
    {
      reply: 'Hi Susan,\nThe refund is on its way.',
      request: wrote('Any news on the double charge?', { customerName: 'Petra Klein' }),
      span: 'Susan',
    },
    {
      reply: 'Hi Susan, The refund is on its way.',
      request: wrote('Any news on the double charge?', { customerName: 'Petra Klein' }),
      span: 'Susan',
    },
  ],
  passing: [
    {
      reply: 'Hi Jo, Sam and Kim,\nThe refund is on its way.',
      request: wrote('Any news on the double charge?', { customerName: 'Kim Larsen' }),
    },
    {
      reply: 'Hi Jo, Sam,\nThe refund is on its way.',
      request: wrote('Any news on the double charge?', { customerName: 'Sam Larsen' }),
    },
    {
      reply: 'Hi Mike,\n\nYour bike is ready.',
      request: wrote('Is my bike ready?', { customerName: 'Michael Brandt' }),
    },
    {
      reply: 'Dear Ms O’Neill,\n\nThe room is booked.',
      request: wrote('Is the room booked?', { customerName: 'Siobhan O’Neill' }),
    },
    {
      reply: 'Hello Sasha, I’ve put you on the list for Saturday.',
      request: wrote('Please put me on the list for Saturday.\n\nCheers,\nSasha', {
        customerName: 'Alexandra Petrova',
      }),
    },
    {
      reply: 'Hi team,\n\nAll five seats are active now.',
      request: wrote('Please activate five seats for our office.', { customerName: 'Dana Whitlock' }),
    },
    {
      reply: 'Hello Zoe, your voucher is attached.',
      request: wrote('May I have the voucher as a file?', { customerName: 'Zoë Baudelaire' }),
    },
    {
      reply: 'Dear Dr Chen,\n\nPeter from our lab will bring the samples at noon.',
      request: wrote('When do the samples come?', { customerName: 'Lihua Chen' }),
    },
    {
      reply: 'Good morning Liz, the parking permit is in the post.',
      request: wrote('Where is my parking permit?', { customerName: 'Elizabeth Moore' }),
    },
    {
      reply: 'Hi Kate,\n\nYour tickets are attached.',
      request: wrote('Could you send my tickets again?', { customerName: 'Katherine Winter' }),
    },
    {
      reply: 'Hi there, your tickets are attached.',
      request: wrote('Could you send my tickets again?', { customerName: 'Charles Winter' }),
    },
    {
      reply: 'Hello ACME team, the five badges are on their way.',
      request: wrote('Please send five badges.', { customerName: 'ACME GmbH' }),
    },
  ],
};
