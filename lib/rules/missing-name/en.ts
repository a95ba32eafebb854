import type { Reading } from '../../analyzer/reading.ts';
import type { PersonName } from '../../library/person-name.ts';
import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { type GreetingForms, named, titled } from './named.ts';

const FORMAL = 0.45;
const OPENER = /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)\b/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof)\.?$/i;

const forms: GreetingForms = { texts };

export const words: RuleWords = {
  title: 'No name',
  about: 'No name in the greeting, though it is known.',
  messages: {
    default: 'The greeting could be to anybody; the customer’s name is known.',
    none: 'The reply starts without a greeting; the customer’s name is known.',
  },
  why: 'A customer’s name in the reply helps satisfaction, as long as it is right and not overused. Once, in the greeting, is enough.',
  source: { label: 'Journal of Retailing 2026', url: 'https://doi.org/10.1016/j.jretai.2026.03.008' },
  rewrites: (hit, reading) => named(hit, reading, forms),
  examples,
};

function texts(name: PersonName, reading: Reading, written: string): readonly string[] {
  const opener = OPENER.exec(written)?.[0];
  const title = titled(name, TITLE);
  const formal = (reading.customer.register?.score ?? 0) >= FORMAL || opener?.toLowerCase() === 'dear';
  const known = opener ?? (formal ? 'Dear' : 'Hello');
  const first = name.first === null ? [] : [name.first];
  const names = title ? [title] : formal ? [name.full, ...first] : [...first, name.full];
  return [...names.map((each) => `${known} ${each}`), `Hi ${names[0]}`];
}
