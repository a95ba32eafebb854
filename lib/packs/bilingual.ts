import type { Language } from '../analyzer/contract.ts';

/** What is wrong and what to do, in each language of the interface; `%` stands for the detail. */
export type Bilingual = Readonly<Record<Language, string>>;

const ENGLISH_QUOTES = /“([^“”]*)”/g;

/** One of these in words. `detail` is plain text, at most `longest` letters of it are shown. */
export function tell(told: Bilingual, detail: string, language: Language, longest = Number.POSITIVE_INFINITY): string {
  const shown = detail.slice(0, longest);
  return told[language].replace('%', () => (language === 'de' ? shown.replace(ENGLISH_QUOTES, '„$1“') : shown));
}
