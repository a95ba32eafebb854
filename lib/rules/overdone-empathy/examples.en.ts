import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply:
        'Hi Juno, I am so sorry for the trouble. I understand how stressful a change of address is. It is done, your letters go to Ash Road now.',
      request: wrote('Please change my address to 4 Ash Road. Thanks!', { customerName: 'Juno Tate' }),
      span: 'I understand how stressful a change of address is',
    },
    {
      reply:
        'We apologise for the flooded cellar. We are deeply sorry. The pump comes at six. Again, our sincere apologies.',
      request: wrote('My cellar is flooded because your fitter left the tap on, I am furious!'),
      span: 'Again, our sincere apologies',
    },
    {
      reply:
        'I apologise that this was not on the sign. I can see how frustrating that must have been for you. The car park closes at ten.',
      request: wrote('When does the car park close?'),
      span: 'I can see how frustrating',
    },
    {
      reply:
        'Sorry about that! I totally get how annoying it is to look for a button. Sorry again! It is under Profile > Export.',
      request: wrote('where do i export my list?', { channel: 'chat' }),
      span: 'Sorry again',
    },
    {
      reply: 'We are very sorry for any worry. We truly understand your concern. Yes, the seat fits cars with Isofix.',
      request: wrote('Does the seat fit cars with Isofix?'),
      span: 'We truly understand your concern',
    },
  ],
  passing: [
    {
      reply: 'I am sorry that the sign was wrong. The car park closes at ten.',
      request: wrote('When does the car park close?'),
    },
    {
      reply: 'I apologise for the flooded cellar, and for the wait on the phone. The pump comes at six.',
      request: wrote('My cellar is flooded because your fitter left the tap on, I am furious!'),
    },
    {
      reply: 'I understand how upsetting a ruined cellar is, and I am sorry. The pump comes at six.',
      request: wrote('My cellar is ruined because your fitter left the tap on, I am so upset!'),
    },
    {
      reply: 'Your address is changed, the letters go to Ash Road now.',
      request: wrote('Please change my address to 4 Ash Road.'),
    },
    {
      reply: 'I see that you booked the sea view. Happy to change it to the courtyard.',
      request: wrote('Could I have the courtyard instead?'),
    },
    {
      reply: 'Sorry for the late answer. It is under Profile > Export.',
      request: wrote('Where do I export my list?'),
    },
  ],
};
