import { type Facts, questionsAbout } from './facts.ts';
import { recent } from './recent.ts';

/** A line wherever it stands: the same object for the same words, as long as they were read lately. */
export interface Line {
  /** Without the break at its end. */
  readonly text: string;
  readonly facts: Facts;
}

/** A text that was cut into lines lately. */
interface Cut {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Whole lines at an end of a text, with so many letters, the breaks that set them off included. */
interface Same {
  readonly lines: number;
  readonly letters: number;
}

/** So many letters are kept: a reply of 10,000 words. */
const KEPT_LETTERS = 90_000;
/** The draft, what is tried on it, the customer's messages. */
const KEPT_CUTS = 4;
/** Single lines up to this are kept for themselves; longer ones than `KEPT_LETTERS` are kept as texts alone. */
const SHORT = 1000;
const STRETCHES = [1024, 128, 16, 1];
const cuts: Cut[] = [];

const aboutLines = questionsAbout<Line>();

/** The line of these words. */
export const lineOf = recent((text): Line => ({ text, facts: aboutLines.none() }), KEPT_LETTERS);

/** Keeps what is found out about a line for as long as the line itself is kept. */
export const ofLine = aboutLines.ask;

/** A text's lines. Most are those of a text before, so only what stands between its unchanged ends is cut anew. */
export function linesOf(text: string): readonly Line[] {
  if (text.length <= SHORT && !text.includes('\n')) return [lineOf(text)];
  const at = cuts.findIndex((cut) => cut.text === text);
  const cut = cuts[at] ?? { text, lines: cutLike(nearest(text), text) };
  if (at === 0) return cut.lines;
  if (at > 0) cuts.splice(at, 1);
  cuts.unshift(cut);
  cuts.length = Math.min(cuts.length, KEPT_CUTS);
  return cut.lines;
}

/** The lines of `text.slice(from, to)`. */
export function linesBetween(text: string, from: number, to: number): readonly Line[] {
  const lines = linesOf(text);
  if (from === 0 && to >= text.length) return lines;
  const within: Line[] = [];
  let start = 0;
  for (const line of lines) {
    const end = start + line.text.length;
    if (start > to) break;
    if (end >= from)
      within.push(from <= start && end <= to ? line : lineOf(text.slice(Math.max(from, start), Math.min(end, to))));
    start = end + 1;
  }
  return within;
}

/** The one that is most likely an earlier state of the same text. */
function nearest(text: string): Cut | null {
  const farFrom = (cut: Cut) => Math.abs(cut.text.length - text.length);
  return cuts.reduce<Cut | null>((best, cut) => (best && farFrom(best) <= farFrom(cut) ? best : cut), null);
}

function cutLike(other: Cut | null, text: string): readonly Line[] {
  if (!other) return text.split('\n').map(lineOf);
  const before = sameBefore(text, other);
  const behind = sameBehind(text, other, before);
  const changed = text.slice(before.letters, text.length - behind.letters).split('\n');
  return [
    ...other.lines.slice(0, before.lines),
    ...changed.map(lineOf),
    ...other.lines.slice(other.lines.length - behind.lines),
  ];
}

/** The lines that the text begins with, as the other one did. */
function sameBefore(text: string, other: Cut): Same {
  const isSame = (from: number, to: number) => text.slice(from, to) === other.text.slice(from, to);
  const same = countSame(Math.min(text.length, other.text.length), isSame);
  let [lines, letters] = [0, 0];
  for (const { text: line } of other.lines) {
    const end = letters + line.length;
    if (end >= same) break;
    letters = end + 1;
    lines += 1;
  }
  return { lines, letters };
}

/** The lines that the text ends with, as the other one did. */
function sameBehind(text: string, other: Cut, before: Same): Same {
  const left = Math.min(text.length, other.text.length) - before.letters;
  const [end, otherEnd] = [text.length, other.text.length];
  const isSame = (from: number, to: number) =>
    text.slice(end - to, end - from) === other.text.slice(otherEnd - to, otherEnd - from);
  const same = countSame(left, isSame);
  let [lines, letters] = [0, 0];
  for (let at = other.lines.length - 1; at >= before.lines; at -= 1) {
    const more = letters + (other.lines[at] as Line).text.length + 1;
    if (more > same) break;
    letters = more;
    lines += 1;
  }
  return { lines, letters };
}

/** How many of `limit` letters are the same, by long stretches first: engines compare a stretch faster than its letters. */
function countSame(limit: number, isSame: (from: number, to: number) => boolean): number {
  let count = 0;
  for (const stretch of STRETCHES) {
    while (count + stretch <= limit && isSame(count, count + stretch)) count += stretch;
  }
  return count;
}
