import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { sober } from './sober.ts';

export const words: RuleWords = {
  title: 'Too cheerful',
  about: 'Cheerful words or smileys to an upset customer.',
  messages: { default: 'The customer is upset, and this sounds cheerful; leave it out.' },
  why: 'Smileys make a writer seem warmer but less competent, and how they are taken depends on the reader’s mood and habits.',
  source: {
    label: 'Li, Chan & Kim 2019, Journal of Consumer Research 45(5)',
    url: 'https://scholars.hkbu.edu.hk/en/publications/service-with-emoticons-how-customers-interpret-employee-use-of-em-2',
  },
  rewrites: sober,
  examples,
};
