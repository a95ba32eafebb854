/** The address when it is an ordinary web link, else null: packs may name sources, and a link must not run code. */
export function safeLink(address: string): string | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
