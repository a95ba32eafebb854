import type { GivenKind } from '../../thread/given/contract.ts';

/** What a reply may ask for, in one language's words. */
export interface AskedForms {
  /** Frames by kind; `[ … ]` is what is asked for. */
  readonly items: Readonly<Partial<Record<GivenKind, readonly string[]>>>;
  /** Something was wrong with what the customer gave; said in the same sentence or beside it. */
  readonly trouble: readonly string[];
  /** The sentence asks for another one, only confirms, or needs nothing. */
  readonly excused: readonly string[];
  /** Words for asking once more: outside a condition ("if it stops again, …") they own that it was given before. */
  readonly anew: readonly string[];
}

/** One thing that a sentence asks for. */
export interface Asked {
  readonly kind: GivenKind;
  readonly start: number;
  readonly end: number;
}
