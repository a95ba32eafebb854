import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { bodyOf } from '../body.ts';

/** Puts a text at the body's end, before the sign-off: as a paragraph or a line where the reply is written in these. */
export function addAtEnd(reading: Reading, text: string): Edit {
  const { own, channel } = reading;
  const at = bodyOf(reading).at(-1)?.end ?? own.trimEnd().length;
  const spaced = channel === 'email' ? (/\n\s*\n|\n/.exec(own.slice(at))?.[0] ?? breakIn(own)) : ' ';
  return { start: at, end: at, text: `${spaced}${text}` };
}

/** How the reply separates its parts, where nothing stands behind the body. */
function breakIn(own: string): string {
  return /\n\s*\n/.test(own) ? '\n\n' : ' ';
}
