import type { Token, TokenKind } from './contract.ts';
import { type FormsOf, PlacedForm } from './forms.ts';
import { plainEnd, Sort, sortOf } from './letters.ts';
import { once } from './once.ts';

/** Capitals are written out: a pattern that ignores case takes engines long to make. */
const KINDS: readonly (readonly [TokenKind, string])[] = [
  [
    'link',
    String.raw`[hH][tT][tT][pP][sS]?:\/\/[^\s<>"“”]+|[wW]{3}\.[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
  ],
  ['link', String.raw`(?<![\p{L}\p{N}])@\w{2,30}`],
  ['placeholder', String.raw`\{\{[^{}\n]{0,80}\}\}`],
  [
    'emoji',
    String.raw`(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\p{EMod}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{EMod}?\uFE0F?)*)`,
  ],
  ['emoji', String.raw`(?<![\p{L}\p{N}])[:;=]['’]?[-oO^]?(?:[)(DdPp\]\[]|\/(?!\/))+(?![\p{L}\p{N}])|<3(?!\d)|\^\^`],
  ['word', String.raw`\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:['’‘ʼ´\-]\p{L}[\p{L}\p{M}\p{N}\u00ad]*)*`],
  ['number', String.raw`\p{N}+(?:[.,:]\p{N}+)*[\p{L}]{0,3}`],
  ['mark', String.raw`\.{2,}|…|[^\s\u00ad\u200b-\u200f\u2060\ufeff]`],
];
const LINKS = /[@{]|:\/\/|www\./i;
const WITH_LINKS = once(() => patternOf(KINDS, 'gu'));
/** At each word an address would be looked for, to no end in most texts. */
const AT_PLACE = once(() =>
  patternOf(
    KINDS.filter(([kind]) => kind !== 'link' && kind !== 'placeholder'),
    'uy',
  ),
);
const QUOTED = /[„“«‹‚"”»›]/;
const OPENING = new Set(['„', '“', '«', '‹', '‚', '"', '”', '»', '›']);
const CLOSES: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '«': '»',
  '»': '«',
  '"': '"',
  '”': '”',
  '‹': '›',
  '›': '‹',
  '‚': '‘',
};
const LONGEST_QUOTE = 400;

/** Cuts a text into tokens. Linear in the length of the text. */
export function tokenize(text: string, forms: Readonly<Record<TokenKind, FormsOf>>): Token[] {
  const tokens: Token[] = [];
  const quotes = quotedRanges(text);
  let quote = 0;
  const add = (kind: TokenKind, start: number, end: number) => {
    while (quote < quotes.length && (quotes[quote]?.[1] ?? 0) <= start) quote += 1;
    const quoted = start > (quotes[quote]?.[0] ?? Number.POSITIVE_INFINITY);
    for (const form of forms[kind](text.slice(start, end))) tokens.push(new PlacedForm(form, start, end, quoted));
  };
  if (LINKS.test(text)) byPattern(text, add);
  else byLetter(text, add);
  return tokens;
}

type Add = (kind: TokenKind, start: number, end: number) => void;

function byPattern(text: string, add: Add): void {
  const { pattern, kinds } = WITH_LINKS();
  for (const match of text.matchAll(pattern)) {
    add(kindOf(match, kinds), match.index, match.index + match[0].length);
  }
}

/** Most text is plain words and marks, which are cut by hand; for everything else the pattern is asked, at that very place. */
function byLetter(text: string, add: Add): void {
  const { pattern, kinds } = AT_PLACE();
  for (let at = 0; at < text.length; ) {
    const sort = sortOf(text.charCodeAt(at));
    if (sort === Sort.space) {
      at += 1;
      continue;
    }
    const plain = plainEnd(text, at, sort);
    if (plain > at) {
      add(sort === Sort.letter ? 'word' : sort === Sort.digit ? 'number' : 'mark', at, plain);
      at = plain;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) add(kindOf(match, kinds), at, pattern.lastIndex);
    at = match ? pattern.lastIndex : at + 1;
  }
}

function kindOf(match: RegExpMatchArray, kinds: readonly TokenKind[]): TokenKind {
  return kinds[match.indexOf(match[0], 1) - 1] ?? 'mark';
}

function patternOf(
  kinds: typeof KINDS,
  flags: string,
): { readonly pattern: RegExp; readonly kinds: readonly TokenKind[] } {
  const pattern = new RegExp(kinds.map(([, source]) => `(${source})`).join('|'), flags);
  return { pattern, kinds: kinds.map(([kind]) => kind) };
}

/** Pairs of quotation marks on one line that hold at least two words: titles and single words are no quotes of somebody. */
function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  if (!QUOTED.test(text)) return ranges;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!OPENING.has(mark) || /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) continue;
    const end = closingQuote(text, at, CLOSES[mark] ?? '');
    if (end < 0 || !/\S\s+\S/.test(text.slice(at + 1, end))) continue;
    ranges.push([at, end]);
    at = end;
  }
  return ranges;
}

function closingQuote(text: string, from: number, closers: string): number {
  for (let at = from + 1; at < Math.min(text.length, from + LONGEST_QUOTE); at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\n') return -1;
    if (closers.includes(letter) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return at;
  }
  return -1;
}
