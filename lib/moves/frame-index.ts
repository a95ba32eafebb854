import type { Token } from '../languages/contract.ts';
import { lexicon } from '../languages/lexicon.ts';
import { remembered } from '../languages/remembered.ts';
import { type Frame, type Needs, needs } from './frame.ts';
import type { Key } from './frame-parts.ts';

/** Finds, among many frames of one language, the few that can match a sentence at all. */
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
  readonly lists: readonly (readonly number[])[];
  /** The same lists but the rarest, by which it is found, rare ones first: most frames fail by the first of them. */
  readonly others: readonly (readonly number[])[];
  readonly headed: boolean;
  /** When it was looked at last, so that two of its keys don't find it twice. */
  seen: number;
}

/** The numbers of the keys that a token has. */
type KeysOf = (token: Token) => readonly number[];

/** Keys of which a sentence must hold one. */
interface List {
  readonly keys: readonly number[];
  /** In how many frames. */
  times: number;
  /** How often frames ask for its keys, in this list or another. */
  asked: number;
}

const REMEMBERED = 6000;

/**
 * Indexes frames by what they need that is rarest: by the word that the fewest frames ask for. A sentence has some twenty words and
 * is asked for a thousand frames, so what counts is how few of them are looked at.
 */
export function frameIndex<Entry extends { readonly frame: Frame }>(entries: readonly Entry[]): FrameIndex<Entry> {
  const numbers = new Map<Key, number>();
  const needed = listsOf(
    entries.map(({ frame }) => needs(frame)),
    numbers,
  );
  const byKey = Array.from(numbers, (): Indexed<Entry>[] => []);
  const anywhere: Indexed<Entry>[] = [];
  for (const [at, { lists, headed }] of needed.entries()) {
    const inOrder = lists.map(({ keys }) => keys);
    const [rarest, ...others] = lists.toSorted((a, b) => a.asked - b.asked).map(({ keys }) => keys);
    const indexed = { entry: entries[at] as Entry, lists: inOrder, others, headed, seen: 0 };
    if (!rarest) anywhere.push(indexed);
    for (const key of rarest ?? []) byKey[key]?.push(indexed);
  }
  return { among: finder(byKey, anywhere, keyReader(numbers)) };
}

/** Frames share most of their lists. Gives the keys their numbers, and each list how often its keys are asked for in all. */
function listsOf(asked: readonly Needs[], numbers: Map<Key, number>) {
  const known = new Map<readonly Key[], List>();
  const needed = asked.map(({ lists, headed }) => ({
    headed,
    lists: lists.map((keys) => {
      const list = known.get(keys) ?? { keys: numbered(keys, numbers), times: 0, asked: 0 };
      known.set(keys, list);
      list.times += 1;
      return list;
    }),
  }));
  const frequencies = new Uint32Array(numbers.size);
  for (const { keys, times } of known.values())
    for (const key of keys) frequencies[key] = (frequencies[key] ?? 0) + times;
  for (const list of known.values()) list.asked = list.keys.reduce((sum, key) => sum + (frequencies[key] ?? 0), 0);
  return needed;
}

function numbered(keys: readonly Key[], numbers: Map<Key, number>): readonly number[] {
  const own = new Set<number>();
  for (const key of keys) {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    own.add(number);
  }
  return [...own];
}

function finder<Entry>(
  byKey: readonly (readonly Indexed<Entry>[])[],
  anywhere: readonly Indexed<Entry>[],
  keysOf: KeysOf,
): FrameIndex<Entry>['among'] {
  const held = new Held(byKey.length);
  return (tokens) => {
    const found: Candidate<Entry>[] = [];
    const look = (each: Indexed<Entry>) => {
      if (each.seen === held.turn) return;
      each.seen = held.turn;
      if (!held.all(each.others) || !held.inOrder(each.lists)) return;
      const head = each.headed ? each.lists[0] : undefined;
      const first = head ? held.firstOf(head, 0) : 0;
      const last = head ? held.lastOf(head) : tokens.length - 1;
      found.push({ entry: each.entry, first, last });
    };
    const present = held.note(tokens, keysOf);
    anywhere.forEach(look);
    for (const key of present) byKey[key]?.forEach(look);
    return found;
  };
}

/** Where the sentence that is asked about holds each key. */
class Held {
  /** Counts the sentences, so that nothing has to be wiped between them. */
  turn = 0;
  private readonly in: Uint32Array;
  private readonly first: Uint32Array;
  private readonly last: Uint32Array;

  constructor(keys: number) {
    this.in = new Uint32Array(keys);
    this.first = new Uint32Array(keys);
    this.last = new Uint32Array(keys);
  }

  /** Notes a sentence's keys and gives each of them once. */
  note(tokens: readonly Token[], keysOf: KeysOf): readonly number[] {
    this.turn += 1;
    const present: number[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      for (const key of keysOf(tokens[at] as Token)) {
        this.last[key] = at;
        if (this.in[key] === this.turn) continue;
        this.in[key] = this.turn;
        this.first[key] = at;
        present.push(key);
      }
    }
    return present;
  }

  all(lists: readonly (readonly number[])[]): boolean {
    for (const keys of lists) if (!this.any(keys)) return false;
    return true;
  }

  private any(keys: readonly number[]): boolean {
    for (const key of keys) if (this.in[key] === this.turn) return true;
    return false;
  }

  inOrder(lists: readonly (readonly number[])[]): boolean {
    let from = 0;
    for (const keys of lists) {
      const at = this.firstOf(keys, from);
      if (at < 0) return false;
      from = at + 1;
    }
    return true;
  }

  /** Where at the earliest one of the keys stands, from a place on; -1 when none does. */
  firstOf(keys: readonly number[], from: number): number {
    let earliest = -1;
    for (const key of keys) {
      if (this.in[key] !== this.turn || (this.last[key] ?? 0) < from) continue;
      const at = Math.max(this.first[key] ?? 0, from);
      if (earliest < 0 || at < earliest) earliest = at;
    }
    return earliest;
  }

  /** Where at the latest one of the keys stands; -1 when none does. */
  lastOf(keys: readonly number[]): number {
    let latest = -1;
    for (const key of keys) {
      if (this.in[key] === this.turn && (this.last[key] ?? 0) > latest) latest = this.last[key] ?? 0;
    }
    return latest;
  }
}

function keyReader(numbers: ReadonlyMap<Key, number>): KeysOf {
  const affixes = lexicon(Object.fromEntries([...numbers.keys()].filter(isAffix).map((key) => [key, key])));
  const ofWord = remembered((norm, { classes, kind }: Token) => {
    const keys = [norm, ...affixes(norm), ...Array.from(classes, (name) => `@${name}`)];
    return (kind === 'number' ? [...keys, '#'] : keys).flatMap((key) => numbers.get(key) ?? []);
  }, REMEMBERED);
  return (token) => ofWord(token.norm, token);
}

function isAffix(key: Key): boolean {
  return key.length > 1 && (key.startsWith('*') || key.endsWith('*'));
}
