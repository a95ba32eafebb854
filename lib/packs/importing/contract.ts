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

export type LeaveReason = 'inactive' | 'internal-note' | 'no-text' | 'unknown-placeholder' | 'unfit';

export interface Gathered {
  readonly texts: readonly ForeignText[];
  readonly leftOut: readonly LeftOut[];
}

/** A file that holds nothing that could be imported; the message says what was looked for. */
export class ImportError extends Error {
  constructor(message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.name = 'ImportError';
  }
}
