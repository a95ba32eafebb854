import type { Language } from '../analyzer/contract.ts';
import type { Token } from '../languages/contract.ts';
import { fold } from '../languages/fold.ts';
import { type Lexicon, lexicon } from '../languages/lexicon.ts';
import { once } from '../languages/once.ts';
import type { TellingPhrases, Tells } from './tells/contract.ts';
import { de } from './tells/de.ts';
import { en } from './tells/en.ts';

/** What words, phrases and marks of a message tell of its writer's feeling: each 0 to 1, more of a kind counting less and less. */
export const TELLS = [
  'contempt',
  'curse',
  'harsh',
  'mild',
  'glad',
  'strengthened',
  'softened',
  'absolute',
  'repeated',
  'leaving',
  'calm',
  'unglad',
  'unharsh',
  'scorn',
  'reproach',
  'enough',
  'contrast',
  'settled',
  'angry-face',
  'sad-face',
  'glad-face',
  'angry-tag',
  'shouting',
  'asking',
  'torn',
] as const;
export type Tell = (typeof TELLS)[number];

interface Reader {
  readonly words: Lexicon;
  readonly phrases: Readonly<Record<keyof TellingPhrases, RegExp>>;
  readonly tags: RegExp;
}

const READERS: Readonly<Record<Language, () => Reader>> = {
  en: once(() => readerOf(en)),
  de: once(() => readerOf(de)),
};
/** How many words a "not" reaches. */
const DENIED = 3;
const MOST_LETTERS = 8000;
const FACES: readonly (readonly [Tell, RegExp])[] = [
  ['angry-face', /😡|🤬|😠|👿|😤|🖕|👎|💩|😒|🙄|🤢|🤮|😑/gu],
  ['sad-face', /😢|😞|😔|☹|🙁|😩|😫|😕|😟|😥|😓|💔|😖|(?<![\p{L}\p{N}])[:;=]['’]?-?[([/\\|]+(?![\p{L}\p{N}])/gu],
  [
    'glad-face',
    /😀|😃|😄|😁|😊|🙂|😍|🥰|😘|❤|💛|💚|💙|👍|🙌|🎉|✌|💪|👌|😎|(?<![\p{L}\p{N}])[:;=]-?[)DP]+(?![\p{L}\p{N}])|<3|\^\^/gu,
  ],
];
const MARKS: readonly (readonly [Tell, RegExp])[] = [
  ['shouting', /(?<![\p{L}\p{N}#@-])\p{Lu}{4,}(?![\p{L}\p{N}-])/gu],
  ['asking', /\?/g],
];

/** What tells of a feeling in a message, in the order of `TELLS`. Linear in its length; the rest of a very long one has no say. */
export function tellsIn(text: string, tokens: readonly Token[], language: Language): readonly number[] {
  const { words, phrases, tags } = READERS[language]();
  const seen = text.slice(0, MOST_LETTERS);
  const counts = new Map<Tell, number>();
  const add = (tell: Tell, times = 1) => counts.set(tell, (counts.get(tell) ?? 0) + times);
  countWords(
    tokens.filter(({ start }) => start < MOST_LETTERS),
    words,
    add,
  );
  const folded = foldedWords(seen);
  for (const [name, pattern] of Object.entries(phrases)) add(name as Tell, countOf(folded, pattern));
  for (const [tell, pattern] of [...FACES, ...MARKS]) add(tell, countOf(seen, pattern));
  for (const tag of seen.match(/#\p{L}[\p{L}\p{N}_]*/gu) ?? []) if (tags.test(fold(tag))) add('angry-tag');
  add('torn', Math.min(counts.get('glad') ?? 0, (counts.get('harsh') ?? 0) + (counts.get('unglad') ?? 0)));
  return TELLS.map((tell) => 1 - 0.6 ** (counts.get(tell) ?? 0));
}

function countWords(tokens: readonly Token[], words: Lexicon, add: (tell: Tell) => void): void {
  let denied = -DENIED - 1;
  for (const [at, { kind, norm, quoted }] of tokens.entries()) {
    if (kind !== 'word') {
      if (kind === 'mark') denied = -DENIED - 1;
      continue;
    }
    if (quoted) continue;
    const classes = words(norm);
    const isDenied = at - denied <= DENIED;
    for (const name of classes) {
      if (name === 'denial') continue;
      if (isDenied && name === 'glad') add('unglad');
      else if (isDenied && (name === 'harsh' || name === 'mild')) add('unharsh');
      else add(name as Tell);
    }
    if (classes.has('denial')) denied = at;
  }
}

/** Folded like words, so that a keyboard without umlauts writes the same phrase. */
function foldedWords(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, fold).replace(/[’‘´`]/g, "'");
}

function countOf(text: string, pattern: RegExp): number {
  return Math.min(8, text.match(pattern)?.length ?? 0);
}

function readerOf({ words, phrases, tags }: Tells): Reader {
  const joined = (sources: readonly string[]) => new RegExp(sources.join('|'), 'gu');
  return {
    words: lexicon({ ...words }),
    phrases: {
      scorn: joined(phrases.scorn),
      reproach: joined(phrases.reproach),
      enough: joined(phrases.enough),
      contrast: joined(phrases.contrast),
      settled: joined(phrases.settled),
    },
    tags: new RegExp(tags.split(' ').join('|'), 'u'),
  };
}
