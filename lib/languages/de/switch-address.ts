import type { Edit } from '../../analyzer/contract.ts';
import type { AddressMark, Sentence, Token } from '../contract.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { duToSie, isCommand } from './du-to-sie.ts';
import { hangingReflexives, isPluralVerb, type Swap, sieToDu } from './sie-to-du.ts';

/** "Sie können", at a sentence's beginning: readers are told so, things seldom. */
const READERS_VERB =
  /^(?:koenn|hab|haett|erhalt|find|bekomm|muess|moecht|brauch|seh|duerf|woll|sollt|werd|erreich|benoetig|wiss|wuensch)/;

/** See `AddressForms.change`. */
export function switchAddress(
  marks: readonly AddressMark[],
  sentences: readonly Sentence[],
  text: string,
  to: 'du' | 'Sie',
): readonly Edit[] {
  const clauses = sentences.map(clausesOf);
  const marked = new Set(marks.map(({ token }) => token));
  const swaps = to === 'du' ? allToDu(marks, clauses) : allToSie(marked, clauses);
  return swaps === null ? [] : joined(swaps, text);
}

function allToDu(marks: readonly AddressMark[], sentences: readonly (readonly Clause[])[]): readonly Swap[] | null {
  const swaps: Swap[] = [];
  for (const clauses of sentences) {
    const spokenTo = new Set<Clause>();
    for (const clause of clauses) {
      const here = marks.filter(({ token }) => clause.words.includes(token) && !meansThem(token, clause, marks));
      for (const { token } of here) {
        const made = sieToDu(token, clause);
        if (!made) return null;
        swaps.push(...made);
      }
      if (here.length > 0) spokenTo.add(clause);
    }
    swaps.push(...hangingReflexives(clauses, spokenTo));
  }
  return swaps;
}

/** "Sie bleiben erhalten": a beginning that may speak of things, where nothing else in the clause speaks to the reader. */
function meansThem(token: Token, { words }: Clause, marks: readonly AddressMark[]): boolean {
  const mark = marks.find((each) => each.token === token);
  if (mark?.sure !== false || !isPluralVerb(words[1])) return false;
  if (marks.every(({ sure }) => !sure)) return false;
  return !READERS_VERB.test(words[1]?.norm ?? '') && !marks.some((each) => each !== mark && words.includes(each.token));
}

/** Clauses that hold a mark, and commands wherever they stand: those show in no pronoun. */
function allToSie(marked: ReadonlySet<Token>, sentences: readonly (readonly Clause[])[]): readonly Swap[] {
  return sentences.flatMap((clauses) => {
    const here = clauses.some(({ words }) => words.some((word) => marked.has(word)));
    return clauses.flatMap((clause) =>
      here || clause.words.some((_, at) => isCommand(clause, at)) ? duToSie(clause) : [],
    );
  });
}

function joined(swaps: readonly Swap[], reply: string): readonly Edit[] {
  const sorted = [...new Map(swaps.map((each) => [each.token.start, each])).values()].sort(
    (a, b) => a.token.start - b.token.start,
  );
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const start = first.token.start;
  let text = '';
  let at = start;
  for (const { token, text: word } of sorted) {
    const gap = reply.slice(at, token.start);
    text += word === '' ? gap.replace(/[ \t]+$/, '') : gap + cased(word, token, reply);
    at = token.end;
  }
  return [{ start, end: last.token.end, text }];
}

/** Capitals stay where a sentence or line begins; "Sie" within it gives a small "du". */
function cased(word: string, { text, start }: Token, reply: string): string {
  const before = reply.slice(0, start);
  // Behind the greeting's comma the text goes on, though in a new line.
  const opens = /(?:^|[\n.!?:]\s*)["„»]?$/.test(before) && !/,\s*$/.test(before);
  const verb = !/^(?:sie|ihnen|ihr(?:e[mnrs]?)?)$/i.test(text);
  return /^\p{Lu}/u.test(text) && (opens || verb) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
