import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { right } from './right.ts';

export const words: RuleWords = {
  title: 'Wrong name',
  about: 'Somebody else’s name in the greeting.',
  messages: { default: 'This greets somebody else; the customer is {name}.' },
  why: 'Customers turn away from a company that gets their name wrong, and buy less there again.',
  source: {
    label: 'Rank-Christman et al., University of Wisconsin–Milwaukee',
    url: 'http://uwm.edu/news/using-customer-names-pays-off-unless-get-wrong/',
  },
  rewrites: right,
  examples,
};
