/** Weights of a table; a power of two. */
export const TABLE_SIZE = 2 ** 15;

/** What a hash begins with. */
export const SEED = 0x811c9dc5;

export const PRIME = 0x01000193;

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

/** How much features of each kind count, least first; chosen on held-out voices: many letters must not outweigh few words. */
export const COUNTS = [0.3, 0.5, 0.7, 1, 1.5, 4] as const;
export type Kind = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * The things that a table knows weights for, side by side: of each its place in the table (0 to `TABLE_SIZE` - 1), its kind, by
 * which it counts (`COUNTS`), and the index of the unquoted token that it comes from (the last one of several; -1 when it is of
 * the whole text).
 */
export interface Features {
  readonly places: Int32Array;
  readonly kinds: Uint8Array;
  readonly tokens: Int32Array;
}

/** Gathers the features of one text. A place that is met again keeps what counts most. */
export class FeatureSheet {
  /** By place: the line that it has on the sheet, counted from 1; all zero between two texts. */
  private readonly lines = new Uint16Array(TABLE_SIZE);
  private readonly places = new Int32Array(TABLE_SIZE);
  private readonly kinds = new Uint8Array(TABLE_SIZE);
  private readonly tokens = new Int32Array(TABLE_SIZE);
  private count = 0;

  add(place: number, kind: Kind, token = -1): void {
    const known = this.lines[place] ?? 0;
    if (known > 0 && (this.kinds[known - 1] as number) >= kind) return;
    const line = known > 0 ? known : this.begin(place);
    this.kinds[line - 1] = kind;
    this.tokens[line - 1] = token;
  }

  /** What was gathered since it was asked last. */
  take(): Features {
    return copied(this.lend());
  }

  /** As `take`, good until the next text is gathered: copying costs as much as gathering a short sentence. */
  lend(): Features {
    const { lines, places, count } = this;
    for (let at = 0; at < count; at += 1) lines[places[at] as number] = 0;
    this.count = 0;
    return {
      places: places.subarray(0, count),
      kinds: this.kinds.subarray(0, count),
      tokens: this.tokens.subarray(0, count),
    };
  }

  private begin(place: number): number {
    this.places[this.count] = place;
    this.count += 1;
    this.lines[place] = this.count;
    return this.count;
  }
}

/** The same features for keeping. */
export function copied({ places, kinds, tokens }: Features): Features {
  return { places: places.slice(), kinds: kinds.slice(), tokens: tokens.slice() };
}
