import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { begun } from '../../analyzer/writes-small.ts';
import { bodyOf } from '../body.ts';

/** Puts a text at the body's end, before the sign-off: as a paragraph or a line where the reply is written in these. */
export function addAtEnd(reading: Reading, text: string): Edit {
  const { own, channel } = reading;
  const at = bodyOf(reading).at(-1)?.end ?? own.trimEnd().length;
  const spaced = channel === 'email' ? (/\n\s*\n|\n/.exec(own.slice(at))?.[0] ?? breakIn(own)) : ' ';
  const stop = spaced === ' ' && /[\p{L}\p{N}]$/u.test(own.slice(0, at)) ? '.' : '';
  return { start: at, end: at, text: `${stop}${spaced}${reading.language === 'en' ? begun(text, reading) : text}` };
}

/** How the reply separates its parts, where nothing stands behind the body. */
function breakIn(own: string): string {
  return /\n\s*\n/.test(own) ? '\n\n' : ' ';
}
