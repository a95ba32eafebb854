import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { shorter } from './shorter.ts';

export const words: RuleWords = {
  title: 'Zu lang für einen Post',
  about: 'Ein Post, der abgeschnitten würde, gezählt wie X zählt.',
  messages: { default: 'Der Post ist um {over} Zeichen zu lang; ab hier würde er abgeschnitten.' },
  why: 'X zählt gewichtete Zeichen: 280 insgesamt, jeder Link 23, ein Emoji 2.',
  source: { label: 'X, Counting characters', url: 'https://developer.x.com/en/docs/counting-characters' },
  rewrites: (_hit, reading) => shorter(reading),
  examples,
};
