import type { RuleWords } from '../contract.ts';
import { leaveOut } from '../statement-at.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'So sagt es dein Team nicht',
  about: 'Wörter, die das Paket deines Teams meidet oder anders schreibt.',
  messages: {
    avoid: 'Dein Team meidet „{phrase}“.',
    'avoid-because': 'Dein Team meidet „{phrase}“: {reason}.',
    prefer: 'Dein Team sagt „{instead}“ statt „{phrase}“.',
    'prefer-because': 'Dein Team sagt „{instead}“ statt „{phrase}“: {reason}.',
    term: 'Dein Team schreibt „{instead}“ statt „{phrase}“.',
    'term-because': 'Dein Team schreibt „{instead}“ statt „{phrase}“: {reason}.',
  },
  why: 'Wer als Team festhält, welche Wörter es nimmt und welche nicht, spricht in jeder Antwort mit einer Stimme.',
  source: {
    label: 'Nielsen Norman Group, The Four Dimensions of Tone of Voice',
    url: 'https://www.nngroup.com/articles/tone-of-voice-dimensions/',
  },
  rewrites: (hit, reading) => (hit.message?.startsWith('avoid') ? leaveOut(reading, hit) : []),
  examples,
};
