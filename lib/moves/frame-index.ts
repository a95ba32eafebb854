import type { Token } from '../languages/contract.ts';
import { lexicon } from '../languages/lexicon.ts';
import { type Frame, type Key, needs } from './frame.ts';

/** Finds, among many frames of one language, the few that can match a sentence at all. */
export interface FrameIndex<Entry> {
  /** The entries of which the sentence holds everything that their frames need, in the order in which they were given. */
  among(tokens: readonly Token[]): readonly Entry[];
}

interface Indexed<Entry> {
  readonly entry: Entry;
  readonly order: number;
  /** Of each list the sentence must hold one key. */
  readonly needs: readonly (readonly number[])[];
  /** When it was looked at last, so that two of its keys don't find it twice. */
  seen: number;
}

/** The numbers of the keys that a token has. */
type KeysOf = (token: Token) => readonly number[];

const REMEMBERED = 6000;

/**
 * Indexes frames by what they need that is rarest: by the word that the fewest frames ask for. A sentence has some twenty words and
 * is asked for a thousand frames, so what counts is how few of them are looked at.
 */
export function frameIndex<Entry extends { readonly frame: Frame }>(entries: readonly Entry[]): FrameIndex<Entry> {
  const asked = entries.map(({ frame }) => needs(frame));
  const numbers = new Map<Key, number>();
  const frequencies = frequenciesOf(asked, numbers);
  const byKey: Indexed<Entry>[][] = frequencies.map(() => []);
  const anywhere: Indexed<Entry>[] = [];
  for (const [order, entry] of entries.entries()) {
    const lists = (asked[order] ?? []).map((keys) => keys.map((key) => numbers.get(key) ?? -1));
    const rarity = (keys: readonly number[]) => keys.reduce((sum, key) => sum + (frequencies[key] ?? 0), 0);
    const [rarest, ...others] = lists.sort((a, b) => rarity(a) - rarity(b));
    const indexed = { entry, order, needs: others, seen: 0 };
    if (!rarest) anywhere.push(indexed);
    for (const key of new Set(rarest)) byKey[key]?.push(indexed);
  }
  return { among: finder(byKey, anywhere, keyReader(numbers)) };
}

function frequenciesOf(asked: readonly (readonly (readonly Key[])[])[], numbers: Map<Key, number>): readonly number[] {
  const frequencies: number[] = [];
  for (const key of asked.flat(2)) {
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, frequencies.push(1) - 1);
    else frequencies[known] = (frequencies[known] ?? 0) + 1;
  }
  return frequencies;
}

function finder<Entry>(
  byKey: readonly (readonly Indexed<Entry>[])[],
  anywhere: readonly Indexed<Entry>[],
  keysOf: KeysOf,
): FrameIndex<Entry>['among'] {
  /** By key: the turn in which a sentence held it. */
  const held = new Uint32Array(byKey.length);
  let turn = 0;
  const isHeld = (key: number) => held[key] === turn;
  return (tokens) => {
    turn += 1;
    const present: number[] = [];
    for (const token of tokens) {
      for (const key of keysOf(token)) {
        if (isHeld(key)) continue;
        held[key] = turn;
        present.push(key);
      }
    }
    const found = [...anywhere];
    for (const key of present) {
      for (const each of byKey[key] ?? []) {
        if (each.seen === turn) continue;
        each.seen = turn;
        if (each.needs.every((list) => list.some(isHeld))) found.push(each);
      }
    }
    return found.sort((a, b) => a.order - b.order).map(({ entry }) => entry);
  };
}

function keyReader(numbers: ReadonlyMap<Key, number>): KeysOf {
  const affixes = lexicon(Object.fromEntries([...numbers.keys()].filter(isAffix).map((key) => [key, key])));
  const seen = new Map<string, readonly number[]>();
  return (token) => {
    const known = seen.get(token.norm);
    if (known) return known;
    const keys = [token.norm, ...affixes(token.norm), ...Array.from(token.classes, (name) => `@${name}`)];
    if (token.kind === 'number') keys.push('#');
    const found = keys.flatMap((key) => numbers.get(key) ?? []);
    if (seen.size > REMEMBERED) seen.clear();
    seen.set(token.norm, found);
    return found;
  };
}

function isAffix(key: Key): boolean {
  return key.length > 1 && (key.startsWith('*') || key.endsWith('*'));
}
