import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Dear subscriber,\n\nyour plan now renews on the 3rd.\n\nKind regards,\nThe Gazette',
      request: wrote('Could you move my renewal to the start of the month?', { customerName: 'Olivia Marsh' }),
      span: 'Dear subscriber',
    },
    {
      reply: 'Good afternoon,\n\nThe pool opens at seven on Sundays.\n\nBest,\nDario',
      request: wrote('When does the pool open on Sundays?', { customerName: 'Noel Quist' }),
      span: 'Good afternoon',
    },
    {
      reply: 'Hello there,\n\nI have added the second driver, it costs £4 a day.\n\nLena',
      request: wrote('Can my wife drive the van too?', { customerName: 'Dr Samuel Okoye' }),
      span: 'Hello there',
    },
    {
      reply: 'The seal is under guarantee. I am posting you a new one today.\n\nTom',
      request: wrote('The seal of my press leaks after two months.', { customerName: 'Ingrid Falk' }),
    },
    {
      reply: 'To whom it may concern,\n\nyour certificate is attached.\n\nRegistry',
      request: wrote('Please send me my certificate of attendance.', { customerName: 'Bilal Hussain' }),
    },
    {
      reply: 'Dear Sir/Madam,\n\nthe parking permit for 12 Mill Lane is on its way to you.\n\nPermits',
      request: wrote('I applied for a permit for 12 Mill Lane. Is there news?', { customerName: 'Carys Bevan' }),
      span: 'Dear Sir/Madam',
    },
  ],
  passing: [
    {
      reply: 'Hi Olivia,\n\nyour plan now renews on the 3rd.\n\nThe Gazette',
      request: wrote('Could you move my renewal?', { customerName: 'Olivia Marsh' }),
    },
    {
      reply: 'Good afternoon,\n\nthank you, Mr Quist. The pool opens at seven on Sundays.\n\nDario',
      request: wrote('When does the pool open on Sundays?', { customerName: 'Noel Quist' }),
    },
    {
      reply: 'Hello,\n\nthe invoice is attached.\n\nLena',
      request: wrote('Please send us the invoice for May.', { customerName: 'Brightwater Ltd' }),
    },
    {
      reply: 'Hello,\n\nthe invoice is attached.\n\nLena',
      request: wrote('Please send the invoice for May.', { customerName: 'accounts@brightwater.example' }),
    },
    {
      reply: 'The blue one is back in stock on Monday.\n\nTom',
      request: {
        customerName: 'Ingrid Falk',
        thread: [
          { author: 'customer', text: 'Do you still have the press in blue?' },
          { author: 'agent', text: 'Hi Ingrid, I am asking our supplier.' },
          { author: 'customer', text: 'Thank you. Any date yet?' },
        ],
      },
    },
    {
      reply: 'It opens at seven on Sundays.',
      request: wrote('when does the pool open sunday', { customerName: 'Noel Quist', channel: 'chat' }),
    },
    {
      reply: 'Hello {{ticket.requester.first_name}},\n\nit opens at seven on Sundays.\n\nDario',
      request: wrote('When does the pool open?', { customerName: 'Noel Quist', filledOnSend: ['ticket.'] }),
    },
    {
      reply: 'Hi Liz,\n\nI have moved your fitting to 4 pm.\n\nNora',
      request: wrote('Could we do four instead of three?', { customerName: 'Elizabeth Warre' }),
    },
  ],
};
