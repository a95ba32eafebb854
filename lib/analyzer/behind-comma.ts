import type { Edit } from './contract.ts';
import type { Reading } from './reading.ts';
import { isSmallWithin } from './small-within.ts';
import { bodyStart } from './spans.ts';

/** German goes on in small letters behind the greeting's comma: so does what an edit puts or moves up there. */
export function asBehindComma(edit: Edit, reading: Reading): Edit {
  const { reply } = reading.request;
  if (!opensBody(edit, reading) || startsLarge(reply.slice(bodyStart(reading)))) return edit;
  const words = edit.text + reply.slice(edit.end);
  const at = /^\s*/.exec(words)?.[0].length ?? 0;
  if (!startsLarge(words.slice(at))) return edit;
  const length = Math.max(edit.text.length, at + 1);
  return {
    start: edit.start,
    end: edit.end + length - edit.text.length,
    text: words.slice(0, at) + words.charAt(at).toLowerCase() + words.slice(at + 1, length),
  };
}

/** Whether an edit changes the first words behind a greeting that ends in a comma. */
function opensBody({ start, end }: Edit, reading: Reading): boolean {
  const { language, greeting, request } = reading;
  if (language !== 'de' || !greeting || start < greeting.end) return false;
  const body = bodyStart(reading);
  return start <= body && end >= body && /,\s*$/.test(request.reply.slice(greeting.end, start));
}

function startsLarge(text: string): boolean {
  return /^\p{Lu}/u.test(text) && isSmallWithin(text);
}
