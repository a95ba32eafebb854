/** Weights of a table; a power of two. */
export const TABLE_SIZE = 2 ** 15;

/** What a hash begins with. */
export const SEED = 0x811c9dc5;

const PRIME = 0x01000193;

/** FNV-1a, 32 bits, going on from what was hashed before. */
export function hash(text: string, before = SEED, start = 0, end = text.length): number {
  let value = before;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}

/** The place in a table that a hash falls on. */
export function place(hashed: number): number {
  return (hashed ^ (hashed >>> 15)) & (TABLE_SIZE - 1);
}

/**
 * The things that a table knows weights for, side by side: of each its place in the table (0 to `TABLE_SIZE` - 1), how much
 * it counts, and the index of the unquoted token that it comes from (the last one of several; -1 when it is of the whole text).
 */
export interface Features {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly tokens: Int32Array;
}

/** Gathers the features of one text. A place that is met again keeps what counts most. */
export class FeatureSheet {
  /** By place: the line that it has on the sheet, counted from 1; all zero between two texts. */
  private readonly lines = new Uint16Array(TABLE_SIZE);
  private readonly places = new Int32Array(TABLE_SIZE);
  private readonly values = new Float64Array(TABLE_SIZE);
  private readonly tokens = new Int32Array(TABLE_SIZE);
  private count = 0;

  add(place: number, value: number, token = -1): void {
    const line = this.lines[place] || this.begin(place);
    if ((this.values[line - 1] ?? 0) >= value) return;
    this.values[line - 1] = value;
    this.tokens[line - 1] = token;
  }

  /** What was gathered since it was asked last. */
  take(): Features {
    const { count } = this;
    for (let at = 0; at < count; at += 1) this.lines[this.places[at] ?? 0] = 0;
    this.count = 0;
    return {
      places: this.places.slice(0, count),
      values: this.values.slice(0, count),
      tokens: this.tokens.slice(0, count),
    };
  }

  private begin(place: number): number {
    this.places[this.count] = place;
    this.values[this.count] = 0;
    this.count += 1;
    this.lines[place] = this.count;
    return this.count;
  }
}
