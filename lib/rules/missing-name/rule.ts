import type { Reading } from '../../analyzer/reading.ts';
import { fold } from '../../languages/fold.ts';
import type { PersonName } from '../../library/person-name.ts';
import { sameName } from '../../thread/nicknames.ts';
import type { Hit, Rule } from '../contract.ts';
import { rule as unfilled } from '../unfilled-placeholder/rule.ts';
import { salutationOf } from './greeted.ts';
import { knownName } from './known-name.ts';

const SHORTEST = 2;
/** "Thanks for the photo" is read as a greeting where a name follows; without one it greets nobody. */
const NO_GREETING = /^(?:thanks|thank you|many thanks|sorry|danke|vielen dank)\b/i;

/** An email that greets nobody by name though the name is known, or a first email without any greeting. */
export const rule: Rule = {
  id: 'missing-name',
  group: 'C',
  severity: 'hint',
  check(reading) {
    if (reading.channel !== 'email' || reading.sentences.length === 0) return [];
    const name = knownName(reading);
    if (!name || isNamed(name, reading)) return [];
    return greeted(reading);
  },
};

function greeted(reading: Reading): readonly Hit[] {
  const { greeting, own } = reading;
  if (greeting?.name) return [];
  if (holdsPlaceholder(reading)) return [];
  if (greeting && !NO_GREETING.test(own.slice(greeting.start))) return [salutationOf(reading, greeting)];
  const first = !(reading.request.thread ?? []).some(({ author }) => author === 'agent');
  return first ? [{ start: null, end: null, message: 'none' }] : [];
}

/** A name that is filled on sending, or that another rule finds unfilled. */
function holdsPlaceholder(reading: Reading): boolean {
  const first = /^\s*[^\n]*/.exec(reading.own)?.[0] ?? '';
  return first.includes('{{') || unfilled.check(reading).some(({ start }) => (start ?? first.length) < first.length);
}

/** Any part of the name, or a short form of it, anywhere in the reply; in small letters only where the greeting stands. */
function isNamed({ full }: PersonName, reading: Reading): boolean {
  const parts = full
    .split(/[\s.-]+/)
    .map(fold)
    .filter((part) => part.length >= SHORTEST);
  return reading.sentences.some(({ tokens, line }) =>
    tokens.some(({ text, norm }) => {
      const capital = /^\p{Lu}/u.test(text);
      const words = norm.replace(/'s?$/, '').split('-');
      return (capital || line === 0) && words.some((word) => parts.some((part) => isSame(word, part, capital)));
    }),
  );
}

function isSame(word: string, part: string, capital: boolean): boolean {
  return word === part || word === `${part}s` || (capital && word.length > 2 && sameName(word, part));
}
