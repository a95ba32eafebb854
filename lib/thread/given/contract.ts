export const GIVEN_KINDS = [
  'order-number',
  'booking-number',
  'invoice-number',
  'customer-number',
  'serial-number',
  'case-number',
  'email-address',
  'phone-number',
  'device',
  'system',
  'purchase-date',
  'booking-date',
  'event-date',
  'photo',
  'receipt',
  'error-message',
  'steps-tried',
  'amount',
] as const;
export type GivenKind = (typeof GIVEN_KINDS)[number];

/** What a customer gave, with the words that show it. */
export interface Given {
  readonly kind: GivenKind;
  /** Index of the message in the thread. */
  readonly message: number;
  /** UTF-16 offsets in the message's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words, e.g. "order 4711". */
  readonly words: string;
  /** The value alone ("4711"), where there is one. */
  readonly value: string | null;
}

/** A place in one text where something is given. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

export type NumberKind =
  | 'order-number'
  | 'booking-number'
  | 'invoice-number'
  | 'customer-number'
  | 'serial-number'
  | 'case-number'
  | 'device';
export type ToldKind = 'photo' | 'receipt' | 'error-message' | 'steps-tried';

/** What one language adds. Regular expression sources are matched whatever the case; frames as in `lib/moves/frame.ts`. */
export interface GivenForms {
  /** Nouns before a number. */
  readonly numbers: Readonly<Record<NumberKind, string>>;
  /** Words that may stand between such a noun and its number. */
  readonly between: string;
  /** Words before a noun that make it a verb or somebody else's. */
  readonly verbMarks: string;
  /** What stands before a telephone number. */
  readonly phone: string;
  /** Names of months, and words for days that can be told from the message alone. */
  readonly months: string;
  /** Words in a date's sentence that say what happened on it. */
  readonly dateOf: Readonly<Record<'purchase-date' | 'booking-date', string>>;
  readonly told: Readonly<Record<ToldKind, { readonly frames: readonly string[]; readonly vetoes: readonly string[] }>>;
}
