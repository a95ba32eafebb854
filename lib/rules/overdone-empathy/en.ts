import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { less } from './less.ts';

export const words: RuleWords = {
  title: 'Too much feeling',
  about: 'More apologies and feeling than the matter calls for.',
  messages: {
    default: 'This is more apology and empathy than the matter calls for; once is enough.',
    apologies: 'The reply apologises more than twice; one apology and what you do about it weigh more.',
    calm: 'The customer asks calmly for something routine; go straight to the answer.',
  },
  why: 'What satisfies customers is the work on a solution. Overdoing relational work and the display of feeling weakens its effect.',
  source: {
    label: 'Marinova, Singh & Singh 2018, Journal of Marketing Research',
    url: 'https://doi.org/10.1509/jmr.15.0243',
  },
  rewrites: less,
  examples,
};
