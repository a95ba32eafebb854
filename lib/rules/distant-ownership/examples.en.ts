import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hi Marcus,\n\nOur engineers are going to take care of this.',
      request: wrote('The dashboard has been blank since the update.', { customerName: 'Marcus Hale' }),
      span: 'Our engineers are going to take care of this',
    },
    {
      reply: 'Thank you for the photos. Your complaint will be reviewed and a decision will be made.',
      request: wrote('Here are the photos of the torn seam. What happens now?'),
      span: 'Your complaint will be reviewed',
    },
    {
      reply: 'Someone from billing will be in touch with you by Thursday.',
      request: wrote('Why was I charged 80 dollars instead of 60?'),
      span: 'Someone from billing will be in touch',
    },
    {
      reply: 'Hello Ms Petrov, the warehouse is going to look for your parcel.',
      request: wrote('My parcel has not moved for a week.', { customerName: 'Elena Petrov' }),
      span: 'the warehouse is going to look for your parcel',
    },
    {
      reply: 'The outage is being investigated by the responsible department.',
      request: wrote('Is there an outage in Leeds?', { channel: 'tweet' }),
      span: 'is being investigated',
    },
    {
      reply: 'I see the two bookings in your account. A member of staff will call you back.',
      request: wrote('I seem to have two bookings for the same room.'),
      span: 'A member of staff will call you back',
    },
    {
      reply: 'hey, the tech folks will have a look at it asap',
      request: wrote('hey, the video keeps freezing on my tv', { channel: 'chat' }),
      span: 'the tech folks will have a look',
    },
    {
      reply: 'Thanks, Theo. Somebody will come by to pick up the old fridge.',
      request: wrote('Who takes the old fridge?', { customerName: 'Theo Lang' }),
      span: 'Somebody will come by',
    },
    {
      reply: 'Your feedback has been noted and the appropriate team will handle it.',
      request: wrote('The lift announcements are much too loud for the baby.'),
      span: 'the appropriate team will handle it',
    },
    {
      reply: 'The sign is going to be replaced by the site crew this week.',
      request: wrote('Your sign still says open.'),
      span: 'is going to be replaced by the site crew',
    },
    {
      reply: 'An engineer will be sent on Thursday.',
      request: wrote('The boiler is cold again.'),
      span: 'An engineer will be sent',
    },
    {
      reply: 'The night porter will see to the noise.',
      request: wrote('It is loud in the corridor.'),
      span: 'night porter will see to the noise',
    },
  ],
  passing: [
    {
      reply: 'The matter is being checked by me, and you hear the outcome on Friday.',
      request: wrote('Any news on my refund?'),
    },
    { reply: 'The printed programme will be posted on Thursday.', request: wrote('Could I have it on paper too?') },
    {
      reply: 'I’ve asked our engineers to reopen the case, and I’ll write to you on Friday with what they found.',
      request: wrote('The dashboard is blank again.'),
    },
    {
      reply: 'The courier left the parcel with your neighbour at number 12 on Monday afternoon.',
      request: wrote('Tracking says delivered, but nothing is here.'),
    },
    {
      reply: 'Leila from our billing desk will call you tomorrow at 9; I have given her your two invoices.',
      request: wrote('Can somebody explain my invoices to me?'),
    },
    {
      reply: 'I’ll go through the log with our network team this afternoon and tell you what we see.',
      request: wrote('We lose the connection every day at noon.'),
    },
    {
      reply: 'Your refund was approved this morning, and the 49 euros are on their way to your card.',
      request: wrote('Has my return arrived yet?'),
    },
    {
      reply: 'You will be asked for a PIN when you open the app for the first time. It is in the letter from March.',
      request: wrote('What is the PIN in the letter for?'),
    },
    {
      reply: 'Your team will see the shared calendar once you press Publish.',
      request: wrote('My colleagues cannot see the calendar I made.'),
    },
    {
      reply: 'The update installs by itself overnight, and the clock will be set back to the right time zone.',
      request: wrote('The clock on the thermostat is one hour off.'),
    },
    {
      reply: 'My colleague Ana and I are testing your file tonight, and you will hear from me by nine.',
      request: wrote('The import fails with my file.'),
    },
    {
      reply: 'The technicians replaced the cable on Tuesday, and the line has been stable since.',
      request: wrote('What was wrong with our line?'),
    },
    {
      reply: 'The night porter will see to the noise, and I am ringing him now.',
      request: wrote('It is loud in the corridor.'),
    },
  ],
};
