import type { Token } from '../languages/contract.ts';
import type { Board, KeyList } from './board.ts';
import { type Frame, listAt, needs } from './frame.ts';

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

/** Frames before they are made: most are never looked at, so each is made when it is first found. */
export interface Filing<Entry> {
  readonly board: Board;
  /** Of each frame what it can't do without, as `rareFirst` gives it. */
  readonly rareFirst: readonly (readonly number[])[];
  /** The keys of the rarest of it: by one of them the frame is found. */
  rarestKeys(at: number, rarest: number): readonly number[];
  entryAt(at: number): Entry;
}

/** Indexes frames that are made already. */
export function frameIndex<Entry extends { readonly frame: Frame }>(entries: readonly Entry[]): FrameIndex<Entry> {
  const board = entries[0]?.frame.board;
  if (!board) return { among: () => [] };
  const ranked = rareFirst(entries.map(({ frame }) => frame));
  return filedIndex({
    board,
    rareFirst: ranked,
    rarestKeys: (at, rarest) => listAt((entries[at] as Entry).frame.elements, rarest).keys,
    entryAt: (at) => entries[at] as Entry,
  });
}

/**
 * Indexes frames by what they need that is rarest: by the word that the fewest frames ask for. A sentence has some twenty words and
 * is asked for a thousand frames, so what counts is how few of them are looked at.
 */
export function filedIndex<Entry extends { readonly frame: Frame }>(filing: Filing<Entry>): FrameIndex<Entry> {
  const places: number[][] = [];
  const anywhere: number[] = [];
  for (let at = 0; at < filing.rareFirst.length; at += 1) {
    const rarest = filing.rareFirst[at]?.[0];
    if (rarest === undefined) {
      anywhere.push(at);
      continue;
    }
    for (const key of filing.rarestKeys(at, rarest)) {
      const known = places[key];
      if (known) known.push(at);
      else places[key] = [at];
    }
  }
  const made: Indexed<Entry>[] = [];
  const at = (place: number): Indexed<Entry> => {
    made[place] ??= indexedAt(filing, place);
    return made[place];
  };
  const byKey: (readonly Indexed<Entry>[])[] = [];
  const foundBy = (key: number): readonly Indexed<Entry>[] => {
    byKey[key] ??= places[key]?.map(at) ?? [];
    return byKey[key];
  };
  return { among: finder(foundBy, anywhere.map(at), filing.board) };
}

function indexedAt<Entry extends { readonly frame: Frame }>(filing: Filing<Entry>, at: number): Indexed<Entry> {
  const entry = filing.entryAt(at);
  const { lists, headed } = needs(entry.frame);
  const [, ...others] = (filing.rareFirst[at] ?? []).map((place) => listAt(entry.frame.elements, place));
  return { entry, lists, others, headed, seen: 0 };
}

/** Of each frame the places of what it can't do without, those first whose keys the fewest frames ask for: most fail by the first of them. */
export function rareFirst(frames: readonly Frame[]): readonly (readonly number[])[] {
  const needed = frames.map(needs);
  const asked = askedFor(needed.flatMap(({ lists }) => lists));
  return needed.map(({ lists, places }) => {
    const timesAt = (place: number) => asked.get(lists[places.indexOf(place)] as KeyList) ?? 0;
    return places.toSorted((a, b) => timesAt(a) - timesAt(b));
  });
}

/** Of each list how often its keys are asked for in all, in this list or another. */
function askedFor(all: readonly KeyList[]): ReadonlyMap<KeyList, number> {
  const times: number[] = [];
  for (const { keys } of all) for (const key of keys) times[key] = (times[key] ?? 0) + 1;
  return new Map([...new Set(all)].map((list) => [list, list.keys.reduce((sum, key) => sum + (times[key] ?? 0), 0)]));
}

function finder<Entry>(
  foundBy: (key: number) => readonly Indexed<Entry>[],
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
    for (const key of board.present) for (const each of foundBy(key)) look(each);
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
