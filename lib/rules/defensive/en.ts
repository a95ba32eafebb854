import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'On the defensive',
  about: 'Defends the company instead of helping.',
  messages: { default: 'This defends us instead of helping; say what you can do, whoever’s fault it is.' },
  why: 'Good service recovery answers for the effect on the customer even where the company is not responsible.',
  source: {
    label: 'Disney’s service recovery (HEARD), in Customer Service Group',
    url: 'https://wp.customerservicegroup.com/2020/05/28/service-recovery-the-disney-way/',
  },
  rewrites(hit, reading) {
    const texts = ['Let me find out with you what happened', 'Let me see what I can do for you'];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
