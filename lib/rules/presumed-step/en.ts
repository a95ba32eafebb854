import type { RuleWords } from '../contract.ts';
import { insertBefore, leaveOut, prefixed, statementAt } from '../statement-at.ts';
import { examples } from './examples.en.ts';

const TELLS = /^(?:it|this|that|then|after|you|he|she|they|the|afterwards)\b/i;

export const words: RuleWords = {
  title: 'Presumed step',
  about: '“Clear your cache”, to somebody who may have done so already.',
  messages: { default: 'The customer may have done this already; ask what was tried, or make it an “if”.' },
  why: 'A template that tells people to clear a cache or to update misses what they have already done.',
  source: {
    label: 'Tahir, Support is not about templates',
    url: 'https://itahir.com/writing/support-is-not-about-templates/',
  },
  rewrites(hit, reading) {
    // What tells of the step, and doesn't ask for it, cannot be made conditional.
    if (TELLS.test(reading.request.reply.slice(statementAt(reading, hit).start)))
      return [insertBefore(reading, hit, 'What have you tried so far? '), ...leaveOut(reading, hit)];
    return [
      prefixed(reading, hit, 'If you haven’t tried this yet, '),
      prefixed(reading, hit, 'What have you tried so far? If you haven’t tried this yet, '),
    ];
  },
  examples,
};
