import type { Language } from '../analyzer/contract.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'link' | 'placeholder';

/**
 * One word as the frames see it. Contractions give several tokens with one span ("don't" is `do` and `not`), so spans may
 * repeat but never cross.
 */
export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics (ä is ae, ß is ss), curly quotes straightened. */
  readonly norm: string;
  /** UTF-16 offsets in the whole text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Word classes of its language, e.g. `feeling`, `faceless`. */
  readonly classes: ReadonlySet<string>;
  /** The words stand in quotation marks: somebody else's words. */
  readonly quoted: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Number of the line that it stands in, counted from 0. */
  readonly line: number;
  /** Closed by a question mark. */
  readonly asks: boolean;
}

/** What one language adds to the analyzer. All data, but for the two counters of address and register. */
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
}
