import type { Language, ThreadMessage } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import { read } from '../languages/index.ts';
import { ofWording } from '../languages/wording.ts';

/** Long enough to tell words apart, short enough for their other forms. */
const STEM = 5;

const known = new WeakMap<readonly ThreadMessage[], ReadonlySet<string>>();

/** How many different words of the customer's messages a sentence takes up, in whatever form; short words do not count. */
export function echoesOf(sentence: Sentence, messages: readonly ThreadMessage[], language: Language): number {
  const theirs = known.get(messages) ?? new Set(messages.flatMap(({ text }) => read(text, language).flatMap(stemsOf)));
  known.set(messages, theirs);
  let count = 0;
  for (const stem of stemsOf(sentence)) if (theirs.has(stem)) count += 1;
  return count;
}

/** Each once. */
const stemsOf = ofWording(({ tokens }): readonly string[] => {
  const long = tokens.filter(({ kind, norm }) => kind === 'word' && norm.length >= STEM);
  return [...new Set(long.map(({ norm }) => norm.slice(0, STEM)))];
});
