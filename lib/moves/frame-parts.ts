import type { Board, KeyList } from './board.ts';
import type { Vocabulary } from './vocabulary.ts';

type Sign = 'start' | 'end' | 'open' | 'close';
export type Element =
  | { readonly kind: 'words'; readonly any: Alternatives; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly crosses: boolean }
  | { readonly kind: 'not' | 'not-before'; readonly any: Alternatives }
  | { readonly kind: Sign };

/** Words of which one is asked for. */
export interface Alternatives {
  /** What one of them begins with. */
  readonly first: KeyList;
  /** The words of each, by their numbers; null where all are single words, so that `first` tells everything. */
  readonly ways: readonly (readonly number[])[] | null;
  /** Any word will do, so that nothing is asked for. */
  readonly anything: boolean;
}

const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ['^', 'start'],
  ['$', 'end'],
  ['[', 'open'],
  [']', 'close'],
]);

/** Reads one part of a frame. Throws when it is malformed; the message says which. */
export function element(part: string, source: string, vocabulary: Vocabulary, board: Board): Element {
  const sign = SIGNS.get(part);
  if (sign) return { kind: sign };
  const gap = part.startsWith('~') ? /^(~~?)(\d+)$/.exec(part) : null;
  if (gap) return { kind: 'gap', most: Number(gap[2]), crosses: gap[1] === '~~' };
  if (part.startsWith('<!')) return { kind: 'not-before', any: alternatives(part.slice(2), source, vocabulary, board) };
  if (part.startsWith('!') && part.length > 1)
    return { kind: 'not', any: alternatives(part.slice(1), source, vocabulary, board) };
  const optional = part.endsWith('?') && part.length > 1;
  return { kind: 'words', any: alternatives(optional ? part.slice(0, -1) : part, source, vocabulary, board), optional };
}

function alternatives(text: string, source: string, vocabulary: Vocabulary, board: Board): Alternatives {
  if (/(?:^|[|_])(?:$|[|_])/.test(text))
    throw new Error(`Empty word in the frame "${source}". Write a word, @class or # between the bars.`);
  const ways = text.split('|').map((way) => wayOf(way, vocabulary));
  return alternativesOf(ways, board.list([...new Set(ways.map(([first]) => first as number))]), vocabulary);
}

/** What is asked for by any of these words in a row; `first` is what they begin with. */
export function alternativesOf(
  ways: readonly (readonly number[])[],
  first: KeyList,
  vocabulary: Vocabulary,
): Alternatives {
  return {
    first,
    ways: ways.every(({ length }) => length === 1) ? null : ways,
    anything: ways.some(([key]) => key !== undefined && vocabulary.isAny(key)),
  };
}

function wayOf(way: string, vocabulary: Vocabulary): readonly number[] {
  return way.includes('_') ? way.split('_').flatMap((word) => vocabulary.numbersOf(word)) : vocabulary.numbersOf(way);
}
