import type { Token } from '../languages/contract.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Keys of which one is asked for, by the number that a board gave them (`Board.list`). */
export type KeyList = number;

const BITS = 32;

/**
 * Tells where a sentence holds which keys: a row of bits for each key that it holds, a bit for each of its words. Thousands of
 * frames ask the same few questions about a sentence, so each list of keys is looked up once.
 */
export class Board {
  /** The keys that the sentence holds, in the order in which they are met. */
  present: number[] = [];
  readonly vocabulary: Vocabulary;
  private tokens: readonly Token[] = [];
  /** How many keys the vocabulary had when the sentence was laid out. */
  private size = -1;
  private turn = 0;
  /** Numbers of a row. */
  private width = 1;
  private rows = 0;
  private bits = new Int32Array(BITS * BITS);
  /** -1 for keys that stand nowhere. */
  private rowOfKey = new Int16Array(0);
  // Lists lie one behind the other in few and small arrays, which stay in a processor's nearest cache as objects would not.
  private lists = 0;
  private listed = new Uint16Array(BITS);
  /** Where the keys of each list begin among `listed`; the next one's begin where they end. */
  private beginnings = new Uint32Array(BITS);
  /** Of each list the row that tells where one of its keys stands, -1 where none does; true of the sentence of `turnOfList`. */
  private rowOfList = new Int32Array(BITS);
  private turnOfList = new Uint32Array(BITS);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Takes up keys that will be asked for together. */
  list(keys: readonly number[]): KeyList {
    const list = this.lists;
    this.lists += 1;
    const from = this.beginnings[list] as number;
    this.beginnings = withRoom(this.beginnings, list + 2);
    this.rowOfList = withRoom(this.rowOfList, list + 1);
    this.turnOfList = withRoom(this.turnOfList, list + 1);
    this.listed = withRoom(this.listed, from + keys.length);
    this.listed.set(keys, from);
    this.beginnings[list + 1] = from + keys.length;
    return list;
  }

  /** The keys of a list. */
  keysIn(list: KeyList): Uint16Array {
    return this.listed.subarray(this.beginnings[list], this.beginnings[list + 1]);
  }

  /** Turns to a sentence; its frames are asked for one after the other, so most often it is the same. */
  lay(tokens: readonly Token[]): void {
    if (tokens === this.tokens && this.size === this.vocabulary.size) return;
    this.tokens = tokens;
    this.begin(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      for (const key of this.vocabulary.keysOf((tokens[at] as Token).form)) {
        if (this.rowOfKey[key] === -1) this.meet(key);
        const place = (this.rowOfKey[key] as number) * this.width + (at >>> 5);
        this.bits[place] = (this.bits[place] as number) | (1 << at);
      }
    }
  }

  /** Whether one of the keys stands at a place. */
  holds(list: KeyList, at: number): boolean {
    const row = this.rowOf(list);
    return row >= 0 && this.bitAt(row, at);
  }

  /** Whether a key stands at a place. */
  has(key: number, at: number): boolean {
    const row = this.rowOfKey[key] as number;
    return row >= 0 && this.bitAt(row, at);
  }

  /** Whether one of the keys stands anywhere. */
  holdsAny(list: KeyList): boolean {
    return this.rowOf(list) >= 0;
  }

  /** The first place from one on where one of the keys stands; -1 when there is none. */
  next(list: KeyList, from: number): number {
    const row = this.rowOf(list);
    if (row < 0) return -1;
    let word = from >>> 5;
    if (word >= this.width) return -1;
    let bits = (this.bits[row * this.width + word] as number) & (-1 << from);
    while (bits === 0) {
      word += 1;
      if (word >= this.width) return -1;
      bits = this.bits[row * this.width + word] as number;
    }
    return word * BITS + (BITS - 1 - Math.clz32(bits & -bits));
  }

  /** The last place where one of the keys stands; -1 when there is none. */
  last(list: KeyList): number {
    const row = this.rowOf(list);
    if (row < 0) return -1;
    let word = this.width - 1;
    while (word > 0 && this.bits[row * this.width + word] === 0) word -= 1;
    return word * BITS + (BITS - 1 - Math.clz32(this.bits[row * this.width + word] as number));
  }

  private begin(length: number): void {
    this.size = this.vocabulary.size;
    this.turn += 1;
    this.width = Math.max(1, (length + BITS - 1) >>> 5);
    this.rows = 0;
    for (const key of this.present) this.rowOfKey[key] = -1;
    this.present = [];
    if (this.rowOfKey.length < this.size) this.rowOfKey = new Int16Array(this.size).fill(-1);
  }

  private meet(key: number): void {
    this.rowOfKey[key] = this.newRow();
    this.present.push(key);
  }

  private bitAt(row: number, at: number): boolean {
    const word = at >>> 5;
    return word < this.width && (((this.bits[row * this.width + word] as number) >>> at) & 1) === 1;
  }

  private rowOf(list: KeyList): number {
    if (this.turnOfList[list] === this.turn) return this.rowOfList[list] as number;
    this.turnOfList[list] = this.turn;
    const row = this.found(list);
    this.rowOfList[list] = row;
    return row;
  }

  /** The row of the one key that is there, or a new one for several. */
  private found(list: KeyList): number {
    let row = -1;
    let own = false;
    const end = this.beginnings[list + 1] as number;
    for (let at = this.beginnings[list] as number; at < end; at += 1) {
      const other = this.rowOfKey[this.listed[at] as number] as number;
      if (other < 0) continue;
      if (row < 0) {
        row = other;
        continue;
      }
      if (!own) {
        const joined = this.newRow();
        this.join(joined, row);
        row = joined;
        own = true;
      }
      this.join(row, other);
    }
    return row;
  }

  private newRow(): number {
    const row = this.rows;
    this.rows += 1;
    const end = this.rows * this.width;
    this.bits = withRoom(this.bits, end);
    for (let place = end - this.width; place < end; place += 1) this.bits[place] = 0;
    return row;
  }

  private join(onto: number, row: number): void {
    for (let word = 0; word < this.width; word += 1) {
      const place = onto * this.width + word;
      this.bits[place] = (this.bits[place] as number) | (this.bits[row * this.width + word] as number);
    }
  }
}

/** The same numbers with room for so many, and for some more. */
function withRoom<T extends Int32Array | Uint16Array | Uint32Array>(numbers: T, count: number): T {
  if (numbers.length >= count) return numbers;
  const more = new (numbers.constructor as new (length: number) => T)(2 * count);
  more.set(numbers);
  return more;
}
