import type { RuleWords } from '../contract.ts';
import { wrote } from '../wrote.ts';

export const examples: RuleWords['examples'] = {
  flagged: [
    {
      reply: 'Hi Dana,\n\nThat must be so exhausting. The export holds 5,000 rows on your plan.',
      request: wrote('I have been copying rows by hand all night because your export stops halfway. I am worn out.', {
        customerName: 'Dana Whitlock',
      }),
      span: 'That must be so exhausting',
    },
    {
      reply: 'Oh no, poor you! What does the label on the box say?',
      request: wrote('The third grinder in a row that arrives cracked. I give up.', { channel: 'tweet' }),
      span: 'poor you',
    },
    {
      reply:
        'Dear Mr Adeyemi,\n\nI can only imagine how upsetting this has been. Our warranty covers two years from the date of purchase.',
      request: wrote('The heating broke down again on Christmas Eve. My parents sat in the cold, it was dreadful.', {
        customerName: 'Tunde Adeyemi',
      }),
      span: 'I can only imagine how upsetting',
    },
    {
      reply: 'Hello Ines, sorry to hear that. Which of the two lamps is affected?',
      request: wrote('One of the lamps from my order came in pieces, what a disappointment.', {
        customerName: 'Ines Ortega',
      }),
      span: 'sorry to hear that',
    },
    {
      reply: 'That sounds like an absolute nightmare! Is the light on the router green or red?',
      request: wrote('I was thrown out of my own wedding call because your internet died. I am furious.', {
        channel: 'chat',
      }),
      span: 'sounds like an absolute nightmare',
    },
    {
      reply: 'My heart goes out to you, Priya. Refunds go to the card that the order was paid with.',
      request: wrote('You cancelled my flight and I missed my sister’s graduation. I cried all day.', {
        customerName: 'Priya Nair',
      }),
      span: 'My heart goes out to you',
    },
    {
      reply: 'I feel really bad for you. Parcels travel up to nine days at this time of year.',
      request: wrote('The birthday present came four days late and my son was in tears.'),
      span: 'I feel really bad for you',
    },
    {
      reply: 'You must be terribly disappointed. The team will sort it out.',
      request: wrote(
        'My photo book shows the wrong child on the cover. That was a gift for my mother, I am so let down.',
      ),
      span: 'You must be terribly disappointed',
    },
    {
      reply: 'It must have been awful to sleep in the car. Check-in at that house closes at ten.',
      request: wrote('We slept in the car because your self check-in did not work. Shameful.', {
        customerName: 'Yuki Mori',
      }),
      span: 'It must have been awful',
    },
    {
      reply: 'How sad! Our policy is that gift cards are valid for one year.',
      request: wrote('My late mother’s gift card is refused and I am heartbroken.', { channel: 'chat' }),
      span: 'How sad',
    },
  ],
  passing: [
    {
      reply: 'That must be the old version of the app: the new one shows your invoices under Billing.',
      request: wrote('The menu on my phone has no entry for invoices. Where do I find them?'),
    },
    {
      reply:
        'I’m sorry to hear that the charger failed. I’ve ordered a new one for you, and it leaves our warehouse tomorrow.',
      request: wrote('My charger went up in smoke last night. That scared me to death.'),
    },
    {
      reply:
        'That sounds frustrating, and I understand why: you had taken the whole morning off. I’ve booked the fitter again for Tuesday at 8.',
      request: wrote('I took a day off and nobody turned up. I am really annoyed.'),
    },
    {
      reply:
        'Hi Tom,\n\n> I feel sorry for you having to read my rant\n\nNo need to. I’ve changed the address, and your order goes out today.',
      request: wrote('Wrong address again!! I feel sorry for you having to read my rant', {
        customerName: 'Tom Reeves',
      }),
    },
    {
      reply: 'Dear Mrs Lund,\n\nMy sincere condolences. To close his account I only need a copy of the certificate.',
      request: wrote('My husband died in May. How do I close his account?', { customerName: 'Greta Lund' }),
    },
    {
      reply: 'Poor light is the usual cause of that: hold the card near a window and scan it once more.',
      request: wrote('The app refuses every scan of my ID card.'),
    },
    {
      reply: 'The knocking must be the pump. It sounds louder when the tank is nearly empty.',
      request: wrote('My coffee machine makes a strange sound, is that normal?'),
    },
    {
      reply: 'You must be in the second year of the contract, as the price went up in April.',
      request: wrote('Why do I pay more since April?'),
    },
    {
      reply: 'I hear you, Sam: three calls, three answers. That is frustrating, and I’m taking the case over now.',
      request: wrote('Three calls, three different answers. I am so fed up.', { customerName: 'Sam Ode' }),
    },
    {
      reply: 'Sorry to see you go! Your membership ends on 30 April.',
      request: wrote('I would like to end my membership.'),
    },
  ],
};
