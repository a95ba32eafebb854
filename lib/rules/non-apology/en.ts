import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { restate, statementAt } from '../statement-at.ts';
import { examples } from './examples.en.ts';

const BUT = /^[^.;:!?]{0,40}?\b(?:sorry|apologi[sz]e|apologies)\b[^.;:!?]{0,20}?,?\s+but\s+/i;

export const words: RuleWords = {
  title: 'No real apology',
  about: 'Says sorry without meaning it: “sorry if you feel …”, “sorry, but …”.',
  messages: { default: 'This apologises for how the customer feels, or takes the apology back; say what went wrong.' },
  why: 'Apologise for what was done, never for the way that somebody else feels.',
  source: {
    label: 'Graphics Pro, on insincere apologies to customers',
    url: 'https://graphics-pro.com/education/caution-avoid-insincere-apologies-to-customers/',
  },
  rewrites(hit, reading) {
    const texts = ["I'm sorry that this happened", "I'm sorry for the trouble this caused you"];
    return [...parted(hit, reading), ...texts.map((text) => restate(reading, hit, text))];
  },
  examples,
};

/** "Sorry, but the date was …" becomes an apology, full stop, and a fact. */
function parted(hit: Hit, reading: Reading): readonly Edit[] {
  const { start, end } = statementAt(reading, hit);
  const statement = reading.request.reply.slice(start, end);
  const lead = BUT.exec(statement)?.[0];
  if (lead === undefined) return [];
  const lower = /^\p{Ll}/u.test(statement);
  const first = statement.charAt(lead.length).toUpperCase();
  return [{ start, end: start + lead.length + 1, text: `${lower ? "i'm" : "I'm"} sorry about this. ${first}` }];
}
