import { clauseOf, replaceClause } from '../../analyzer/spans.ts';
import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { addBehind } from './open-up.ts';

const ENDS = /^\s*(?:[.!?…\n]|$)/;

export const words: RuleWords = {
  title: 'A bare no',
  about: 'A bare no, without a reason or another way.',
  messages: { default: 'A bare no puts up a wall; say why, or what you can do instead.' },
  why: 'Words such as “unfortunately”, “can’t” and “policy” put up a wall. Aim for what you can do.',
  source: {
    label: 'Customer Service Life',
    url: 'http://customerservicelife.com/customer-service-stop-words/',
  },
  rewrites(hit, reading) {
    const clause = clauseOf(reading, { start: hit.start ?? 0, end: hit.end ?? 0 });
    return [
      addBehind(hit, reading, 'What I can do instead is look for another way with you.'),
      addBehind(hit, reading, 'Tell me what matters most to you, and I can look for another way.'),
      // What hangs on the no ("…, which ends on 15 March") does not hang on other words.
      ...(ENDS.test(reading.request.reply.slice(clause.end))
        ? [replaceClause(reading, clause, 'What I can do is look for another way with you')]
        : []),
    ];
  },
  examples,
};
