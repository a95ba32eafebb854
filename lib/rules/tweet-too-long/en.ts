import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { shorter } from './shorter.ts';

export const words: RuleWords = {
  title: 'Too long for a post',
  about: 'A post that would be cut, counted as X counts.',
  messages: { default: 'The post is {over} characters too long; from here on it would be cut.' },
  why: 'X counts weighted characters: 280 in all, every link 23, an emoji 2.',
  source: { label: 'X, Counting characters', url: 'https://developer.x.com/en/docs/counting-characters' },
  rewrites: (_hit, reading) => shorter(reading),
  examples,
};
