import type { Token } from '../languages/contract.ts';
import { Board, type KeyList } from './board.ts';
import { type Alternatives, type Element, element } from './frame-parts.ts';
import { type Spelling, vocabularyOf } from './vocabulary.ts';

/**
 * Frames: patterns over one sentence's tokens.
 *
 * | written | matches |
 * |---|---|
 * | `word` | the word, as `fold` gives it |
 * | `begin*`, `*end` | a word that begins or ends so |
 * | `@class` | a word of that class |
 * | `#`, `*` | a number, any word |
 * | `a\|b_c\|@d` | one of these; `_` joins words that follow each other |
 * | `x?` | x or nothing; behind alternatives (`a\|b?`) the whole element is optional |
 * | `~3` | up to 3 words of any kind, not across a comma, dash, colon or bracket |
 * | `~~6` | up to 6, also across them |
 * | `!x` | the next word is not x (nothing is consumed); `!a\|b` is neither of them |
 * | `<!x` | the word before is not x |
 * | `^`, `$` | beginning (behind openers such as "oh" or "and") and end of the sentence |
 * | `[ … ]` | the part that is the match's span; the whole match where it is missing |
 *
 * Between two elements up to two words of the class `filler` ("really", "ja", "wirklich") may stand unmentioned.
 */
export interface Frame {
  readonly elements: readonly Element[];
  /** The first of them that asks for something at the place where a match begins. */
  readonly head: Element | undefined;
  /** Shared by all frames of a spelling. */
  readonly board: Board;
}

export interface FrameMatch {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly spanFrom: number;
  readonly spanTo: number;
}

/** What is asked of the same tokens again and again. */
interface Edges {
  readonly tokens: readonly Token[];
  /** By index: whether a sentence can be said to begin there. */
  readonly starts: readonly boolean[];
  /** Behind this index there are only marks. */
  readonly lastWord: number;
}

interface Run {
  readonly tokens: readonly Token[];
  readonly board: Board;
  readonly elements: readonly Element[];
  open: number;
  close: number;
  /** Steps left before the match is given up: keeps every input linear. */
  budget: number;
}

const FILLERS = 2;
const BUDGET = 400;
const MOST_NAMES = 2;
const CLAUSE_MARKS = new Set([',', ';', ':', '-', '–', '—', '(', ')', '…', '/', '•', '*']);
const AS_WRITTEN: Spelling = (word) => [word];
/** Of the sentence that was asked for last: its frames are tried one after the other. */
let edges: Edges | null = null;
/** A thousand frames are made of few different parts. */
const known = new WeakMap<Spelling, { readonly parts: Map<string, Element>; readonly board: Board }>();

/**
 * Compiles a frame. Words may be written as people write them; `spell` takes their contractions apart. Throws when the
 * pattern is malformed; the message says which part.
 */
export function frame(source: string, spell: Spelling = AS_WRITTEN): Frame {
  const vocabulary = vocabularyOf(spell);
  const { parts, board } = knownOf(spell);
  const elements = source
    .trim()
    .split(/\s+/)
    .map((part) => {
      const made = parts.get(part) ?? element(part, source, vocabulary, board);
      parts.set(part, made);
      return made;
    });
  return { elements, head: headOf(elements), board };
}

/** The first of a frame's elements that asks for something at the place where a match begins. */
export function headOf(elements: readonly Element[]): Element | undefined {
  return elements.find(({ kind }) => kind !== 'open' && kind !== 'not-before');
}

/** The board that all frames of a spelling share. */
export function boardOf(spell: Spelling): Board {
  return knownOf(spell).board;
}

function knownOf(spell: Spelling): { readonly parts: Map<string, Element>; readonly board: Board } {
  const own = known.get(spell) ?? { parts: new Map(), board: new Board(vocabularyOf(spell)) };
  known.set(spell, own);
  return own;
}

/** What a sentence must hold for a frame to match. */
export interface Needs {
  /** Of each of the lists one key, in this order. */
  readonly lists: readonly KeyList[];
  /** Which of the frame's elements ask for them. */
  readonly places: readonly number[];
  /** A match begins at the first list's key. */
  readonly headed: boolean;
}

/** What a frame can't do without. A word that may be any is asked for by no key, so there may be no lists at all. */
export function needs({ elements }: Frame): Needs {
  const first = elements.find(({ kind }) => kind === 'words' || kind === 'gap');
  const places = [...elements.keys()].filter((at) => neededBy(elements[at]) !== null);
  return { lists: places.map((at) => listIn(elements[at] as Element)), places, headed: neededBy(first) !== null };
}

/** What words ask for. */
export function listIn(words: Element): KeyList {
  return (words as Element & { readonly kind: 'words' }).any.first;
}

function neededBy(element: Element | undefined): KeyList | null {
  return element?.kind === 'words' && !element.optional && !element.any.anything ? element.any.first : null;
}

/**
 * All places where a frame matches, leftmost first, not overlapping each other. Where it is known that a match begins
 * at `first` at the earliest and `last` at the latest, nothing else is looked at.
 */
