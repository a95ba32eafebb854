/** Gives the words that a written word is read as: "don't" is `do`, `not`. */
export type Spelling = (word: string) => readonly string[];

/** What of a token a word asks for: the word, `@class`, `begin*`, `*end` or `#`. */
export type Key = string;

export interface Word {
  readonly test: 'word' | 'class' | 'number' | 'any' | 'begin' | 'end';
  readonly value: string;
}
type Sign = 'start' | 'end' | 'open' | 'close';
export type Way = readonly Word[];
export type Element =
  | { readonly kind: 'words'; readonly any: Alternatives; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly crosses: boolean }
  | { readonly kind: 'not' | 'not-before'; readonly any: Alternatives }
  | { readonly kind: Sign };

const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ['^', 'start'],
  ['$', 'end'],
  ['[', 'open'],
  [']', 'close'],
]);

/** Reads one part of a frame. Throws when it is malformed; the message says which. */
export function element(part: string, source: string, spell: Spelling): Element {
  const sign = SIGNS.get(part);
  if (sign) return { kind: sign };
  const gap = part.startsWith('~') ? /^(~~?)(\d+)$/.exec(part) : null;
  if (gap) return { kind: 'gap', most: Number(gap[2]), crosses: gap[1] === '~~' };
  if (part.startsWith('<!')) return { kind: 'not-before', any: new Alternatives(part.slice(2), source, spell) };
  if (part.startsWith('!') && part.length > 1)
    return { kind: 'not', any: new Alternatives(part.slice(1), source, spell) };
  const optional = part.endsWith('?') && part.length > 1;
  return { kind: 'words', any: new Alternatives(optional ? part.slice(0, -1) : part, source, spell), optional };
}

/** Words of which one is asked for. Most are never met, so they are taken apart when a sentence comes near them. */
export class Alternatives {
  private readonly text: string;
  private readonly spell: Spelling;
  private made: readonly Way[] | null = null;
  private asked: readonly Key[] | null | undefined;

  constructor(text: string, source: string, spell: Spelling) {
    if (/(?:^|[|_])(?:$|[|_])/.test(text))
      throw new Error(`Empty word in the frame "${source}". Write a word, @class or # between the bars.`);
    this.text = text;
    this.spell = spell;
  }

  get ways(): readonly Way[] {
    this.made ??= this.text.split('|').map((way) => way.split('_').flatMap((word) => matchers(word, this.spell)));
    return this.made;
  }

  /** One of these the sentence must hold; null where that can't be said. */
  get keys(): readonly Key[] | null {
    if (this.asked !== undefined) return this.asked;
    const keys = this.text.split('|').map((way) => keyOf(way.split('_', 1)[0] ?? '', this.spell));
    this.asked = keys.every((key) => key !== null) ? keys : null;
    return this.asked;
  }
}

/** All but plain words are keys as they are written. */
function keyOf(word: string, spell: Spelling): Key | null {
  if (word === '*') return null;
  return word === '#' || isClass(word) || isBeginning(word) || isEnding(word) ? word : (spell(word)[0] ?? null);
}

function isClass(word: string): boolean {
  return word.length > 1 && word.startsWith('@');
}

function isBeginning(word: string): boolean {
  return word.length > 1 && word.endsWith('*');
}

function isEnding(word: string): boolean {
  return word.length > 1 && word.startsWith('*');
}

function matchers(word: string, spell: Spelling): readonly Word[] {
  if (word === '#') return [{ test: 'number', value: '' }];
  if (word === '*') return [{ test: 'any', value: '' }];
  if (isClass(word)) return [{ test: 'class', value: word.slice(1) }];
  if (isBeginning(word)) return [{ test: 'begin', value: word.slice(0, -1) }];
  if (isEnding(word)) return [{ test: 'end', value: word.slice(1) }];
  return spell(word).map((norm) => ({ test: 'word', value: norm }));
}
