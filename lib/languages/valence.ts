import Sentiment from 'sentiment';
import type { Language } from '../analyzer/contract.ts';
import { unitOf } from './index.ts';
import { type Line, linesBetween, ofLine } from './lines.ts';

const SEEN = 20_000;
let scorer: Sentiment | undefined;
const registered = new Set<Language>();
const OF_LINE: Readonly<Record<Language, (line: Line) => Scored>> = {
  en: ofLine(({ text }) => scored(text, 'en')),
  de: ofLine(({ text }) => scored(text, 'de')),
};

interface Scored {
  readonly score: number;
  readonly words: number;
}

/**
 * Valence of a text, -1 to 1, by the AFINN word list (English) and a short German list in the same scale.
 * A weak signal: it finds no word at all in a third of support messages, so no rule rests on it alone.
 */
export function valenceOf(text: string, language: Language): number {
  let [score, words] = [0, 0];
  for (const line of linesBetween(text, 0, SEEN)) {
    if (line.text.length === 0) continue;
    const own = OF_LINE[language](line);
    score += own.score;
    words += own.words;
  }
  return Math.round(Math.tanh((score / Math.max(1, words)) * 2) * 100) / 100;
}

function scored(line: string, language: Language): Scored {
  scorer ??= new Sentiment();
  const own = unitOf(language).valence;
  if (own && !registered.has(language)) {
    scorer.registerLanguage(language, { labels: own });
    registered.add(language);
  }
  const { score, tokens } = scorer.analyze(line, { language });
  return { score, words: tokens[0] === '' ? 0 : tokens.length };
}
