import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';

/** English has no T/V address: the rule has a voice here for interfaces in English, and examples that stay quiet. */
export const words: RuleWords = {
  title: 'Mixed address',
  about: 'Du and Sie for the same reader.',
  messages: { default: 'The reply mixes “du” and “Sie”; keep to one of them.' },
  why: 'Jumping between du and Sie leaves readers with a divided impression of the company.',
  source: { label: 'webZunder', url: 'https://webzunder.com/de/blog/du-oder-sie-kunden-interessenten-online' },
  rewrites: () => [],
  examples,
};
