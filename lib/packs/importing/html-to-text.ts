const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
};
const UNSEEN = /<(style|script|head|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const LINE_BREAK = /<br\b[^>]*>/gi;
const LIST_ITEM = /<li\b[^>]*>/gi;
const BLOCK_END = /<\/(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre)\s*>/gi;
const LINK = /<a\b[^>]*\bhref\s*=\s*["'](https?:[^"'<>\s]+)["'][^>]*>([\s\S]*?)<\/a\s*>/gi;
const TAG = /<[a-z!/?][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/** Longer than any macro; patterns over more would take long, so it stays as it is, and its tags keep it out of a pack. */
const LONGEST = 60_000;

/** What a reader sees of a macro's HTML, as plain text; a link's address stays where its words are other ones. */
export function htmlToText(html: string): string {
  if (html.length > LONGEST) return html;
  const text = html
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .replace(LINK, (_, address: string, words: string) => linkText(address, words))
    .replace(LINE_BREAK, '\n')
    .replace(LIST_ITEM, '- ')
    .replace(BLOCK_END, '\n')
    .replace(TAG, '');
  return tidy(decode(text));
}

function linkText(address: string, words: string): string {
  const shown = words.replace(TAG, '').trim();
  return shown === '' || shown === address || address.endsWith(shown) ? address : `${shown} (${address})`;
}

/** Once only: "&amp;lt;" is "&lt;", and never a tag. */
function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** One kind of space, no blanks at line ends, at most one empty line. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0\u202f]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
