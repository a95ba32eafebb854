import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { toNeutral } from './neutral.ts';

export const words: RuleWords = {
  title: 'Formality',
  about: 'Clearly stiffer or more casual than the customer, or du against Sie.',
  messages: {
    default: 'The reply sounds clearly different from the customer.',
    'too-formal': 'The customer writes casually and the reply is stiff; loosen it to meet them.',
    'too-casual': 'The customer writes formally and the reply is slangy; lift it to meet them.',
    'sie-to-du': 'The customer says “du”, the reply says “Sie”.',
    'du-to-sie': 'The customer says “Sie”, the reply says “du”.',
    'team-too-formal': 'The reply is stiffer than your team writes.',
    'team-too-casual': 'The reply is more casual than your team writes.',
    'team-sie-to-du': 'Your team says “du”, the reply says “Sie”.',
    'team-du-to-sie': 'Your team says “Sie”, the reply says “du”.',
  },
  why: 'Readers place every message on a scale from informal to formal, and writers who get on move towards each other on it.',
  source: {
    label: 'Pavlick & Tetreault 2016, TACL 4',
    url: 'https://transacl.org/ojs/index.php/tacl/article/view/732',
  },
  rewrites: (hit, reading) => toNeutral(hit.message?.endsWith('too-formal') ? 'looser' : 'properer', reading),
  examples,
};
