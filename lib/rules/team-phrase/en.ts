import type { RuleWords } from '../contract.ts';
import { leaveOut } from '../statement-at.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'Not how your team says it',
  about: 'Words that your team’s phrase pack avoids or spells another way.',
  messages: {
    avoid: 'Your team avoids “{phrase}”.',
    'avoid-because': 'Your team avoids “{phrase}”: {reason}.',
    prefer: 'Your team says “{instead}” instead of “{phrase}”.',
    'prefer-because': 'Your team says “{instead}” instead of “{phrase}”: {reason}.',
    term: 'Your team spells “{phrase}” as “{instead}”.',
    'term-because': 'Your team spells “{phrase}” as “{instead}”: {reason}.',
  },
  why: 'A lead who writes down which words the team uses and which it leaves out gives every reply one voice.',
  source: {
    label: 'Nielsen Norman Group, The Four Dimensions of Tone of Voice',
    url: 'https://www.nngroup.com/articles/tone-of-voice-dimensions/',
  },
  rewrites: (hit, reading) => (hit.message?.startsWith('avoid') ? leaveOut(reading, hit) : []),
  examples,
};
