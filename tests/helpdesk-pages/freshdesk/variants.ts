/** What a real ticket page may look like besides the usual; chosen by `?variant=note,load-more`. */
const VARIANTS = [
  /** The reply opens with greeting, signature and the folded history, as an account's template makes it. */
  'prefilled',
  /** The same, of single lines with breaks in one block. */
  'prefilled-breaks',
  /** The layout of 2026: no subject, the contact in a shadow root of its own. */
  'no-subject',
  /** Nothing in an item tells an agent from a customer. */
  'no-agent-class',
  /** Only the last two conversations, until "+n conversations". */
  'load-more',
  /** The composer is open, on a reply. */
  'open',
  /** The composer is open, on a note. */
  'note',
  /** The conversation comes some seconds after everything else. */
  'late-log',
  /** The composer's node is swapped for a new one, once, soon after it was opened. */
  'replaced-composer',
  /** Every ticket is answered in a plain box. */
  'social',
  /** Plain boxes are controlled by React. */
  'controlled',
  /** The composer's tabs do not show which one is open. */
  'unmarked-tabs',
  /** Times as nobody could read for certain. */
  'vague-times',
  /** Neither contact nor assigned agent are on the page. */
  'no-names',
] as const;

export type Variant = (typeof VARIANTS)[number];

const asked = new Set((new URLSearchParams(location.search).get('variant') ?? '').split(','));

for (const name of asked) {
  if (name !== '' && !VARIANTS.some((known) => known === name))
    throw new Error(`There is no variant "${name}". Use one of: ${VARIANTS.join(', ')}.`);
}

export const has = (variant: Variant): boolean => asked.has(variant);
