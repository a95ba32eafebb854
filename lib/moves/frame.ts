import type { Token } from '../languages/contract.ts';
import {
  type Alternatives,
  type Element,
  element,
  type Key,
  type Spelling,
  type Way,
  type Word,
} from './frame-parts.ts';

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
  readonly source: string;
  readonly elements: readonly Element[];
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
  /** By index: whether a sentence can be said to begin there. */
  readonly starts: readonly boolean[];
  /** Behind this index there are only marks. */
  readonly lastWord: number;
}

interface Run {
  readonly tokens: readonly Token[];
  readonly edges: Edges;
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
const NOTHING: readonly (readonly Key[])[] = [];
const AS_WRITTEN: Spelling = (word) => [word];
const edgesOf = new WeakMap<readonly Token[], Edges>();
/** A thousand frames are made of few different parts. */
const known = new WeakMap<Spelling, Map<string, Element>>();

/**
 * Compiles a frame. Words may be written as people write them; `spell` takes their contractions apart. Throws when the
 * pattern is malformed; the message says which part.
 */
export function frame(source: string, spell: Spelling = AS_WRITTEN): Frame {
  const parts = known.get(spell) ?? new Map<string, Element>();
  known.set(spell, parts);
  const elements = source
    .trim()
    .split(/\s+/)
    .map((part) => {
      const made = parts.get(part) ?? element(part, source, spell);
      parts.set(part, made);
      return made;
    });
  return { source, elements };
}

/** What a sentence must hold for a frame to match. */
export interface Needs {
  /** Of each of the lists one key, in this order. */
  readonly lists: readonly (readonly Key[])[];
  /** A match begins at the first list's key. */
  readonly headed: boolean;
}

/** What a frame can't do without. A word that may be any is asked for by no key, so there may be no lists at all. */
export function needs({ elements }: Frame): Needs {
  const first = elements.find(({ kind }) => kind === 'words' || kind === 'gap');
  return { lists: elements.flatMap((each) => neededBy(each) ?? NOTHING), headed: neededBy(first) !== null };
}

function neededBy(element: Element | undefined): readonly [readonly Key[]] | null {
  const keys = element?.kind === 'words' && !element.optional ? element.any.keys : null;
  return keys && [keys];
}

/**
 * All places where a frame matches, leftmost first, not overlapping each other. Where it is known that a match begins
 * at `first` at the earliest and `last` at the latest, nothing else is looked at.
 */
export function matchAll(pattern: Frame, tokens: readonly Token[], first = 0, last = tokens.length - 1): FrameMatch[] {
  const matches: FrameMatch[] = [];
  const edges = edgesIn(tokens);
  for (let from = first; from <= last; from += 1) {
    if (!mayStart(pattern, tokens, edges, from)) continue;
    const match = matchFrom(pattern, tokens, edges, from);
    if (!match) continue;
    matches.push(match);
    from = Math.max(from, match.to - 1);
  }
  return matches;
}

function matchFrom({ elements }: Frame, tokens: readonly Token[], edges: Edges, from: number): FrameMatch | null {
  const run: Run = { tokens, edges, elements, open: -1, close: -1, budget: BUDGET };
  const to = step(run, 0, from, from);
  if (to < 0) return null;
  return { from, to, spanFrom: run.open < 0 ? from : run.open, spanTo: run.close < 0 ? to : run.close };
}

/** Rules out most places by the first element alone. */
function mayStart(pattern: Frame, tokens: readonly Token[], edges: Edges, from: number): boolean {
  for (const first of pattern.elements) {
    if (first.kind === 'open' || first.kind === 'not-before') continue;
    if (first.kind === 'start') return edges.starts[from] ?? false;
    return first.kind !== 'words' || first.optional || first.any.ways.some((way) => fits(way, tokens, from) > 0);
  }
  return true;
}

/** Returns the index behind the match, or -1. */
function step(run: Run, at: number, pos: number, from: number): number {
  run.budget -= 1;
  if (run.budget < 0) return -1;
  const next = run.elements[at];
  if (!next) return pos;
  switch (next.kind) {
    case 'start':
      return run.edges.starts[pos] ? step(run, at + 1, pos, from) : -1;
    case 'end':
      return pos > run.edges.lastWord ? step(run, at + 1, pos, from) : -1;
    case 'open':
      return bracket(run, 'open', at, pos, from);
    case 'close':
      return bracket(run, 'close', at, pos, from);
    case 'gap':
      return gap(run, next, at, pos, from);
    case 'not':
      return next.any.ways.some((way) => fits(way, run.tokens, pos) > 0) ? -1 : step(run, at + 1, pos, from);
    case 'not-before':
      return next.any.ways.some((way) => fits(way, run.tokens, pos - way.length) > 0)
        ? -1
        : step(run, at + 1, pos, from);
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
    for (const way of element.any.ways) {
      const length = fits(way, run.tokens, pos + skip);
      const to = length > 0 ? step(run, at + 1, pos + skip + length, from) : -1;
      if (to >= 0) return to;
    }
    if (pos === from || !run.tokens[pos + skip]?.classes.has('filler')) break;
  }
  return element.optional ? step(run, at + 1, pos, from) : -1;
}

function fits(way: Way, tokens: readonly Token[], pos: number): number {
  if (pos < 0) return 0;
  for (let at = 0; at < way.length; at += 1) {
    const token = tokens[pos + at];
    const word = way[at];
    if (!token || !word || !isWord(token, word)) return 0;
  }
  return way.length;
}

function isWord({ kind, norm, classes }: Token, { test, value }: Word): boolean {
  switch (test) {
    case 'word':
      return norm === value;
    case 'class':
      return classes.has(value);
    case 'number':
      return kind === 'number';
    case 'any':
      return kind === 'word';
    case 'begin':
      return kind === 'word' && norm.startsWith(value);
    default:
      return kind === 'word' && norm.endsWith(value);
  }
}

function edgesIn(tokens: readonly Token[]): Edges {
  const known = edgesOf.get(tokens);
  if (known) return known;
  const lastWord = tokens.findLastIndex(({ kind }) => kind === 'word' || kind === 'number');
  const edges = { starts: startsIn(tokens), lastWord };
  edgesOf.set(tokens, edges);
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
