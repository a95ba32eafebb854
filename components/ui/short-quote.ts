/** The beginning of a text that would be too long to quote, cut behind a whole word; white space becomes single spaces. */
export function shortQuote(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  return `${line.slice(0, end > most / 2 ? end : most)} …`;
}
