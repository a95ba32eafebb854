import type { Language, ThreadMessage } from '../analyzer/contract.ts';
import type { Sentence, Token } from '../languages/contract.ts';
import { read } from '../languages/index.ts';

/** Long enough to tell words apart, short enough for their other forms. */
const STEM = 5;

const known = new WeakMap<readonly ThreadMessage[], ReadonlySet<string>>();

/** How many different words of the customer's messages a sentence takes up, in whatever form; short words do not count. */
export function echoesOf(sentence: Sentence, messages: readonly ThreadMessage[], language: Language): number {
  const theirs = known.get(messages) ?? new Set(messages.flatMap(({ text }) => read(text, language).flatMap(stemsOf)));
  known.set(messages, theirs);
  return new Set(stemsOf(sentence).filter((stem) => theirs.has(stem))).size;
}

function stemsOf({ tokens }: Sentence): readonly string[] {
  return tokens.flatMap(({ kind, norm }: Token) =>
    kind === 'word' && norm.length >= STEM ? [norm.slice(0, STEM)] : [],
  );
}
