import type { Language } from '../analyzer/contract.ts';
import type { Hit } from './contract.ts';
import { rules } from './index.ts';

export interface Explanation {
  readonly title: string;
  readonly why: string;
  readonly source: { readonly label: string; readonly url: string };
}

const units = new Map(rules.map((unit) => [unit.rule.id, unit]));

/** What a card shows beside a rule's findings, in the language of the interface. Throws when there is no such rule. */
export function explain(rule: string, language: Language): Explanation {
  const { title, why, source } = wordsOf(rule, language);
  return { title, why, source };
}

/** One sentence that says what was found and why it matters. */
export function explainMessage(rule: string, hit: Hit, language: Language): string {
  const { messages } = wordsOf(rule, language);
  const message = messages[hit.message ?? 'default'] ?? messages.default ?? '';
  if (!message.includes('{')) return message;
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => hit.values?.[name] ?? whole);
}

function wordsOf(rule: string, language: Language) {
  const unit = units.get(rule);
  if (!unit) throw new Error(`There is no rule "${rule}". The rules are listed in lib/rules/index.ts.`);
  return unit.words[language];
}
