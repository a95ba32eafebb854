import type { Reading } from '../../analyzer/reading.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { leaveOut, statementAt } from '../statement-at.ts';
import { examples } from './examples.en.ts';

const MOST_BESIDE = 5;

export const words: RuleWords = {
  title: 'Hard to follow',
  about: 'Idioms and jargon where the language seems hard for the customer.',
  messages: { default: 'English seems hard for this customer; say it in plain words: “{plain}”.' },
  why: 'Phrases for customers are best kept at the level of sixth to eighth grade, so that everybody follows.',
  source: {
    label: 'Quidditch Australia, customer care phrases',
    url: 'https://quidditch.org.au/customer-care-phrases',
  },
  rewrites: (hit, reading) => (tellsMore(hit, reading) ? [] : leaveOut(reading, hit)),
  examples,
};

/** "Long story short, you owe us 45 euros": where plainer words are known, what stands beside the hard ones is not left out with them. */
function tellsMore(hit: Hit, reading: Reading): boolean {
  const { start, end } = statementAt(reading, hit);
  const beside =
    reading.request.reply.slice(start, hit.start ?? start) + reading.request.reply.slice(hit.end ?? end, end);
  return (hit.edits ?? []).length > 0 && (/\d/.test(beside) || beside.split(/\s+/).length > MOST_BESIDE);
}
