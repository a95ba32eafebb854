/** Words that tell a customer's feeling, by what they tell and how strongly. Members as in a language's classes: `begin*`, `*end`. */
export interface TellingWords {
  /** Contempt, insults, accusations. */
  readonly contempt: string;
  /** Curses and coarse words, whoever they are for. */
  readonly curse: string;
  /** A harsh judgement or a strong feeling. */
  readonly harsh: string;
  /** A mild judgement, annoyance or worry. */
  readonly mild: string;
  /** Praise, thanks, joy. */
  readonly glad: string;
  readonly strengthened: string;
  readonly softened: string;
  /** Nothing, never, always, everything. */
  readonly absolute: string;
  /** Again, still, yet another. */
  readonly repeated: string;
  /** Leaving, deleting, suing, telling the world. */
  readonly leaving: string;
  /** Turn a judgement into its opposite when they stand before it. */
  readonly denial: string;
  /** Asking, and saying that it can wait or is settled. */
  readonly calm: string;
}

/** Ways of saying a thing that tell a feeling, as sources of regular expressions over folded text. */
export interface TellingPhrases {
  /** Praise that is meant to sting. */
  readonly scorn: readonly string[];
  /** Questions that want no answer. */
  readonly reproach: readonly string[];
  /** Having had enough, being let down, being treated badly. */
  readonly enough: readonly string[];
  /** What was said, promised or paid for, against what came. */
  readonly contrast: readonly string[];
  /** Settled, nobody's fault, no hurry. */
  readonly settled: readonly string[];
}

export interface Tells {
  readonly words: TellingWords;
  readonly phrases: TellingPhrases;
  /** Parts of hashtags that are angry; "#" stands for where a tag begins, "$" for its end: most short words are parts of others. */
  readonly tags: string;
}
