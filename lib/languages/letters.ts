/**
 * Letters by what they are in a text, told without a regular expression. `joint` may stand within a word, between two letters;
 * with a `face` an emoticon may begin; `odd` are those that only a pattern can tell.
 */
export const Sort = { odd: 0, space: 1, letter: 2, digit: 3, mark: 4, dot: 5, joint: 6, face: 7 } as const;
export type Sort = (typeof Sort)[keyof typeof Sort];

/** Dashes, quotation marks and the ellipsis. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];
const LATIN = 0x100;
const JOINTS = /['\-’‘´]/;
const FACES = /[:;=<^]/;
/** Behind a number: "3rd". */
const MOST_LETTERS = 3;
const SORTS = Uint8Array.from({ length: LATIN }, (_, code) => sortOfLatin(String.fromCharCode(code)));
const MARKS = Uint8Array.from({ length: LAST_MARK - FIRST_MARK + 1 }, (_, at) =>
  JOINTS.test(String.fromCharCode(FIRST_MARK + at)) ? Sort.joint : Sort.mark,
);

export function sortOf(code: number): Sort {
  if (code < LATIN) return SORTS[code] as Sort;
  return code >= FIRST_MARK && code <= LAST_MARK ? (MARKS[code - FIRST_MARK] as Sort) : Sort.odd;
}

function sortOfLatin(letter: string): Sort {
  if (/[\u00ad\p{Extended_Pictographic}]/u.test(letter)) return Sort.odd;
  if (FACES.test(letter)) return Sort.face;
  if (/\s/.test(letter)) return Sort.space;
  if (/[0-9]/.test(letter)) return Sort.digit;
  if (/\p{N}/u.test(letter)) return Sort.odd;
  if (/\p{L}/u.test(letter)) return Sort.letter;
  if (letter === '.') return Sort.dot;
  return JOINTS.test(letter) ? Sort.joint : Sort.mark;
}

/** Where the word, number or mark ends that begins here with a letter of this sort; `at` itself when a pattern has to tell. */
export function plainEnd(text: string, at: number, sort: Sort): number {
  switch (sort) {
    case Sort.letter:
      return wordEnd(text, at);
    case Sort.digit:
      return numberEnd(text, at);
    case Sort.dot:
      return runEnd(text, at, Sort.dot);
    case Sort.odd:
    case Sort.face:
      return at;
    default:
      return at + 1;
  }
}

/** Letters and digits, with a joint between two letters now and then. */
function wordEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const sort = sortAt(text, at);
    if (sort === Sort.letter || sort === Sort.digit) continue;
    if (sort === Sort.odd) return start;
    if (sort !== Sort.joint) return at;
    const next = sortAt(text, at + 1);
    if (next === Sort.odd) return start;
    if (next !== Sort.letter) return at;
  }
}

/** Digits, with a point, comma or colon between two now and then, and up to three letters behind them. */
function numberEnd(text: string, start: number): number {
  let at = runEnd(text, start, Sort.digit);
  while (/[.,:]/.test(text.charAt(at)) && sortAt(text, at + 1) === Sort.digit) at = runEnd(text, at + 1, Sort.digit);
  for (let letters = 0; letters < MOST_LETTERS && sortAt(text, at) === Sort.letter; letters += 1) at += 1;
  // A digit or letter of another script may go on with it.
  return sortAt(text, at) === Sort.odd || sortAt(text, at + 1) === Sort.odd ? start : at;
}

function runEnd(text: string, start: number, sort: Sort): number {
  let at = start + 1;
  while (sortAt(text, at) === sort) at += 1;
  return at;
}

/** Behind the last letter there is nothing but space. */
function sortAt(text: string, at: number): Sort {
  return at < text.length ? sortOf(text.charCodeAt(at)) : Sort.space;
}
