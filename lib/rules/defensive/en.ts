import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { leaveOut, restate, statementAt } from '../statement-at.ts';
import { withoutRelative } from '../without-relative.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'On the defensive',
  about: 'Defends the company instead of helping.',
  messages: { default: 'This defends us instead of helping; say what you can do, whoever’s fault it is.' },
  why: 'Good service recovery answers for the effect on the customer even where the company is not responsible.',
  source: {
    label: 'Disney’s service recovery (HEARD), in Customer Service Group',
    url: 'https://wp.customerservicegroup.com/2020/05/28/service-recovery-the-disney-way/',
  },
  rewrites(hit, reading) {
    const texts = ['Let me find out with you what happened', 'Let me see what I can do for you'];
    const relative = withoutRelative(reading, hit);
    if (relative) return [relative];
    const restated = texts.map((text) => restate(reading, hit, text));
    const out = leaveOut(reading, hit);
    // Beside what was done, "let me see" comes late.
    return actsBeside(hit, reading) ? [...out, ...restated] : [...restated, ...out];
  },
  examples,
};

function actsBeside(hit: Hit, reading: Reading): boolean {
  const { start, end } = statementAt(reading, hit);
  return hitsOf(reading, 'own-act').some((act) => act.end <= start || act.start >= end);
}
