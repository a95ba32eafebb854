/** Nobody's name is longer; what is longer attacks or is no name. */
const LONGEST = 200;
/** Controls, and what turns the direction of the words around it: a name would write over the sentence that it stands in. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A name as the page shows it, in one line, without what only disturbs; hostile text stays text. Null where nothing is left. */
export function shownName(element: Element | null | undefined): string | null {
  const text = element?.textContent?.replace(/\s+/g, ' ').replace(UNSEEN, '').trim() ?? '';
  return text.slice(0, LONGEST) || null;
}
