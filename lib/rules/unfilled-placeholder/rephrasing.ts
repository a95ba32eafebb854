import type { Blank, BlankKind } from './blank.ts';
import type { Rephrased } from './filled.ts';

/** One way to go on without the value. Patterns meet the mark: `before` ends at it, `behind` begins at it. */
export interface Way {
  readonly kinds: readonly BlankKind[] | 'all';
  readonly before: RegExp;
  readonly behind?: RegExp;
  /** Groups of `before` as "$1"; "{label}" is what the mark says. */
  readonly text: string;
}

/** The first way that fits a mark, and what says that the value will follow. */
export function waysOf(
  blank: Blank,
  ways: readonly Way[],
  fill: (text: string, groups: RegExpExecArray) => string,
): readonly Rephrased[] {
  const fitting = ways.flatMap(({ kinds, before, behind, text }) => {
    if (kinds !== 'all' && !kinds.includes(blank.kind)) return [];
    const lead = before.exec(blank.before);
    const tail = behind ? behind.exec(blank.after) : null;
    if (!lead || (behind && !tail)) return [];
    const words = fill(
      text.replace(/\$(\d)/g, (_, group: string) => small(lead[Number(group)] ?? '')),
      lead,
    );
    const opens = lead.index === 0 || /[.!?] $/.test(blank.before.slice(0, lead.index));
    const upper = opens && /^\p{Lu}/u.test(lead[0]);
    return [
      {
        lead: lead[0].length,
        tail: tail?.[0].length ?? 0,
        text: upper ? words.charAt(0).toUpperCase() + words.slice(1) : words,
      },
    ];
  });
  return fitting.filter(({ text }, at) => at === 0 || /(?:confirm to you|noch nenne),?$/.test(text)).slice(0, 2);
}

/** An article that opened the sentence, and does no more; "Ihr" keeps its capital. */
function small(word: string): string {
  return /^(?:The|Your|This|A|Our|Die|Das|Der|Dein|Deine|Unser|Unsere)$/.test(word) ? word.toLowerCase() : word;
}
