import type { RuleWords } from '../contract.ts';
import { leaveOut } from '../statement-at.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'Hard to follow',
  about: 'Idioms and jargon where the language seems hard for the customer.',
  messages: { default: 'English seems hard for this customer; say it in plain words: “{plain}”.' },
  why: 'Phrases for customers are best kept at the level of sixth to eighth grade, so that everybody follows.',
  source: {
    label: 'Quidditch Australia, customer care phrases',
    url: 'https://quidditch.org.au/customer-care-phrases',
  },
  rewrites: (hit, reading) => leaveOut(reading, hit),
  examples,
};
