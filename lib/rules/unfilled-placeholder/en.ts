import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { filled } from './filled.ts';
import { withoutEn } from './without-en.ts';

export const words: RuleWords = {
  title: 'Placeholder left in',
  about: 'A template’s mark that nobody filled in.',
  messages: { default: 'A template mark is still in here; fill it or take it out.' },
  why: 'A name that is right pays off and one that is wrong costs trust; a mark in its place shows that nobody looked.',
  source: {
    label: 'Rank-Christman et al., University of Wisconsin–Milwaukee',
    url: 'http://uwm.edu/news/using-customer-names-pays-off-unless-get-wrong/',
  },
  rewrites: (hit, reading) => filled(hit, reading, withoutEn),
  examples,
};
