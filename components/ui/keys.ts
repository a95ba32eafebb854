import type { Words } from './words.ts';

const ON_MAC = /mac/i.test(globalThis.navigator?.platform ?? '');

/** "Ctrl+Z", "Strg+Z" or "⌘Z". */
export function controlKey(words: Words, key: string): string {
  return ON_MAC ? `⌘${key}` : words.t('keyControl', key);
}

/** "Alt+↓" or "⌥↓". */
export function altKey(words: Words, key: string): string {
  return ON_MAC ? `⌥${key}` : words.t('keyAlt', key);
}
