import type { Form, Token, TokenKind } from './contract.ts';
import { type Facts, questionsAbout } from './facts.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { remembered } from './remembered.ts';

/** What reading words needs of a language. */
export interface WordForms {
  readonly lexicon: Lexicon;
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly clitics: ReadonlyMap<string, readonly string[]>;
}

/** The forms that what is written is read as: several for a contraction. */
export type FormsOf = (text: string) => readonly Form[];

const REMEMBERED = 3000;
const CLITIC = /^(.+?)('(?:s|ll|ve|re|d|m)|n't)$/u;

const aboutForms = questionsAbout<Form>();

/** Keeps what is found out about a word for as long as the word itself is kept. */
export const ofForm = aboutForms.ask;

/** Reads the words of a language, by the kind that they are of. */
export function formReader(words: WordForms): Readonly<Record<TokenKind, FormsOf>> {
  const of = (kind: TokenKind): FormsOf =>
    remembered((text) => {
      const norms = kind === 'word' ? expand(fold(text), words) : [fold(text)];
      return norms.map((norm) => new ReadForm(kind, text, norm, words.lexicon(norm)));
    }, REMEMBERED);
  return {
    word: of('word'),
    number: of('number'),
    mark: of('mark'),
    emoji: of('emoji'),
    link: of('link'),
    placeholder: of('placeholder'),
  };
}

/** The words that a folded word is read as. */
export function expand(norm: string, words: WordForms): readonly string[] {
  const whole = words.contractions.get(norm);
  if (whole) return whole;
  if (!norm.includes("'")) return [norm];
  const [, stem, clitic] = CLITIC.exec(norm) ?? [];
  const rest = clitic === undefined ? undefined : words.clitics.get(clitic);
  return stem !== undefined && rest ? [stem, ...rest] : [norm];
}

class ReadForm implements Form {
  readonly kind: TokenKind;
  readonly text: string;
  readonly norm: string;
  readonly classes: ReadonlySet<string>;
  readonly facts: Facts = aboutForms.none();

  constructor(kind: TokenKind, text: string, norm: string, classes: ReadonlySet<string>) {
    this.kind = kind;
    this.text = text;
    this.norm = norm;
    this.classes = classes;
  }
}

/** A form where it stands. */
export class PlacedForm implements Token {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;

  constructor(form: Form, start: number, end: number, quoted: boolean) {
    this.form = form;
    this.start = start;
    this.end = end;
    this.quoted = quoted;
  }

  get kind(): TokenKind {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  get norm(): string {
    return this.form.norm;
  }

  get classes(): ReadonlySet<string> {
    return this.form.classes;
  }
}
