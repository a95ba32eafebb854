import type { Channel } from '../../analyzer/contract.ts';
import { DESCRIPTION, SOURCE_ICON, STATUS } from './selectors.ts';

/**
 * "reported via …" in the agent's language, or the source icon's name. Where words of two channels meet, the earlier line
 * counts: a direct message on Twitter is a chat, without a tweet's length.
 */
const SOURCES: readonly (readonly [RegExp, Channel])[] = [
  [/direct message|direktnachricht|\bdm\b/i, 'chat'],
  [/twitter|tweet|\bvia x\b|über x\b|icon-x\b/i, 'tweet'],
  [/whatsapp|chat|messenger|messaging|\bsms\b|instagram/i, 'chat'],
  [/e-?mail|portal|\bweb\b|form|outbound/i, 'email'],
];

const nameOf = (icon: Element) =>
  `${icon.getAttribute('aria-label') ?? ''} ${icon.getAttribute('title') ?? ''} ${icon.getAttribute('class') ?? ''}`;

const channelNamed = (text: string) => SOURCES.find(([name]) => name.test(text))?.[1] ?? null;

/** Where the ticket came from, as far as the page tells; the kind of editor says nothing about it. */
export function channelOf(document: Document): Channel | null {
  const status = document.querySelector(DESCRIPTION)?.querySelector(STATUS)?.textContent ?? '';
  const icon = document.querySelector(SOURCE_ICON);
  return channelNamed(status) ?? (icon && channelNamed(nameOf(icon)));
}
