import { isYellowBehind } from '../tint.ts';
import { ZENDESK } from './selectors.ts';

/** What a note's mark says, in the languages that Attune coaches in. */
const WORDS = /^(?:internal|intern|(?:internal|private) note|(?:interne|private) (?:notiz|anmerkung))$/i;
/** An id of the kind, whichever way it is written next. */
const ID = /(?:^|[-_])(?:internal|private|note)(?:[-_]|$)/i;
/** What was written, by whom and when: none of it tells a note. A public message may have a button that makes it one. */
const SAID = `${ZENDESK.anyMessage}, ${ZENDESK.body}, ${ZENDESK.richBody}, ${ZENDESK.sender}, ${ZENDESK.anyTime}, button, [role="button"], [role^="menu"]`;

const isNoteMark = (element: Element): boolean =>
  ID.test(element.getAttribute('data-test-id') ?? '') ||
  ['aria-label', 'title'].some((name) => WORDS.test(element.getAttribute(name)?.trim() ?? ''));

/** Whether the head of the article says that it is a note, by a word that is shown or by a hook of that name. */
function saysNote(parent: Element): boolean {
  for (const node of parent.childNodes) {
    if (node instanceof Text && WORDS.test(node.data.trim())) return true;
    if (!(node instanceof Element) || node.matches(SAID)) continue;
    if (isNoteMark(node) || saysNote(node)) return true;
  }
  return false;
}

const isTinted = (message: Element, article: Element): boolean =>
  isYellowBehind(message.querySelector(ZENDESK.body) ?? message, article);

/** Where the customer's words are yellow too, the page is, and the colour says nothing. */
function isPageTinted(article: Element): boolean {
  const other = article.closest(ZENDESK.log)?.querySelector(`${ZENDESK.message}[type="end-user"]`);
  const around = other?.closest(ZENDESK.article);
  return other && around ? isTinted(other, around) : false;
}

/**
 * Whether anything that people see of a note speaks against what the hooks say: its mark's words, or its colour. A note that
 * lost its hooks can then be taken for a public message by nobody.
 */
export const looksLikeNote = (article: Element, message: Element): boolean =>
  saysNote(article) || (isTinted(message, article) && !isPageTinted(article));
