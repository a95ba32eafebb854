import type { Edit, Language } from '../analyzer/contract.ts';
import type { Facts } from './facts.ts';
import type { RunOnForms } from './run-ons.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'link' | 'placeholder';

interface Word {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics (ä is ae, ß is ss), curly quotes straightened. */
  readonly norm: string;
  /** Word classes of its language, e.g. `feeling`, `faceless`. */
  readonly classes: ReadonlySet<string>;
}

/** A word wherever it stands: the same object for the same spelling in a language, as long as it was read lately. */
export interface Form extends Word {
  readonly facts: Facts;
}

/**
 * One word as the frames see it. Contractions give several tokens with one span ("don't" is `do` and `not`), so spans may
 * repeat but never cross.
 */
export interface Token extends Word {
  readonly form: Form;
  /** UTF-16 offsets in the whole text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words stand in quotation marks: somebody else's words. */
  readonly quoted: boolean;
}

/** A sentence wherever it stands: the same object for the same words, as long as they were read lately. */
export interface Wording {
  /** As written, to the end of its last token. */
  readonly text: string;
  /** With offsets from the sentence's own start. */
  readonly tokens: readonly Token[];
  readonly asks: boolean;
  readonly facts: Facts;
}

export interface Sentence {
  readonly wording: Wording;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Number of the line that it stands in, counted from 0. */
  readonly line: number;
  /** Closed by a question mark. */
  readonly asks: boolean;
}

/** How a text speaks to its reader: du, Sie, plural ihr, or nothing that tells. */
export type Address = 'du' | 'Sie' | 'ihr' | null;

export interface AddressMark {
  readonly form: 'du' | 'Sie' | 'ihr';
  readonly token: Token;
  /** Cannot be anything else ("Ihnen" within a sentence); sentence-initial "Sie" can mean "they". */
  readonly sure: boolean;
}

/** For languages with a T/V distinction. */
export interface AddressForms {
  /** All words of a sentence that address the reader. Words in quotation marks are somebody else's and are left out. */
  marks(wording: Wording): readonly AddressMark[];
  /** For writers without capitals, where no mark is sure: "können sie mir sagen" is read as Sie. */
  lenient(sentences: readonly Sentence[]): Address;
  /**
   * One edit of `text` that gives the marks the other form, pronouns with their verbs. Empty when a word can't be changed
   * with certainty: half a change is worse than none.
   */
  change(
    marks: readonly AddressMark[],
    sentences: readonly Sentence[],
    text: string,
    to: 'du' | 'Sie',
  ): readonly Edit[];
}

/** Phrases separated by commas, folded; `neutral` gives a counterpart that fits in place, or "" for leaving it out. */
export interface RegisterForms {
  readonly formal: string;
  readonly casual: string;
  readonly neutral: Readonly<Record<string, string>>;
}

/**
 * Wordings to put in the place of others, in the order in which they are tried: [pattern, words]. Patterns are sources of
 * regular expressions that hold for whole words in any case; words may name groups of theirs ("$1").
 */
export interface PlainForms {
  readonly stiff: readonly (readonly [pattern: string, words: string])[];
  readonly slang: readonly (readonly [pattern: string, words: string])[];
  /** Lines that close a letter in either register, and what stands there instead. */
  readonly closings: {
    readonly stiff: string;
    readonly slang: string;
    readonly loose: string;
    readonly proper: string;
  };
}

/** What one language adds to the analyzer. All data, but for address. */
export interface LanguageUnit {
  readonly id: Language;
  /** Word class to its members: words as `fold` gives them, `frustrat*` for a beginning, `*abteilung` for an ending. */
  readonly classes: Readonly<Record<string, string>>;
  /** Whole words that stand for several: `don't` → `do not`. */
  readonly contractions: Readonly<Record<string, string>>;
  /** Endings that are split off: `'ll` → `will`. */
  readonly clitics: Readonly<Record<string, string>>;
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  readonly abbreviations: string;
  /**
   * Where a full stop makes a number an ordinal ("am 9. März"): words that, written with a capital, begin a sentence behind it.
   * Where it makes none, absent.
   */
  readonly afterNumber?: string;
  /** Where a new sentence begins in a text without punctuation. */
  readonly runOns: RunOnForms;
  readonly register: RegisterForms;
  readonly plain: PlainForms;
  readonly address?: AddressForms;
  /** Patterns (`lib/moves/frame.ts` says how they are written) to plain words that fit in the same place. */
  readonly idioms: Readonly<Record<string, string>>;
  /** Words with their valence, -5 to 5, where the scoring library knows none of this language. */
  readonly valence?: Readonly<Record<string, number>>;
}
