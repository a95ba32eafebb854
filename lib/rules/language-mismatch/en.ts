import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { noteBefore } from './note.ts';

export const words: RuleWords = {
  title: 'Other language',
  about: 'A reply in another language than the customer’s.',
  messages: { default: 'The reply is in another language than the customer’s message.' },
  why: 'Empathy shows the customer that their view was understood; a reply that they may not be able to read cannot show that.',
  source: {
    label: 'EvaluAgent, in Call Centre Helper',
    url: 'https://www.callcentrehelper.com/empathy-statements-explained-226913.htm',
  },
  rewrites: (_hit, reading) => noteBefore(reading),
  examples,
};
