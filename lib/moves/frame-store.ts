import type { Token } from '../languages/contract.ts';
import type { Board, KeyList } from './board.ts';
import { boardOf, type Frame, frame, headOf, needs } from './frame.ts';
import { type FrameIndex, filedIndex, rareFirst } from './frame-index.ts';
import { type Alternatives, alternativesOf, type Element } from './frame-parts.ts';
import { type Spelling, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Frames as plain data, which a build works out and ships: to read a thousand frames takes longer than to judge a reply. Keys, parts
 * and frames are told by their numbers, which are their places here.
 */
export interface StoredFrames {
  /** The words that are asked for, and all other keys, whose numbers go on behind those of the words; a space between any two. */
  readonly keys: readonly [words: string, others: string];
  readonly parts: readonly StoredPart[];
  /** The parts of each frame. */
  readonly frames: readonly (readonly number[])[];
  /** Of each frame the places of the parts that it can't do without, as `rareFirst` gives them. */
  readonly rareFirst: readonly (readonly number[])[];
  /** 1 where a match begins at a key of the first of these. */
  readonly headed: readonly number[];
}

/** The kind; behind it a gap's length, or the words: the key of each, or the keys of several that follow each other. */
type StoredPart = readonly [kind: number, ...words: readonly (number | readonly number[])[]];

/** In the order of their numbers. */
const KINDS = ['start', 'end', 'open', 'close', 'gap', 'wide-gap', 'not', 'not-before', 'words', 'optional'] as const;
type Kind = (typeof KINDS)[number];
const NONE: readonly number[] = [];

export function storedFrames(sources: readonly string[], spell: Spelling, common: readonly Token[] = []): StoredFrames {
  // A spelling of its own has a vocabulary of its own, with the keys of these frames and no others.
  const own: Spelling = (word) => spell(word);
  const frames = sources.map((source) => frame(source, own));
  const vocabulary = vocabularyOf(own);
  const board = boardOf(own);
  const [words, others] = vocabulary.keys;
  const keyOf = new Map(
    vocabularyOf(own)
      .take([words, others])
      .map((number, key) => [number, key]),
  );
  const parts = new Map<Element, number>();
  for (const { elements } of frames) for (const each of elements) parts.set(each, parts.get(each) ?? parts.size);
  return {
    keys: [words.join(' '), others.join(' ')],
    parts: [...parts.keys()].map((part) => storedPart(part, board, keyOf)),
    frames: frames.map(({ elements }) => elements.map((each) => parts.get(each) ?? -1)),
    rareFirst: rareFirst(frames, common),
    headed: frames.map((each) => (needs(each).headed ? 1 : 0)),
  };
}

/** An index of stored frames; `entryAt` says whose the frame with a number is. */
export function storedIndex<Entry>(
  stored: StoredFrames,
  spell: Spelling,
  entryAt: (at: number, frame: Frame) => Entry,
): FrameIndex<Entry> {
  const shelf = new Shelf(stored, vocabularyOf(spell), boardOf(spell));
  const made: Entry[] = [];
  return filedIndex({
    board: shelf.board,
    rareFirst: stored.rareFirst,
    listAt: (at, place) => shelf.listOf(stored.frames[at]?.[place] ?? -1),
    headed: stored.headed.map((headed) => headed === 1),
    entryAt: (at) => {
      made[at] ??= entryAt(at, shelf.frameAt(at));
      return made[at];
    },
  });
}

/** Makes stored frames again, each when it is asked for. */
class Shelf {
  readonly board: Board;
  private readonly stored: StoredFrames;
  private readonly vocabulary: Vocabulary;
  /** By key: its number in the vocabulary. */
  private readonly numbers: readonly number[];
  private readonly lists: KeyList[] = [];
  private readonly made: Element[] = [];

  constructor(stored: StoredFrames, vocabulary: Vocabulary, board: Board) {
    const [words, others] = stored.keys;
    this.stored = stored;
    this.vocabulary = vocabulary;
    this.board = board;
    this.numbers = vocabulary.take([words.split(' '), others.split(' ')]);
  }

  frameAt(at: number): Frame {
    const elements = (this.stored.frames[at] ?? NONE).map((part) => this.elementAt(part));
    return { elements, head: headOf(elements), board: this.board };
  }

  /** What the words of a part begin with: all lists are needed to find frames, and few of the parts. */
  listOf(part: number): KeyList {
    this.lists[part] ??= this.board.list([
      ...new Set(this.waysOf(this.stored.parts[part]).map(([first]) => first ?? -1)),
    ]);
    return this.lists[part];
  }

  /** Frames share their parts, and with them what is known of where a sentence holds their keys. */
  private elementAt(part: number): Element {
    this.made[part] ??= this.elementOf(part);
    return this.made[part];
  }

  private elementOf(part: number): Element {
    const [number, ...words] = this.stored.parts[part] as StoredPart;
    const kind = KINDS[number] as Kind;
    switch (kind) {
      case 'gap':
      case 'wide-gap':
        return { kind: 'gap', most: words[0] as number, crosses: kind === 'wide-gap' };
      case 'not':
      case 'not-before':
        return { kind, any: this.anyOf(part) };
      case 'words':
      case 'optional':
        return { kind: 'words', any: this.anyOf(part), optional: kind === 'optional' };
      default:
        return { kind };
    }
  }

  private anyOf(part: number): Alternatives {
    const ways = this.waysOf(this.stored.parts[part]);
    return alternativesOf(ways, this.listOf(part), this.vocabulary);
  }

  private waysOf([, ...words]: StoredPart = [0]): readonly (readonly number[])[] {
    return words.map((word) => (typeof word === 'number' ? [word] : word).map((key) => this.numbers[key] as number));
  }
}

function storedPart(part: Element, board: Board, keyOf: ReadonlyMap<number, number>): StoredPart {
  const of = (kind: Kind, ...words: readonly (number | readonly number[])[]): StoredPart => [
    KINDS.indexOf(kind),
    ...words,
  ];
  switch (part.kind) {
    case 'gap':
      return of(part.crosses ? 'wide-gap' : 'gap', part.most);
    case 'not':
    case 'not-before':
      return of(part.kind, ...storedWays(part.any, board, keyOf));
    case 'words':
      return of(part.optional ? 'optional' : 'words', ...storedWays(part.any, board, keyOf));
    default:
      return of(part.kind);
  }
}

function storedWays({ first, ways }: Alternatives, board: Board, keyOf: ReadonlyMap<number, number>) {
  const stored = (ways ?? Array.from(board.keysIn(first), (key) => [key])).map((way) =>
    way.map((number) => keyOf.get(number) ?? -1),
  );
  return stored.map((way) => (way.length === 1 ? (way[0] as number) : way));
}
