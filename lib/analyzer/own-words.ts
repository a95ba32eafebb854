import { linesOf, ofLine } from '../languages/lines.ts';

const SIGNATURE = /^(?:--|—|__)\s*$/;
const QUOTED = /^\s*>/;
const QUOTE_HEADER =
  /^(?:On .{4,120} wrote:|Am .{4,120} schrieb .{1,80}:|-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Originalnachricht)\s*-{2,})\s*$/i;

/** How lines begin that may be none of the agent's. */
const BEGINNING = /^[\s>_—\-oa]/i;
const mayBeOthers = ofLine(
  ({ text }) => BEGINNING.test(text) && (SIGNATURE.test(text) || QUOTED.test(text) || QUOTE_HEADER.test(text)),
);

/**
 * Blanks out what the agent did not write: lines quoted with ">", history under a quote's header and everything behind a
 * signature mark ("--"). Lengths stay, so offsets into the result are offsets into the reply.
 */
export function ownWords(reply: string): string {
  if (!linesOf(reply).some(mayBeOthers)) return reply;
  let ended = false;
  const lines = reply.split('\n').map((line) => {
    ended ||= SIGNATURE.test(line) || QUOTE_HEADER.test(line);
    return ended || QUOTED.test(line) ? ' '.repeat(line.length) : line;
  });
  return lines.join('\n');
}
