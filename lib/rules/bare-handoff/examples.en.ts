import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: "I've put your ticket through to second line.",
      request: wrote('The till prints blank receipts.', { channel: 'chat' }),
      span: 'second line',
    },
    {
      reply: 'This is not my department. Please contact billing.',
      request: wrote('Why is my bill so high?'),
      span: 'This is not my department',
    },
    {
      reply: 'I have forwarded your ticket to another team.',
      request: wrote('The heating at the holiday flat does not work.'),
      span: 'I have forwarded your ticket to another team',
    },
    {
      reply: 'Parcels are not handled by us. Please ask the carrier.',
      request: wrote('Where is my parcel?'),
      span: 'not handled by us',
    },
    {
      reply: "I've passed this on to our technicians.",
      request: wrote('My scooter brakes squeal.'),
      span: 'passed this on to our technicians',
    },
    {
      reply: "You'll have to speak to the sales department about that.",
      request: wrote('Is there a discount for schools?'),
      span: 'speak to the sales department',
    },
    {
      reply: 'Your request was transferred to the claims department. Have a nice day.',
      request: wrote('My bike was stolen, what now?'),
      span: 'was transferred to the claims department',
    },
    {
      reply: 'Parking permits are handled by the council, not us.',
      request: wrote('Can I renew my permit with you?'),
      span: 'Parking permits are handled by the council',
    },
    {
      reply: 'Windscreens have to go through the insurer. Their number is 0800 112 4455.',
      request: wrote('My windscreen has a crack.'),
      span: 'have to go through the insurer',
    },
    {
      reply: 'That is above my level. Best talk to the branch manager.',
      request: wrote('Could you lower the fee?'),
      span: 'above my level',
    },
    {
      reply: "I've noted it and passed it to our roads team.",
      request: wrote('The street light in Elm Row is out.'),
      span: 'passed it to our roads team',
    },
  ],
  passing: [
    {
      reply:
        "I've passed this on to Rosa in billing, because only she can reverse a payment; she will call you tomorrow at 9.",
      request: wrote('Why is my bill so high?'),
    },
    {
      reply:
        "I have forwarded your ticket to the team in Lyon, who have the keys. I'll check with them at noon and write to you.",
      request: wrote('The heating at the holiday flat does not work.'),
    },
    {
      reply:
        "The carrier looks after customs. You reach their desk at 0800 112 4455, and I've told them that you will call.",
      request: wrote('Where is my parcel?'),
    },
    {
      reply: "I've sent your photos to our workshop, and they replace the brakes on Thursday.",
      request: wrote('My scooter brakes squeal.'),
    },
    {
      reply: 'I sent the invoice to your new address.',
      request: wrote('Could you send my invoice to my new address?'),
    },
    {
      reply: 'Your form has been passed to the bank, which books the money within two days.',
      request: wrote('Has my form arrived?'),
    },
    {
      reply: 'If you press 3 in the menu, you will be put straight through.',
      request: wrote('How do I get past the menu on your phone line?'),
    },
    {
      reply: 'Permits come from the council. You reach them at 0800 112 4455.',
      request: wrote('Whom do I ask about a parking permit?'),
    },
    {
      reply: "I've handed it to our workshop. The new lens arrives on Friday.",
      request: wrote('The lens wobbles.'),
    },
  ],
};
