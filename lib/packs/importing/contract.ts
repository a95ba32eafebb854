import type { Channel, FourA, Language } from '../../analyzer/contract.ts';
import type { Address, Formality } from '../schema.ts';

/** A text that a team already has, as plain text with the placeholders of where it comes from. */
export interface ForeignText {
  /** Where it stands in the file, as in `macros[3]` or `row 12`. */
  readonly place: string;
  readonly title: string;
  readonly text: string;
  /** What the file itself says; the rest is read off the text. */
  readonly id?: string;
  readonly language?: Language;
  readonly address?: Address;
  readonly formality?: Formality;
  readonly fourA?: FourA;
  readonly situations?: readonly string[];
  readonly channels?: readonly Channel[];
}

/** A text that is left out, and why. */
export interface LeftOut {
  readonly place: string;
  readonly title: string;
  readonly reason: LeaveReason;
  readonly detail: string;
}

export type LeaveReason =
  | 'inactive'
  | 'internal-note'
  | 'no-text'
  /** Without the title and the actions that make a macro. */
  | 'no-macro'
  /** `detail` names the placeholders. */
  | 'unknown-placeholder'
  /** Neither English nor German, or too little to tell. */
  | 'unknown-language'
  /** `detail` says what a pack can't hold. */
  | 'unfit';

export interface Gathered {
  readonly texts: readonly ForeignText[];
  readonly leftOut: readonly LeftOut[];
}
