import type { Token } from '../languages/contract.ts';
import type { Board, KeyList } from './board.ts';
import { type Frame, listIn, needs } from './frame.ts';
import type { Element } from './frame-parts.ts';

/** Finds, among many frames of one spelling, the few that can match a sentence at all. */
export interface FrameIndex<Entry> {
  /** The entries of which the sentence holds everything that their frames need. */
  among(tokens: readonly Token[]): readonly Candidate<Entry>[];
}

export interface Candidate<Entry> {
  readonly entry: Entry;
  /** Token indexes between which its frame can begin, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Rows of numbers one behind the other: row `at` is `all` from `starts[at]` to `starts[at + 1]`. */
interface Rows {
  readonly starts: Uint32Array;
  readonly all: Uint16Array;
}

/** What is known of the frames of an index, by their numbers. */
interface Frames<Entry> {
  readonly count: number;
  readonly entryAt: (frame: number) => Entry;
  readonly board: Board;
  /** Of each list the sentence must hold one key, of a later list behind one of an earlier. */
  readonly lists: Rows;
  /** The same lists but the rarest, by which it is found, rare ones first: most frames fail by the first of them. */
  readonly others: Rows;
  /** Whether a match begins at the first list's key. */
  readonly headed: readonly boolean[];
  /** By key, the frames that are found by it. */
  readonly byKey: Rows;
  /** Frames that need no key. */
  readonly anywhere: readonly number[];
}

/** How much more a word of the common ones counts than a frame that asks for it: the first of them, the second half as much … */
const MOST_COMMON = 3000;

/**
 * Indexes frames by what they need that is rarest: by the words that `common`, the most frequent words with the first of them first, and
 * the fewest frames hold. A sentence has some twenty words and is asked for a thousand frames, so what counts is how few of them are
 * looked at.
 */
export function frameIndex<Entry extends { readonly frame: Frame }>(
  entries: readonly Entry[],
  common: readonly Token[] = [],
): FrameIndex<Entry> {
  const board = entries[0]?.frame.board;
  if (!board) return { among: () => [] };
  const frames = entries.map(({ frame }) => frame);
  return filedIndex({
    board,
    rareFirst: rareFirst(frames, common),
    listAt: (at, place) => listIn((frames[at] as Frame).elements[place] as Element),
    headed: frames.map((each) => needs(each).headed),
    entryAt: (at) => entries[at] as Entry,
  });
}

/** Frames that need not be made yet. */
export interface Filing<Entry> {
  readonly board: Board;
  /** Of each frame the places of what it can't do without, as `rareFirst` gives them. */
  readonly rareFirst: readonly (readonly number[])[];
  readonly listAt: (frame: number, place: number) => KeyList;
  readonly headed: readonly boolean[];
  readonly entryAt: (frame: number) => Entry;
}

export function filedIndex<Entry>({ board, rareFirst, listAt, headed, entryAt }: Filing<Entry>): FrameIndex<Entry> {
  const byKey: number[][] = [];
  const byRarity = rareFirst.map((places, frame) => places.map((place) => listAt(frame, place)));
  for (const [frame, [rarest]] of byRarity.entries()) {
    for (const key of rarest === undefined ? [] : board.keysIn(rarest)) {
      const known = byKey[key];
      if (known) known.push(frame);
      else byKey[key] = [frame];
    }
  }
  const frames = {
    count: rareFirst.length,
    entryAt,
    board,
    lists: rowsOf(rareFirst.map((places, frame) => places.toSorted((a, b) => a - b).map((at) => listAt(frame, at)))),
    others: rowsOf(byRarity.map((lists) => lists.slice(1))),
    headed,
    byKey: rowsOf(byKey),
    anywhere: byRarity.flatMap((lists, frame) => (lists.length === 0 ? [frame] : [])),
  };
  return { among: finder(frames) };
}

/** Of each frame the places of what it can't do without, rare ones first: most fail by the first of them. */
export function rareFirst(frames: readonly Frame[], common: readonly Token[]): readonly (readonly number[])[] {
  const needed = frames.map(needs);
  const [board] = frames.map((each) => each.board);
  if (!board) return [];
  const frequencyOf = frequencies(
    needed.flatMap(({ lists }) => lists),
    common,
    board,
  );
  return needed.map(({ lists, places }) => {
    const frequencyAt = (place: number) => frequencyOf(lists[places.indexOf(place)] as KeyList);
    return places.toSorted((a, b) => frequencyAt(a) - frequencyAt(b));
  });
}

/** How often a sentence holds one of a list's keys, by the common words that have them and the lists that ask for them. */
function frequencies(all: readonly KeyList[], common: readonly Token[], board: Board): (list: KeyList) => number {
  const times = new Float64Array(board.vocabulary.size);
  const count = (key: number, by: number) => {
    times[key] = (times[key] as number) + by;
  };
  for (const list of all) for (const key of board.keysIn(list)) count(key, 1);
  for (const [at, { form }] of common.entries())
    for (const key of board.vocabulary.keysOf(form)) count(key, MOST_COMMON / (at + 1));
  const known: number[] = [];
  return (list) => {
    known[list] ??= board.keysIn(list).reduce((sum, key) => sum + (times[key] as number), 0);
    return known[list];
  };
}

function rowsOf(rows: readonly (readonly number[] | undefined)[]): Rows {
  const starts = new Uint32Array(rows.length + 1);
  const all: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    for (const number of rows[at] ?? []) all.push(number);
    starts[at + 1] = all.length;
  }
  return { starts, all: Uint16Array.from(all) };
}

function finder<Entry>(frames: Frames<Entry>): FrameIndex<Entry>['among'] {
  const { board, byKey, anywhere, count } = frames;
  /** When each frame was looked at last, so that two of its keys don't find it twice. */
  const seen = new Uint32Array(count);
  const keys = byKey.starts.length - 1;
  let turn = 0;
  return (tokens) => {
    turn += 1;
    board.lay(tokens);
    const found: Candidate<Entry>[] = [];
    const look = (frame: number) => {
      if (seen[frame] === turn) return;
      seen[frame] = turn;
      if (mayMatch(frame, frames)) found.push(candidateOf(frame, frames, tokens));
    };
    for (const frame of anywhere) look(frame);
    for (const key of board.present) {
      const end = key < keys ? (byKey.starts[key + 1] as number) : 0;
      for (let at = key < keys ? (byKey.starts[key] as number) : 0; at < end; at += 1) look(byKey.all[at] as number);
    }
    return found;
  };
}

/** Whether the sentence holds what a frame needs, in its order. */
function mayMatch<Entry>(frame: number, { others, lists, board }: Frames<Entry>): boolean {
  for (let at = others.starts[frame] as number, end = others.starts[frame + 1] as number; at < end; at += 1)
    if (!board.holdsAny(others.all[at] as number)) return false;
  let from = 0;
  for (let at = lists.starts[frame] as number, end = lists.starts[frame + 1] as number; at < end; at += 1) {
    const place = board.next(lists.all[at] as number, from);
    if (place < 0) return false;
    from = place + 1;
  }
  return true;
}

function candidateOf<Entry>(
  frame: number,
  { entryAt, headed, lists, board }: Frames<Entry>,
  tokens: readonly Token[],
): Candidate<Entry> {
  const entry = entryAt(frame);
  if (!headed[frame]) return { entry, first: 0, last: tokens.length - 1 };
  const head = lists.all[lists.starts[frame] as number] as number;
  return { entry, first: board.next(head, 0), last: board.last(head) };
}
