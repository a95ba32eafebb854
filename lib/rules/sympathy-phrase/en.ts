import { clauseWithTail, replaceClause } from '../../analyzer/spans.ts';
import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { feelingIn } from './feeling.ts';

export const words: RuleWords = {
  title: 'Sympathy',
  about: 'Feels for the customer from outside, with no understanding or step beside it.',
  messages: {
    default:
      'This feels for the customer from outside and can read as pity; say that you understand it, or what you do about it.',
  },
  why: 'Sympathy tells how the matter looks from the agent’s side and can read as pity. Empathy shows that the customer’s view was understood, best in their own words and with the next step.',
  source: {
    label: 'EvaluAgent, in Call Centre Helper',
    url: 'https://www.callcentrehelper.com/empathy-statements-explained-226913.htm',
  },
  rewrites(hit, reading) {
    const clause = clauseWithTail(reading, { start: hit.start ?? 0, end: hit.end ?? 0 });
    const feeling = feelingIn(hit, reading, (word) => word);
    const texts = feeling
      ? [
          `I understand how ${feeling} this is`,
          `I can see why this is ${feeling}`,
          'I understand what this means for you',
        ]
      : [
          'I understand what this means for you',
          'I can see why you wrote to us about this',
          'I understand why this matters to you',
        ];
    return texts.map((text) => replaceClause(reading, clause, text));
  },
  examples,
};
