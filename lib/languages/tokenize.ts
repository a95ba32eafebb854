import type { Token, TokenKind } from './contract.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** What the tokenizer needs of a language. */
export interface WordForms {
  readonly lexicon: Lexicon;
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly clitics: ReadonlyMap<string, readonly string[]>;
}

const KINDS: readonly (readonly [TokenKind, string])[] = [
  ['link', String.raw`https?:\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`],
  ['link', String.raw`(?<![\p{L}\p{N}])@\w{2,30}`],
  ['placeholder', String.raw`\{\{[^{}\n]{0,80}\}\}`],
  [
    'emoji',
    String.raw`(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\p{EMod}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{EMod}?\uFE0F?)*)`,
  ],
  ['emoji', String.raw`(?<![\p{L}\p{N}])[:;=]['’]?[-o^]?(?:[)(DPp\]\[]|\/(?!\/))+(?![\p{L}\p{N}])|<3(?!\d)|\^\^`],
  ['word', String.raw`\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:['’‘ʼ´\-]\p{L}[\p{L}\p{M}\p{N}\u00ad]*)*`],
  ['number', String.raw`\p{N}+(?:[.,:]\p{N}+)*[\p{L}]{0,3}`],
  ['mark', String.raw`\.{2,}|…|[^\s\u00ad\u200b-\u200f\u2060\ufeff]`],
];
const LINKS = /[@{]|:\/\/|www\./i;
const WITH_LINKS = patternOf(KINDS);
/** At each word an address would be looked for, to no end in most texts. */
const WITHOUT_LINKS = patternOf(KINDS.filter(([kind]) => kind !== 'link' && kind !== 'placeholder'));
const CLITIC = /^(.+?)('(?:s|ll|ve|re|d|m)|n't)$/u;
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

/** Cuts a text into tokens with their classes. Linear in the length of the text. */
export function tokenize(text: string, forms: WordForms, offset = 0): Token[] {
  const quotes = quotedRanges(text);
  const tokens: Token[] = [];
  let quote = 0;
  const { pattern, kinds } = LINKS.test(text) ? WITH_LINKS : WITHOUT_LINKS;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    while (quote < quotes.length && (quotes[quote]?.[1] ?? 0) <= start) quote += 1;
    const quoted = start > (quotes[quote]?.[0] ?? Number.POSITIVE_INFINITY);
    const kind = kinds[match.indexOf(match[0], 1) - 1] ?? 'mark';
    for (const norm of kind === 'word' ? expand(fold(match[0]), forms) : [fold(match[0])]) {
      tokens.push({
        kind,
        text: match[0],
        norm,
        start: offset + start,
        end: offset + start + match[0].length,
        classes: forms.lexicon(norm),
        quoted,
      });
    }
  }
  return tokens;
}

function patternOf(kinds: typeof KINDS): { readonly pattern: RegExp; readonly kinds: readonly TokenKind[] } {
  const pattern = new RegExp(kinds.map(([, source]) => `(${source})`).join('|'), 'giu');
  return { pattern, kinds: kinds.map(([kind]) => kind) };
}

/** The words that a folded word is read as. */
export function expand(norm: string, forms: WordForms): readonly string[] {
  const whole = forms.contractions.get(norm);
  if (whole) return whole;
  if (!norm.includes("'")) return [norm];
  const [, stem, clitic] = CLITIC.exec(norm) ?? [];
  const rest = clitic === undefined ? undefined : forms.clitics.get(clitic);
  return stem !== undefined && rest ? [stem, ...rest] : [norm];
}

/** Pairs of quotation marks on one line that hold at least two words: titles and single words are no quotes of somebody. */
function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!OPENING.has(mark) || /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) continue;
    const end = closingOf(text, at, CLOSES[mark] ?? '');
    if (end < 0 || !/\S\s+\S/.test(text.slice(at + 1, end))) continue;
    ranges.push([at, end]);
    at = end;
  }
  return ranges;
}

function closingOf(text: string, from: number, closers: string): number {
  for (let at = from + 1; at < Math.min(text.length, from + LONGEST_QUOTE); at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\n') return -1;
    if (closers.includes(letter) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return at;
  }
  return -1;
}
