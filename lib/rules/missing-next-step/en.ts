import type { RuleWords } from '../contract.ts';
import { statementsFor } from '../statements.ts';
import { examples } from './examples.en.ts';
import { addAtEnd } from './lead-on.ts';

/** Only the agent knows what is done already. */
const DONE = /\b(?:I|we)(?:['’]ve| have) (?!your|got)\w+|\bhas been\b/i;

export const words: RuleWords = {
  title: 'No next step',
  about: 'Solves nothing, asks nothing and promises nothing.',
  messages: { default: 'The reply neither solves this, nor asks for what is missing, nor says what happens next.' },
  why: 'What satisfies customers is the work on a solution; warm words alone do not.',
  source: {
    label: 'Marinova, Singh & Singh 2018, Journal of Marketing Research',
    url: 'https://doi.org/10.1509/jmr.15.0243',
  },
  rewrites(_hit, reading) {
    const own = [
      "I'm looking into this now and will write to you by tomorrow evening.",
      'Could you tell me a little more about it, so that I can look into it?',
    ];
    return [
      ...statementsFor(reading, 'act', [])
        .filter((text) => !DONE.test(text))
        .slice(0, 1),
      ...own,
    ].map((text) => addAtEnd(reading, text));
  },
  examples,
};
