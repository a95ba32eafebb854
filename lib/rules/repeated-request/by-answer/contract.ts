import type { Token } from '../../../languages/contract.ts';

/** What one language adds to telling what a question wants to hear. Words as `fold` gives them, separated by spaces. */
export interface AnswerWords {
  /** Words that carry no topic. */
  readonly empty: string;
  /** A question without a question word begins with one of these. */
  readonly opening: string;
  /** These offer a choice or ask for a wish: nothing that was told can answer them. */
  readonly wish: string;
  /** These ask what is wanted: only a wish that was told answers them. */
  readonly want: string;
  /** Words by which a customer tells a wish. */
  readonly wanting: string;
  /** These ask for more than was told, or for how it is by now. */
  readonly beyond: string;
  readonly denial: string;
  /** What stands behind these is only supposed, or is another's. */
  readonly supposing: string;
  readonly another: string;
  /** What stands behind these is the writer's, even within a question. */
  readonly own: string;
  /** Words of one sort answer each other's questions: "how many pupils" – "28 children". */
  readonly people: string;
  /** Dimension asked for ("long") to the units in which it is told. */
  readonly measures: Readonly<Record<string, string>>;
  /** Asked for by a noun or a verb, answered by a word of a closed list: colours, ways to travel or to pay. */
  readonly closed: readonly { readonly asked: string; readonly answers: string }[];
  readonly numbers: string;
  /** Words that speak of one thing or one event, a row of each. */
  readonly kin: readonly string[];
  /** Nouns and verbs for handing in papers, and words that say that they are here. */
  readonly hand: string;
  readonly here: string;
  /** Verbs for telling. */
  readonly tell: string;
  /** A sentence that only names what is wanted does so with one of these. */
  readonly request: string;
  readonly paper: string;
  /** "Have you got any …": the thing alone tells what is asked. */
  readonly having: string;
  /** Endings that a word may lose, the longest first. */
  readonly endings: readonly string[];
}

/** One question of a sentence, with offsets from the sentence's start. */
export interface Question {
  readonly tokens: readonly Token[];
  /** Index of its question word; -1 where it begins with a verb or only names what is wanted. */
  readonly word: number;
  /** Only names what is wanted: "your print deadline". */
  readonly named: boolean;
  /** It asks what is wanted. */
  readonly wants: boolean;
  /** Its sentence asks to hand something in. */
  readonly hands: boolean;
  /** Its sentence asks to tell something. */
  readonly tells: boolean;
  readonly start: number;
  readonly end: number;
}

/** A sentence of the customer's. */
export interface Told {
  readonly message: number;
  /** The whole message. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly asks: boolean;
}

/** Where the customer gave the answer. */
export interface Answer {
  readonly message: number;
  readonly start: number;
  readonly end: number;
}
