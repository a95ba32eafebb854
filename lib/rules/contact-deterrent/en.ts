import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'Closes the door',
  about: 'Tells the customer not to write again.',
  messages: { default: 'This tells the customer not to write; keep the door open and point to the help as an offer.' },
  why: 'A phrase that closes the door on further questions is on the list of what good support leaves out.',
  source: {
    label: 'SkyVerge, support guide',
    url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  },
  rewrites(hit, reading) {
    const texts = ['If anything is still unclear, just write to me', 'Write to me if you have another question'];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
