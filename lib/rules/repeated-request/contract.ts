import type { GivenKind } from '../../thread/given/contract.ts';

/** What a reply may ask for, in one language's words. */
export interface AskedForms {
  /** Frames by kind; `[ … ]` is what is asked for. */
  readonly items: Readonly<Partial<Record<GivenKind, readonly string[]>>>;
  /** Ways to ask that are neither a question nor a plain request: "once we receive your …", "it would help to know …". */
  readonly ways: readonly string[];
  /** Right before a thing, or behind it, they say that another one is wanted. */
  readonly others: string;
  /** Something was wrong with what the customer gave; said in the same sentence or beside it. */
  readonly trouble: readonly string[];
  /** The sentence asks for another one, only confirms, or needs nothing. */
  readonly excused: readonly string[];
  /** Words for asking once more: outside a condition ("if it stops again, …") they own that it was given before. */
  readonly anew: readonly string[];
}

/** What is asked for: a thing of a kind, or one that only its name or the sort of its answer tells. */
export type AskedKind = GivenKind | 'named' | 'answer';

/** One thing that a sentence asks for. */
export interface Asked {
  readonly kind: AskedKind;
  readonly start: number;
  readonly end: number;
}

/** One that is known by its kind. */
export interface AskedOfKind extends Asked {
  readonly kind: GivenKind;
}
