import type { Reading } from '../../analyzer/reading.ts';
import { feelingWord } from '../../library/feeling-word.ts';
import type { Hit } from '../contract.ts';

/** The feeling to name: the one in the phrase itself, else the customer's own; null when neither names one. */
export function feelingIn(hit: Hit, reading: Reading, clean: (word: string) => string): string | null {
  const token = reading.sentences
    .flatMap(({ tokens }) => tokens)
    .find(
      ({ start, end, classes }) =>
        start >= (hit.start ?? 0) && end <= (hit.end ?? 0) && classes.has('feeling-of-thing'),
    );
  if (token) return clean(token.text.toLowerCase());
  return feelingWord(reading.customer.open.map(({ text }) => text).join('\n'), reading.language) ?? null;
}
