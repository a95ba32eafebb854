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
  /** By place; all zero between two texts. */
  private readonly values = new Float64Array(TABLE_SIZE);
  private readonly tokens = new Int32Array(TABLE_SIZE);
  private found: number[] = [];

  add(place: number, value: number, token = -1): void {
    const before = this.values[place] ?? 0;
    if (before >= value) return;
    if (before === 0) this.found.push(place);
    this.values[place] = value;
    this.tokens[place] = token;
  }

  /** What was gathered since it was asked last. */
  take(): Features {
    const places = new Int32Array(this.found);
    const values = new Float64Array(places.length);
    const tokens = new Int32Array(places.length);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      values[at] = this.values[place] ?? 0;
      tokens[at] = this.tokens[place] ?? -1;
      this.values[place] = 0;
    }
    this.found = [];
    return { places, values, tokens };
  }
}
