import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hi [Name], your wall bracket ships on [date].',
      request: wrote('Where is my bracket?'),
      span: '[date]',
    },
    {
      reply: 'Delivery to the islands is £INSERT FEE and takes two days.',
      request: wrote('What is delivery to Orkney?'),
      span: 'INSERT FEE',
    },
    {
      reply: 'Hey [buyer], the lamp is on its way.',
      request: wrote('Is my lamp sent?', { customerName: 'Kofi Mensah' }),
      span: '[buyer]',
    },
    {
      reply: 'The desk is open from HH:MM to 17:30 on Sunday.',
      request: wrote('When are you open on Sunday?'),
      span: 'HH:MM',
    },
    {
      reply: 'I’ve made you a new access token, it expires on [date].',
      request: wrote('I have a query about my token, it is refused.'),
      span: '[date]',
    },
    {
      reply: 'Hi [FIRST NAME],\n\nYour trial ends on Sunday. Shall I extend it by a week?',
      request: wrote('When does my trial end?', { customerName: 'Kofi Mensah' }),
      span: '[FIRST NAME]',
    },
    {
      reply: 'Hello {{ticket.requester.first_name}}, the seat heater is covered by the warranty.',
      request: wrote('Is the seat heater covered?', { customerName: 'Anja Roth' }),
      span: '{{ticket.requester.first_name}}',
    },
    {
      reply: 'Your table is booked for <insert date> at seven. See you then!',
      request: wrote('A table for four on Saturday at seven, please.'),
      span: '<insert date>',
    },
    {
      reply: 'I’ve opened case XXXX for you and will call you at four.',
      request: wrote('Do I get a case number?'),
      span: 'XXXX',
    },
    {
      reply: 'Dear %customer_name%, the prescription glasses are ready to collect.',
      request: wrote('Are my glasses ready?', { customerName: 'Miriam Stone' }),
      span: '%customer_name%',
    },
    {
      reply: 'The tracking number is [tracking number]; the parcel left us this morning.',
      request: wrote('May I have the tracking number?'),
      span: '[tracking number]',
    },
    {
      reply: 'Thanks, {firstname}! The voucher is in your account.',
      request: wrote('The voucher code did not work.', { channel: 'chat' }),
      span: '{firstname}',
    },
    {
      reply: 'Hi {{contact.name}}, I have added the second driver.',
      request: wrote('Please add my wife as a driver.', { customerName: 'Ravi Iyer', filledOnSend: ['ticket.'] }),
      span: '{{contact.name}}',
    },
    {
      reply: 'Your invoice no. ______ is attached.',
      request: wrote('Please send the invoice for May.'),
      span: '______',
    },
    {
      reply: 'Hi ##NAME##, your pass is ready.',
      request: wrote('Is my pass ready?', { customerName: 'Kofi Mensah' }),
      span: '##NAME##',
    },
  ],
  passing: [
    {
      reply: 'Please send me your date of birth (DD/MM/YYYY) and I unlock the account today.',
      request: wrote('My account is locked.'),
    },
    {
      reply: 'Enter the time as HH:MM and press Save. The row appears at once.',
      request: wrote('How do I enter the time?'),
    },
    {
      reply: 'Press [CTRL] + [ALT] + [DEL], then choose the task manager.',
      request: wrote('The screen is frozen.'),
    },
    {
      reply: 'Your SURNAME has to match the passport; I have corrected it.',
      request: wrote('Is the booking right?'),
    },
    {
      reply: 'Your card ends in XXXX-XXXX-4711, and the refund goes to it today.',
      request: wrote('Which card gets the refund?'),
    },
    {
      reply: 'Type "Dear {FirstName}" with the curly brackets, and each letter gets its own name.',
      request: wrote('How do I greet each member by name?'),
    },
    {
      reply: '{{user.first_name}} is swapped for the name of your reader, if the list has such a column.',
      request: wrote('What does {{user.first_name}} in my newsletter mean?'),
    },
    {
      reply: 'Hello {{ticket.requester.first_name}}, the seat heater is covered by the warranty.',
      request: wrote('Is the seat heater covered?', { customerName: 'Anja Roth', filledOnSend: ['ticket.'] }),
    },
    {
      reply: 'In your template, put `{{order.number}}` where the number shall stand, and save it.',
      request: wrote('How do I get the order number into my own confirmation emails?'),
    },
    {
      reply: 'The jacket in XXL is back, and I have put one aside for you.',
      request: wrote('Do you have the jacket in XXL?', { channel: 'tweet' }),
    },
    {
      reply: 'An empty object is fine there: send {} as the body, and the API answers with 200.',
      request: wrote('Which body does the endpoint expect if I have no filters?'),
    },
    {
      reply: 'You save 20 % on the first bag and 30 % on the second [until 31 May].',
      request: wrote('What is the discount on bags?'),
    },
    {
      reply: 'The file is called report_final_v2.xlsx; the columns <5 and >95 are your outliers.',
      request: wrote('Which file do you mean, and where are the outliers?'),
    },
    {
      reply: 'Type <b>bold</b> in the field and the preview shows it in bold.',
      request: wrote('How do I make text bold in the description?'),
    },
  ],
};
