import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply:
        'Dear Ms Carter,\n\nWe hereby acknowledge receipt of your enquiry. Kindly note that the matter pertaining to the application has been resolved in version 4.2.\n\nYours sincerely,\nCustomer Relations',
      request: wrote('hey guys lol the app keeps crashing on me, any idea whats up?? thx', {
        customerName: 'Jodie Carter',
      }),
    },
    {
      reply: 'hey! yeah no worries, gonna shoot ya the new bill in a sec, cheers mate',
      request: wrote(
        'Dear Sir or Madam,\n\nI am writing to enquire about the invoice dated 3 May. I would be grateful if you could provide me with a corrected copy at your earliest convenience.\n\nYours faithfully,\nHarold Bexley',
        { customerName: 'Harold Bexley' },
      ),
    },
    {
      reply:
        'Dear Sir, we regret to inform you that the aforementioned consignment has not yet been dispatched. We remain at your disposal for any further enquiries.',
      request: wrote('yo where’s my hoodie at 😂 been checkin the tracking all day', { channel: 'tweet' }),
    },
    {
      reply:
        'Good afternoon. In order to proceed, we would kindly request that you furnish the electronic mail address associated with your account.',
      request: wrote('hiya cant log in anymore, pls help me out!! 🙏', { channel: 'chat' }),
    },
    {
      reply: 'Sup! Totally our bad lol. Gonna sort it, pinky promise 😉',
      request: wrote(
        'Dear Customer Service,\n\nI wish to draw your attention to an error in the enclosed statement, and I should appreciate a written explanation.\n\nYours sincerely,\nDr Margaret Ashcombe',
        { customerName: 'Margaret Ashcombe' },
      ),
    },
    {
      reply:
        'Please be informed that your request has been duly received and shall be processed in accordance with our regulations.',
      request: wrote('omg my gift card is soooo not working haha, can u fix it pls 😅', { channel: 'chat' }),
    },
  ],
  passing: [
    {
      reply:
        'Hi Jodie,\n\nThanks for letting us know. The crash is fixed in version 4.2, which is in the store now.\n\nBest,\nMina',
      request: wrote('hey guys lol the app crashes all the time, whats up with that?? thx', {
        customerName: 'Jodie Carter',
      }),
    },
    {
      reply:
        'Hello Mr Bexley,\n\nThe corrected invoice is attached. Please tell me if anything else looks wrong.\n\nBest regards,\nMina',
      request: wrote(
        'Dear Sir or Madam,\n\nI would be grateful if you could provide a corrected copy of the enclosed invoice.\n\nYours faithfully,\nHarold Bexley',
        { customerName: 'Harold Bexley' },
      ),
    },
    {
      reply:
        'Dear Mr Lee,\n\nWe are pleased to confirm that the amount has been credited to your account. Please do not hesitate to contact us should you require further assistance.\n\nYours sincerely,\nClient Services',
      request: wrote('Refund?', { customerName: 'Daniel Lee' }),
    },
    {
      reply: 'haha no worries! just hit reset in the app and you’re good to go 👍',
      request: wrote('heyyy my lights went disco mode lol, how do i stop that', { channel: 'chat' }),
    },
    {
      reply:
        'Dear Dr Ashcombe,\n\nThank you for drawing our attention to this. The statement has been amended, and I enclose the revised version.\n\nYours sincerely,\nMina Duarte',
      request: wrote(
        'Dear Customer Service,\n\nI wish to draw your attention to an error in the enclosed statement and should appreciate a revised version.\n\nYours sincerely,\nDr Margaret Ashcombe',
        { customerName: 'Margaret Ashcombe' },
      ),
    },
    {
      reply: 'Done, Ms Whitmore.',
      request: wrote(
        'Dear Mr Holt,\n\nI should be most grateful if you would move my reservation to the 9th.\n\nKind regards,\nEleanor Whitmore',
        { customerName: 'Eleanor Whitmore' },
      ),
    },
    {
      reply:
        'Dear Ms Romero,\n\nThank you for your enquiry. We would be happy to arrange an inspection on Tuesday. Please confirm whether this would suit you.\n\nYours sincerely,\nNorthgate Lettings',
      request: wrote(
        'Hello, the radiator in the bedroom does not get warm. Could somebody come and look at it next week? Thank you, Pilar',
        {
          customerName: 'Pilar Romero',
        },
      ),
    },
    {
      reply: 'Sure thing, I’ve reset the card. Please try it again and tell me if it works.',
      request: wrote('Hello, my gift card does not work. Could you check it, please?'),
    },
  ],
};
