import type { Language } from '../analyzer/contract.ts';
import { gistOfLine } from './gist.ts';
import { linesBetween } from './lines.ts';

const SEEN = 20_000;

/**
 * Valence of a text, -1 to 1, by the AFINN word list (English) and a short German list in the same scale.
 * A weak signal: it finds no word at all in a third of support messages, so no rule rests on it alone.
 */
export function valenceOf(text: string, language: Language): number {
  let [score, words] = [0, 0];
  for (const line of linesBetween(text, 0, SEEN)) {
    const { valence, pieces } = gistOfLine(line);
    score += valence[language];
    words += pieces;
  }
  return Math.round(Math.tanh((score / Math.max(1, words)) * 2) * 100) / 100;
}
