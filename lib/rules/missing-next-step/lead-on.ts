import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';

const SIGN_OFF_LINES = 4;

/** Puts a paragraph at the body's end: before the sign-off, if there is one. */
export function addAtEnd(reading: Reading, text: string): Edit {
  const { own } = reading;
  const body = own.trimEnd();
  const breaks = [...body.matchAll(/\n\s*\n/g)].map(({ index }) => index);
  const last = breaks.at(-1);
  const tail = last === undefined ? '' : body.slice(last).trim();
  const isTail =
    tail !== '' && tail.split('\n').length <= SIGN_OFF_LINES && !/[.?]\s*$/u.test(tail) && tail.length < 120;
  const at = isTail && last !== undefined ? last : body.length;
  const glue = reading.channel === 'email' && breaks.length > 0 ? '\n\n' : ' ';
  return { start: at, end: at, text: `${glue}${text}` };
}
