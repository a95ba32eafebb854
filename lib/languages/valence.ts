import Sentiment from 'sentiment';
import type { Language } from '../analyzer/contract.ts';
import { german } from './de/valence.ts';

let scorer: Sentiment | undefined;

/**
 * Valence of a text, -1 to 1, by the AFINN word list (English) and a short German list in the same scale.
 * A weak signal: it finds no word at all in a third of support messages, so no rule rests on it alone.
 */
export function valenceOf(text: string, language: Language): number {
  if (!scorer) {
    scorer = new Sentiment();
    scorer.registerLanguage('de', { labels: german });
  }
  const { comparative } = scorer.analyze(text.slice(0, 20_000), { language });
  return Math.round(Math.tanh(comparative * 2) * 100) / 100;
}