export function matchAll(pattern: Frame, tokens: readonly Token[], first = 0, last = tokens.length - 1): FrameMatch[] {
  const matches: FrameMatch[] = [];
  pattern.board.lay(tokens);
  for (let from = startFrom(pattern, tokens, first); from >= 0 && from <= last; ) {
    const match = matchFrom(pattern, tokens, from);
    if (match) matches.push(match);
    from = startFrom(pattern, tokens, Math.max(from + 1, match?.to ?? 0));
  }
  return matches;
}

function matchFrom({ elements, board }: Frame, tokens: readonly Token[], from: number): FrameMatch | null {
  const run: Run = { tokens, board, elements, open: -1, close: -1, budget: BUDGET };
  const to = step(run, 0, from, from);
  if (to < 0) return null;
  return { from, to, spanFrom: run.open < 0 ? from : run.open, spanTo: run.close < 0 ? to : run.close };
}

/** The next place where the first element allows a match to begin; -1 when there is none. */
function startFrom({ head, board }: Frame, tokens: readonly Token[], from: number): number {
  if (head?.kind === 'words' && !head.optional) return board.next(head.any.first, from);
  if (head?.kind === 'start') return edgesIn(tokens).starts.indexOf(true, from);
  return from;
}

/** Returns the index behind the match, or -1. */
function step(run: Run, at: number, pos: number, from: number): number {
  run.budget -= 1;
  if (run.budget < 0) return -1;
  const next = run.elements[at];
  if (!next) return pos;
  switch (next.kind) {
    case 'start':
      return edgesIn(run.tokens).starts[pos] ? step(run, at + 1, pos, from) : -1;
    case 'end':
      return pos > edgesIn(run.tokens).lastWord ? step(run, at + 1, pos, from) : -1;
    case 'open':
      return bracket(run, 'open', at, pos, from);
    case 'close':
      return bracket(run, 'close', at, pos, from);
    case 'gap':
      return gap(run, next, at, pos, from);
    case 'not':
      return isAt(run, next.any, pos) ? -1 : step(run, at + 1, pos, from);
    case 'not-before':
      return isBefore(run, next.any, pos) ? -1 : step(run, at + 1, pos, from);
    default:
      return words(run, next, at, pos, from);
  }
}

function bracket(run: Run, side: 'open' | 'close', at: number, pos: number, from: number): number {
  const to = step(run, at + 1, pos, from);
  // The span opens at the word that follows, behind fillers that were skipped.
  if (to >= 0) run[side] = pos;
  return to;
}

function gap(run: Run, element: { most: number; crosses: boolean }, at: number, pos: number, from: number): number {
  for (let skip = 0; skip <= element.most; skip += 1) {
    const to = step(run, at + 1, pos + skip, from);
    if (to >= 0) return to;
    const token = run.tokens[pos + skip];
    if (!token || (!element.crosses && token.kind === 'mark' && CLAUSE_MARKS.has(token.norm))) return -1;
  }
  return -1;
}

function words(
  run: Run,
  element: { any: Alternatives; optional: boolean },
  at: number,
  pos: number,
  from: number,
): number {
  for (let skip = 0; skip <= FILLERS; skip += 1) {
    const to = oneOf(run, element.any, at, pos + skip, from);
    if (to >= 0) return to;
    if (pos === from || !run.tokens[pos + skip]?.classes.has('filler')) break;
  }
  return element.optional ? step(run, at + 1, pos, from) : -1;
}

function oneOf(run: Run, { first, ways }: Alternatives, at: number, pos: number, from: number): number {
  if (!run.board.holds(first, pos)) return -1;
  if (ways === null) return step(run, at + 1, pos + 1, from);
  for (const way of ways) {
    const to = fits(run, way, pos) ? step(run, at + 1, pos + way.length, from) : -1;
    if (to >= 0) return to;
  }
  return -1;
}

function isAt(run: Run, { first, ways }: Alternatives, pos: number): boolean {
  return run.board.holds(first, pos) && (ways === null || ways.some((way) => fits(run, way, pos)));
}

function isBefore(run: Run, { first, ways }: Alternatives, pos: number): boolean {
  if (ways === null) return pos > 0 && run.board.holds(first, pos - 1);
  return ways.some((way) => pos >= way.length && fits(run, way, pos - way.length));
}

function fits({ board }: Run, way: readonly number[], pos: number): boolean {
  for (let at = 0; at < way.length; at += 1) if (!board.has(way[at] as number, pos + at)) return false;
  return true;
}

function edgesIn(tokens: readonly Token[]): Edges {
  if (edges?.tokens !== tokens) {
    const lastWord = tokens.findLastIndex(({ kind }) => kind === 'word' || kind === 'number');
    edges = { tokens, starts: startsIn(tokens), lastWord };
  }
  return edges;
}

/** Openers, marks and a greeted name or handle may stand before a sentence's beginning: "Oh Maeve, …", "@kez Ugh, …". */
function startsIn(tokens: readonly Token[]): readonly boolean[] {
  let names = 0;
  let begun = false;
  return tokens.map((token, at) => {
    const starts = !begun && (names === 0 || tokens[at - 1]?.kind === 'mark');
    if (!isOpening(token)) {
      names += 1;
      begun ||= names > MOST_NAMES || at === 0 || !/^\p{Lu}/u.test(token.text);
    }
    return starts;
  });
}

function isOpening({ kind, classes }: Token): boolean {
  return kind === 'mark' || kind === 'emoji' || kind === 'link' || classes.has('opener') || classes.has('filler');
}
