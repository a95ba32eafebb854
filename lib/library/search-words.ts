import type { FourA, Language } from '../analyzer/contract.ts';
import { fold } from '../languages/fold.ts';
import type { Statement } from '../packs/schema.ts';
import { situationEntry } from '../packs/situations.ts';

/** The shortest part of a compound that is looked for by itself. */
export const SHORTEST_PART = 4;
const LONG_WORD = 8;
/** No word, but noise: its ends would only fill the index. */
const ENDLESS_WORD = 40;

const FOUR_A_WORDS: Readonly<Record<FourA, string>> = {
  acknowledge: 'acknowledge understand empathy anerkennen Verständnis',
  apologize: 'apologize apologise apology sorry Entschuldigung entschuldigen',
  ask: 'ask question fragen Rückfrage',
  act: 'act action promise handeln Zusage',
};

/** On top of one spelling for umlauts: ä, ae and a are one here, so that a hasty search finds its word. */
function foldLoosely(word: string): string {
  return fold(word).replace(/([aou])e/g, '$1');
}

/** The words of a text or query, folded. */
export function tokens(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldLoosely);
}

/** "Rechnungsbetrag" is found by "Betrag": the ends of long words stand in the index too. */
export function withEnds(word: string): string[] {
  if (word.length < LONG_WORD || word.length > ENDLESS_WORD) return [word.slice(0, ENDLESS_WORD)];
  return Array.from({ length: word.length - SHORTEST_PART + 1 }, (_, cut) => word.slice(cut));
}

/** What a statement is looked up by besides its text. */
export function keywordsOf(statement: Statement, language: Language): string {
  const situations = statement.situations.map((id) => {
    const known = situationEntry(id);
    return known === undefined ? id : `${id} ${known.label[language]} ${known.keywords[language]}`;
  });
  return [FOUR_A_WORDS[statement.fourA], ...situations].join(' ');
}
