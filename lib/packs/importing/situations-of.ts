import { tokens } from '../../library/search-words.ts';
import { SITUATIONS } from '../situations.ts';

/** Marks what came from a helpdesk: a whole reply, which is never offered as a rewrite by itself. */
export const MACRO = 'macro';
const MOST = 4;
const SHORTEST = 4;

const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SITUATIONS)
    .filter(([id]) => id !== 'general')
    .map(([id, { label, keywords }]) => {
      const words = tokens(`${label.en} ${label.de} ${keywords.en} ${keywords.de}`);
      return [id, new Set(words.filter((word) => word.length >= SHORTEST))] as const;
    }),
);

/** What a macro is about, by the words of its title: "Billing::Refund sent" is about billing and refund. */
export function situationsOf(title: string): readonly string[] {
  const words = tokens(title);
  const found = [...WORDS].filter(([, known]) => words.some((word) => known.has(word))).map(([id]) => id);
  return [MACRO, ...found.slice(0, MOST)];
}
