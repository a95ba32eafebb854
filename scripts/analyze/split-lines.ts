const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\u{feff}';

/** A line's text, or null where its bytes are not UTF-8 (or more than a string can hold). */
export type Line = string | null;

/**
 * Splits a stream of bytes at "\n" and nowhere else: U+2028 and a lone "\r" are legal inside JSON. A byte order mark at
 * the start and a "\r" before "\n" are dropped. Holds no more than one line and one chunk in memory, and joins the chunks
 * of a long line once.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let first = true;
  const finish = (last: Uint8Array): Line => {
    const line = decode(Buffer.concat([...pending, last]), first);
    pending = [];
    first = false;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      yield finish(chunk.subarray(from, at));
      from = at + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0 && !(first && isMarkAlone(pending))) yield finish(new Uint8Array());
}

function decode(bytes: Buffer, isFirst: boolean): Line {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\r$/, '');
    return isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  } catch {
    return null;
  }
}

/** Some editors save an empty file as a mark alone: that is an empty input, not an empty line. */
function isMarkAlone(pending: readonly Uint8Array[]): boolean {
  return Buffer.concat(pending).toString('utf8') === BYTE_ORDER_MARK;
}
