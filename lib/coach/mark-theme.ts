import type { CoachState } from './contract.ts';

const ATTRIBUTE = 'data-attune-theme';

/** Highlights take their colours from the page's root, so a dark helpdesk gets an attribute there while marks are shown. */
export function showMarkTheme(document: Document, { marked, theme }: CoachState): void {
  const root = document.documentElement;
  if (marked.length === 0 || theme === 'light') root.removeAttribute(ATTRIBUTE);
  else if (root.getAttribute(ATTRIBUTE) !== theme) root.setAttribute(ATTRIBUTE, theme);
}

export function removeMarkTheme(document: Document): void {
  document.documentElement.removeAttribute(ATTRIBUTE);
}
