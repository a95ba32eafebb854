import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Language } from '../analyzer/contract.ts';
import { watchStored } from './watch-stored.ts';

export type InterfaceLanguageChoice = 'auto' | Language;

/** What the agent chose in the options; `auto` follows the browser. */
export const interfaceLanguageChoice = storage.defineItem<InterfaceLanguageChoice>('local:interface-language', {
  fallback: 'auto',
});

/** The language of cards, badge and reasons: the agent's choice, else the browser's, else English. */
export async function interfaceLanguage(): Promise<Language> {
  return resolveInterfaceLanguage(await interfaceLanguageChoice.getValue());
}

/** The language that a choice comes to in this browser. */
export function resolveInterfaceLanguage(choice: unknown): Language {
  return resolveLanguage(choice, browser.i18n.getUILanguage());
}

/** Calls back with the new language whenever the choice changes, until the signal ends it. */
export function onInterfaceLanguage(callback: (language: Language) => void, signal: AbortSignal): void {
  const tell = (choice: unknown) => callback(resolveInterfaceLanguage(choice));
  watchStored(interfaceLanguageChoice.key, tell, signal);
}

/** `choice` may come from an older version's storage, so anything unknown counts as `auto`. */
export function resolveLanguage(choice: unknown, browserLanguage: string): Language {
  if (choice === 'en' || choice === 'de') return choice;
  return /^de\b/i.test(browserLanguage) ? 'de' : 'en';
}
