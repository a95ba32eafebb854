import { expect, it } from 'vitest';
import { sentenceAt } from './sentence-at.ts';

/** "|" is the caret. */
function at(marked: string): string | null {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const span = sentenceAt(text, caret);
  return span && text.slice(span.start, span.end);
}

it.each([
  ['Calm do|wn. It works.', 'Calm down.'],
  ['Calm down.| It works.', 'Calm down.'],
  ['Calm down. |', null],
  ['Das ist ja |', 'Das ist ja'],
  ['Hallo Frau Weber,\n\nSie müssen wart|', 'Sie müssen wart'],
  ['Done.\n|', null],
  ['|\nDone.', null],
  ['|', null],
  ['Fertig!|', 'Fertig!'],
])('%j', (marked, expected) => expect(at(marked)).toBe(expected));
