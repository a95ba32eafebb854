import type { Form } from '../languages/contract.ts';
import { ofForm } from '../languages/forms.ts';

/** Gives the words that a written word is read as: "don't" is `do`, `not`. */
export type Spelling = (word: string) => readonly string[];

/** Beginnings or endings of words, with their numbers. */
interface Affixes {
  readonly numbers: Map<string, number>;
  /** By length: whether there are any so long. */
  readonly lengths: boolean[];
}

const NUMBER = '#';
const ANY = '*';

/**
 * The keys that the frames of one spelling ask for, numbered, so that nothing is compared letter by letter when they are tried. A key
 * is a word, `@class`, `begin*`, `*end`, `#` for a number or `*` for any word.
 */
export class Vocabulary {
  /** How many keys there are. */
  size = 0;
  private readonly spell: Spelling;
  private readonly words = new Map<string, number>();
  /** All keys but plain words, as they are written. */
  private readonly others = new Map<string, number>();
  private readonly begins: Affixes = { numbers: new Map(), lengths: [] };
  private readonly ends: Affixes = { numbers: new Map(), lengths: [] };
  private readonly known = ofForm((_: Form) => ({ size: -1, keys: [] as readonly number[] }));

  constructor(spell: Spelling) {
    this.spell = spell;
  }

  /** The numbers of what a word in a frame asks for: several where it is read as several words. */
  numbersOf(word: string): readonly number[] {
    return isWord(word) ? this.spell(word).map((norm) => this.numberOf(norm, this.words)) : [this.numberOfOther(word)];
  }

  /** The numbers of the keys that a word of a text has. */
  keysOf(form: Form): readonly number[] {
    const known = this.known(form);
    // A frame that was made later may ask for more.
    if (known.size !== this.size) {
      known.size = this.size;
      known.keys = this.found(form);
    }
    return known.keys;
  }

  /** All its words, then all other keys. */
  get keys(): readonly [words: readonly string[], others: readonly string[]] {
    return [[...this.words.keys()], [...this.others.keys()]];
  }

  /** The numbers of keys that another vocabulary has, first of words, then of others. */
  take([words, others]: Vocabulary['keys']): readonly number[] {
    return [
      ...words.map((word) => this.numberOf(word, this.words)),
      ...others.map((other) => this.numberOfOther(other)),
    ];
  }

  isAny(number: number): boolean {
    return this.others.get(ANY) === number;
  }

  private numberOf(key: string, among: Map<string, number>): number {
    const known = among.get(key);
    if (known !== undefined) return known;
    among.set(key, this.size);
    this.size += 1;
    return this.size - 1;
  }

  /** Of a class, a beginning or an ending, a number or any word. */
  private numberOfOther(key: string): number {
    const number = this.numberOf(key, this.others);
    if (key === NUMBER || key === ANY || key.startsWith('@')) return number;
    if (key.endsWith('*')) note(this.begins, key.slice(0, -1), number);
    else note(this.ends, key.slice(1), number);
    return number;
  }

  private found({ kind, norm, classes }: Form): readonly number[] {
    const keys: (number | undefined)[] = [this.words.get(norm)];
    if (kind === 'word') {
      for (let length = 1; length <= norm.length; length += 1) {
        if (this.begins.lengths[length]) keys.push(this.begins.numbers.get(norm.slice(0, length)));
        if (this.ends.lengths[length]) keys.push(this.ends.numbers.get(norm.slice(-length)));
      }
    }
    for (const name of classes) keys.push(this.others.get(`@${name}`));
    if (kind === 'number') keys.push(this.others.get(NUMBER));
    if (kind === 'word') keys.push(this.others.get(ANY));
    return keys.filter((key) => key !== undefined);
  }
}

function isWord(key: string): boolean {
  return key !== NUMBER && !key.startsWith('@') && !key.startsWith('*') && !key.endsWith('*');
}

function note({ numbers, lengths }: Affixes, affix: string, number: number): void {
  numbers.set(affix, number);
  lengths[affix.length] = true;
}

const vocabularies = new WeakMap<Spelling, Vocabulary>();

/** The one vocabulary of a spelling. */
export function vocabularyOf(spell: Spelling): Vocabulary {
  const known = vocabularies.get(spell) ?? new Vocabulary(spell);
  vocabularies.set(spell, known);
  return known;
}
