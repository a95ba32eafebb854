import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'As an older user you may find the app difficult. The button is at the top.',
      request: wrote('Where is the button for tickets?'),
      span: 'As an older user',
    },
    {
      reply: "Since you're not very technical, I'll keep it short: the plug goes into port 2.",
      request: wrote('Which port is for the phone?'),
      span: "Since you're not very technical",
    },
    {
      reply: 'You probably pressed the wrong button. The alarm is off now.',
      request: wrote('The alarm went off at night.'),
      span: 'You probably pressed the wrong button',
    },
    {
      reply: 'At your age it is better to take the lift. It is behind the bar.',
      request: wrote('Where are the stairs to the roof?'),
      span: 'At your age',
    },
    {
      reply: 'Maybe ask your husband to look at the drill. The bit sits on the left.',
      request: wrote('Which bit fits?'),
      span: 'ask your husband',
    },
    {
      reply: 'People from your country often mix up these forms. You need form B.',
      request: wrote('Which form do I need?'),
      span: 'People from your country',
    },
  ],
  passing: [
    {
      reply: 'As a member since 2019 you pay nothing for the trial lesson.',
      request: wrote('What does the trial lesson cost?'),
    },
    {
      reply: 'The student rate applies until 26, and your card is on its way.',
      request: wrote('How long does the student rate apply?'),
    },
    {
      reply: 'Thank you for saying that you are new to this. Here is each step with a picture.',
      request: wrote("I'm a complete beginner with this. Which plug goes where?"),
    },
    {
      reply: 'You probably saw the notice at the door; the lift runs again from Monday.',
      request: wrote('Is the lift running?'),
    },
    {
      reply: "I assume the parcel was scanned twice, so I've asked the depot for the weight.",
      request: wrote('Tracking shows two parcels.'),
    },
    {
      reply: "The seniors' rate is for everybody over 65. I've booked two of them for you.",
      request: wrote('Two senior tickets please.'),
    },
  ],
};
