const SIGNATURE = /^(?:--|—|__)\s*$/;
const QUOTED = /^\s*>/;
const QUOTE_HEADER =
  /^(?:On .{4,120} wrote:|Am .{4,120} schrieb .{1,80}:|-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Originalnachricht)\s*-{2,})\s*$/i;

/** What most replies hold nothing of. No line's end is skipped, or from each of many empty lines all that follow were looked through. */
const ANY = /^(?:--|—|__|[^\S\n\r\u2028\u2029]*>|On |Am |-)/im;

/**
 * Blanks out what the agent did not write: lines quoted with ">", history under a quote's header and everything behind a
 * signature mark ("--"). Lengths stay, so offsets into the result are offsets into the reply.
 */
export function ownWords(reply: string): string {
  if (!ANY.test(reply)) return reply;
  let ended = false;
  const lines = reply.split('\n').map((line) => {
    ended ||= SIGNATURE.test(line) || QUOTE_HEADER.test(line);
    return ended || QUOTED.test(line) ? ' '.repeat(line.length) : line;
  });
  return lines.join('\n');
}
