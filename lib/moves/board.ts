import type { Token } from '../languages/contract.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Keys of which one is asked for, with the row of the board that tells where one of them stands. */
export interface KeyList {
  readonly keys: readonly number[];
  /** Whose sentence the row is of. */
  turn: number;
  /** -1 where none of them stands anywhere. */
  row: number;
}

const BITS = 32;

/**
 * Tells where a sentence holds which keys: a row of bits for each key that it holds, a bit for each of its words. Thousands of
 * frames ask the same few questions about a sentence, so each list of keys is looked up once.
 */
export class Board {
  /** The keys that the sentence holds, in the order in which they are met. */
  present: number[] = [];
  private readonly vocabulary: Vocabulary;
  private tokens: readonly Token[] = [];
  /** How many keys the vocabulary had when the sentence was laid out. */
  private size = -1;
  private turn = 0;
  /** Numbers of a row. */
  private width = 1;
  private rows = 0;
  private bits = new Int32Array(BITS * BITS);
  private rowOfKey = new Int32Array(0);
  private turnOfKey = new Uint32Array(0);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Turns to a sentence; its frames are asked for one after the other, so most often it is the same. */
  lay(tokens: readonly Token[]): void {
    if (tokens === this.tokens && this.size === this.vocabulary.size) return;
    this.tokens = tokens;
    this.begin(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      for (const key of this.vocabulary.keysOf((tokens[at] as Token).form)) {
        if (this.turnOfKey[key] !== this.turn) this.meet(key);
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
    return this.turnOfKey[key] === this.turn && this.bitAt(this.rowOfKey[key] as number, at);
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
    this.present = [];
    if (this.rowOfKey.length >= this.size) return;
    this.rowOfKey = new Int32Array(this.size);
    this.turnOfKey = new Uint32Array(this.size);
  }

  private meet(key: number): void {
    this.turnOfKey[key] = this.turn;
    this.rowOfKey[key] = this.newRow();
    this.present.push(key);
  }

  private bitAt(row: number, at: number): boolean {
    const word = at >>> 5;
    return word < this.width && (((this.bits[row * this.width + word] as number) >>> at) & 1) === 1;
  }

  private rowOf(list: KeyList): number {
    if (list.turn === this.turn) return list.row;
    list.turn = this.turn;
    list.row = this.found(list.keys);
    return list.row;
  }

  /** The row of the one key that is there, or a new one for several. */
  private found(keys: readonly number[]): number {
    let [row, own] = [-1, false];
    for (const key of keys) {
      if (this.turnOfKey[key] !== this.turn) continue;
      const other = this.rowOfKey[key] as number;
      if (row < 0) {
        row = other;
        continue;
      }
      if (!own) {
        const joined = this.newRow();
        this.join(joined, row);
        [row, own] = [joined, true];
      }
      this.join(row, other);
    }
    return row;
  }

  private newRow(): number {
    const row = this.rows;
    this.rows += 1;
    const end = this.rows * this.width;
    if (end > this.bits.length) {
      const more = new Int32Array(2 * end);
      more.set(this.bits);
      this.bits = more;
    }
    this.bits.fill(0, end - this.width, end);
    return row;
  }

  private join(onto: number, row: number): void {
    for (let word = 0; word < this.width; word += 1) {
      const place = onto * this.width + word;
      this.bits[place] = (this.bits[place] as number) | (this.bits[row * this.width + word] as number);
    }
  }
}
