import type { Language } from '../../lib/analyzer/contract.ts';
import type { GuideEntry } from '../../lib/rules/guide.ts';

/** A rule's title in the language of the interface; its id where this version has no such rule. */
export function ruleTitle(rule: string, guide: readonly GuideEntry[], language: Language): string {
  return guide.find(({ id }) => id === rule)?.words[language].title ?? rule;
}
