import type { Edit } from '../analyzer/contract.ts';
import type { Reading } from '../analyzer/reading.ts';
import type { Hit } from './contract.ts';

const RELATIVE = /^(?:which|who)\b[^,.;:!?\n]*/i;

/** "The flight was cancelled because of the weather, which is outside our control" without what hangs on it; null where the hit is none. */
export function withoutRelative({ request: { reply } }: Reading, { start, end }: Hit): Edit | null {
  if (start === null || end === null) return null;
  const clause = RELATIVE.exec(reply.slice(start))?.[0].trimEnd();
  const comma = /,\s+$/.exec(reply.slice(0, start))?.[0].length ?? 0;
  if (!clause || comma === 0 || start + clause.length < end) return null;
  // Amid a sentence its second comma goes too.
  const behind =
    /^,(?=\s)/.test(reply.slice(start + clause.length)) &&
    !/^, (?:and|but|so)\b/.test(reply.slice(start + clause.length))
      ? 1
      : 0;
  return { start: start - comma, end: start + clause.length + behind, text: '' };
}
