import { createContext, useContext } from 'react';
import type { Language } from '../../lib/analyzer/contract.ts';
import de from '../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

export type WordKey = keyof typeof en;
type PluralKey = { [K in WordKey]: K extends `${infer Stem}_other` ? Stem : never }[WordKey];

/** The interface's words in one language. Substitutions are text: they are not looked into again. */
export interface Words {
  readonly language: Language;
  t(key: WordKey, ...substitutions: readonly string[]): string;
  /** The form of `key` that `count` calls for; `$1` is the count. */
  plural(key: PluralKey, count: number): string;
}

type Messages = Record<WordKey, { readonly message: string }>;

const MESSAGES: Readonly<Record<Language, Messages>> = { en: { ...en }, de: { ...de } };

/** Adds words that came with a part of the interface that is loaded later. */
export function addWords(more: Readonly<Record<Language, object>>): void {
  Object.assign(MESSAGES.en, more.en);
  Object.assign(MESSAGES.de, more.de);
}

function fillIn(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$([1-9])/g, (_, nth: string) => substitutions[Number(nth) - 1] ?? '');
}

function pluralForm(rules: Intl.PluralRules, count: number): 'zero' | 'one' | 'other' {
  if (count === 0) return 'zero';
  return rules.select(count) === 'one' ? 'one' : 'other';
}

/**
 * The words of `language`, from the same `_locales` files that the browser reads. They are bundled rather than asked of
 * `browser.i18n`, which knows the browser's language alone and not the one that an agent chose.
 */
export function wordsIn(language: Language): Words {
  const messages = MESSAGES[language];
  const t: Words['t'] = (key, ...substitutions) => fillIn(messages[key].message, substitutions);
  // Dear to make, and asked with every key press.
  const rules = new Intl.PluralRules(language);
  return {
    language,
    t,
    plural: (key, count) => t(`${key}_${pluralForm(rules, count)}`, String(count)),
  };
}

export const WordsContext = createContext<Words>(wordsIn('en'));

/** The interface's words inside a component. */
export function useWords(): Words {
  return useContext(WordsContext);
}
