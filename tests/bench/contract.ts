import type { Peer } from './peers.ts';

/** Milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** What happened to one bad input: milliseconds, or that it threw or passed the limit. */
export type Fate = number | 'threw' | 'too slow';

export interface Measured {
  /** By words. */
  readonly fresh: Readonly<Record<number, Times>>;
  readonly edited: Readonly<Record<number, Times>>;
  readonly load: Times;
  /** Bytes. */
  readonly gzipped: number;
  /** Bytes kept after the first thousand analyses, what the second thousand added, and how many there were in each. */
  readonly heap: { readonly kept: number; readonly growth: number; readonly analyses: number };
  /** Time grows with the number of words to this power, from 100 to 10,000. */
  readonly exponent: { readonly fresh: number; readonly edited: number };
  readonly bad: Readonly<Record<string, Fate>>;
}

export type Results = Readonly<Partial<Record<Peer, Measured>>>;
