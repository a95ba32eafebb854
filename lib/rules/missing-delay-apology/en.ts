import { insertIntoBody } from '../../analyzer/spans.ts';
import type { RuleWords } from '../contract.ts';
import { saysDone, statementsFor } from '../statements.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'No apology for the wait',
  about: 'A late reply, or a complaint about waiting, and no apology for it.',
  messages: {
    default: 'The reply comes late and does not apologise for it.',
    late: 'The reply comes late and does not apologise for it.',
    complaint: 'The customer complains of waiting, and the reply does not apologise for it.',
  },
  why: 'Of the parts of an apology, taking responsibility weighs most and the offer of repair comes next. One plain sentence about the wait is enough.',
  source: {
    label: 'Lewicki, Polin & Lount 2016, Ohio State University',
    url: 'http://eurekalert.org/pub_releases/2016-04/osu-t6e041116.php',
  },
  rewrites(hit, reading) {
    const casual = (reading.customer.register?.score ?? 0) <= -0.4;
    const own = casual ? 'Sorry for the wait.' : 'I’m sorry that you had to wait.';
    // A complaint about waiting tells neither how long it was nor why, so neither do the words for it.
    const known = hit.message === 'late' ? statementsFor(reading, 'apologize', ['delay'], 2) : [];
    return [
      ...known,
      own,
      saysDone(reading) ? 'I’m sorry that this took so long.' : 'I’m sorry that this is taking so long.',
    ].map((text) => insertIntoBody(reading, text));
  },
  examples,
};
