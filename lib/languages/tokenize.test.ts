import { expect, it } from 'vitest';
import { formReader } from './forms.ts';
import { lexicon } from './lexicon.ts';
import { tokenize } from './tokenize.ts';

const FORMS = formReader({
  lexicon: lexicon({}),
  contractions: new Map([["don't", ['do', 'not']]]),
  clitics: new Map([["'ll", ['will']]]),
});
/** Whatever is cut by hand, and what has to be left to the pattern beside it. */
const PIECES =
  "a B é ß ª µ ² ½ 1 23 . .. … , : ; = < ^ ' ’ - – — ´ \" “ ( ) / _ # * & \u00a0 \u00ad \u200b \u2028 \u0301 \uFE0F © ™ 😀 👩‍👧 ʼ Ж 中 ١ ſ \ud83d p D o 3rd don't I'll :-) <3 ^^ 4.5 1:30"
    .split(' ')
    .concat([' ', ' ', '\n', '\t']);
/** Nothing is said by it, but it may open a placeholder: a text with it is read by the pattern from end to end. */
const BY_PATTERN = ' {';
const TEXTS = 4000;

function texts(): readonly string[] {
  let state = 20_26;
  const pick = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return Array.from({ length: TEXTS }, () =>
    Array.from({ length: 1 + pick(9) }, () => PIECES[pick(PIECES.length)]).join(''),
  );
}

it('cuts by hand as the pattern does', () => {
  const told = (text: string) => tokenize(text, FORMS).map(({ kind, norm, start, end }) => [kind, norm, start, end]);
  for (const text of texts()) expect(told(text), JSON.stringify(text)).toEqual(told(text + BY_PATTERN).slice(0, -1));
});

it('knows what is written together', () => {
  const norms = (text: string) => tokenize(text, FORMS).map(({ norm }) => norm);
  expect(norms("We don't re-open at 9:30, I'll call …")).toEqual([
    'we',
    'do',
    'not',
    're-open',
    'at',
    '9:30',
    ',',
    'i',
    'will',
    'call',
    '…',
  ]);
  expect(norms('it’s 3rd. Ok.. :-) 4,5€')).toEqual(["it's", '3rd', '.', 'ok', '..', ':-)', '4,5', '€']);
});
