import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { nameTime, type Times } from './name-time.ts';

const TIMES: Times = {
  email: ['by tomorrow evening', 'within two working days', 'before the end of the day'],
  tweet: ['within the next hour', 'by tomorrow noon', 'later today'],
  chat: ['within ten minutes', 'within the next hour', 'before the end of the day'],
};

export const words: RuleWords = {
  title: 'No time given',
  about: '“Soon”, “as soon as possible”: no time that could be kept.',
  messages: { default: 'This promises something without saying when; name a day or an hour that you can keep.' },
  why: 'A good care phrase acknowledges, takes ownership, says what is done and commits to a time. “Soon” leaves the customer to guess when to ask again.',
  source: { label: 'Customer care phrases, Quidditch', url: 'https://quidditch.org.au/customer-care-phrases' },
  rewrites: (hit, reading) => nameTime(hit, reading, TIMES),
  examples,
};
