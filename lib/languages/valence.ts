import Sentiment from 'sentiment';
import type { Language } from '../analyzer/contract.ts';
import { unitOf } from './index.ts';

let scorer: Sentiment | undefined;
const registered = new Set<Language>();

/**
 * Valence of a text, -1 to 1, by the AFINN word list (English) and a short German list in the same scale.
 * A weak signal: it finds no word at all in a third of support messages, so no rule rests on it alone.
 */
export function valenceOf(text: string, language: Language): number {
  scorer ??= new Sentiment();
  const own = unitOf(language).valence;
  if (own && !registered.has(language)) {
    scorer.registerLanguage(language, { labels: own });
    registered.add(language);
  }
  const { comparative } = scorer.analyze(text.slice(0, 20_000), { language });
  return Math.round(Math.tanh(comparative * 2) * 100) / 100;
}
