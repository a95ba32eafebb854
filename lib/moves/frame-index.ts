import type { Token } from '../languages/contract.ts';
import type { Board, KeyList } from './board.ts';
import { type Frame, needs } from './frame.ts';

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

interface Indexed<Entry> {
  readonly entry: Entry;
  /** Of each list the sentence must hold one key, of a later list behind one of an earlier. */
  readonly lists: readonly KeyList[];
  /** The same lists but the rarest, by which it is found, rare ones first: most frames fail by the first of them. */
  readonly others: readonly KeyList[];
  readonly headed: boolean;
  /** When it was looked at last, so that two of its keys don't find it twice. */
  seen: number;
}

/**
 * Indexes frames by what they need that is rarest: by the word that the fewest frames ask for. A sentence has some twenty words and
 * is asked for a thousand frames, so what counts is how few of them are looked at.
 */
export function frameIndex<Entry extends { readonly frame: Frame }>(entries: readonly Entry[]): FrameIndex<Entry> {
  const needed = entries.map(({ frame }) => needs(frame));
  const asked = askedFor(needed.flatMap(({ lists }) => lists));
  const byKey: Indexed<Entry>[][] = [];
  const anywhere: Indexed<Entry>[] = [];
  for (const [at, { lists, headed }] of needed.entries()) {
    const [rarest, ...others] = lists.toSorted((a, b) => (asked.get(a) ?? 0) - (asked.get(b) ?? 0));
    const indexed = { entry: entries[at] as Entry, lists, others, headed, seen: 0 };
    if (!rarest) anywhere.push(indexed);
    for (const key of rarest?.keys ?? []) {
      const known = byKey[key];
      if (known) known.push(indexed);
      else byKey[key] = [indexed];
    }
  }
  const board = entries[0]?.frame.board;
  return { among: board ? finder(byKey, anywhere, board) : () => [] };
}

/** Of each list how often its keys are asked for in all, in this list or another. */
function askedFor(all: readonly KeyList[]): ReadonlyMap<KeyList, number> {
  const times: number[] = [];
  for (const { keys } of all) for (const key of keys) times[key] = (times[key] ?? 0) + 1;
  return new Map([...new Set(all)].map((list) => [list, list.keys.reduce((sum, key) => sum + (times[key] ?? 0), 0)]));
}

function finder<Entry>(
  byKey: readonly (readonly Indexed<Entry>[] | undefined)[],
  anywhere: readonly Indexed<Entry>[],
  board: Board,
): FrameIndex<Entry>['among'] {
  let turn = 0;
  return (tokens) => {
    turn += 1;
    board.lay(tokens);
    const found: Candidate<Entry>[] = [];
    const look = (each: Indexed<Entry>) => {
      if (each.seen === turn) return;
      each.seen = turn;
      const candidate = candidateOf(each, tokens, board);
      if (candidate) found.push(candidate);
    };
    for (const each of anywhere) look(each);
    for (const key of board.present) for (const each of byKey[key] ?? []) look(each);
    return found;
  };
}

function candidateOf<Entry>(
  { entry, lists, others, headed }: Indexed<Entry>,
  tokens: readonly Token[],
  board: Board,
): Candidate<Entry> | null {
  for (const list of others) if (!board.holdsAny(list)) return null;
  let from = 0;
  for (const list of lists) {
    const at = board.next(list, from);
    if (at < 0) return null;
    from = at + 1;
  }
  const head = headed ? lists[0] : undefined;
  return {
    entry,
    first: head ? board.next(head, 0) : 0,
    last: head ? board.last(head) : tokens.length - 1,
  };
}
