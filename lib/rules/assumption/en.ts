import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'Assumption',
  about: 'Assumes something about the customer that nobody said.',
  messages: { default: 'This assumes something about the customer that nobody said; ask, or explain without it.' },
  why: 'Words that condescend are on the list of what good support leaves out.',
  source: {
    label: 'SkyVerge, support guide',
    url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  },
  rewrites(hit, reading) {
    const texts = ["I'm happy to go through it with you step by step", 'What have you seen on your side so far?'];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
