export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

const WORDS_AND_GAPS = /\s+|\S+/g;

function sharedAtStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared += 1;
  return shared;
}

function sharedAtEnd(a: readonly string[], b: readonly string[], most: number): number {
  let shared = 0;
  while (shared < most && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared += 1;
  return shared;
}

/** The whole sentences that go in before words that stay; they may get another capital. null when it is no such insertion. */
function putBefore(before: string, after: string): string | null {
  const stays = before !== '' && after.length > before.length && after.toLowerCase().endsWith(before.toLowerCase());
  const put = stays ? after.slice(0, -before.length).trim() : '';
  return /[.!?]$/.test(put) ? put : null;
}

/**
 * The new text of a rewrite, cut where it departs from the old one. When most of it is new, nothing
 * counts as changed: emphasis on everything shows nothing.
 */
export function rewriteParts(before: string, after: string): readonly Part[] {
  const put = putBefore(before, after);
  if (put !== null) return [{ text: put, changed: false }];
  const [old, now] = [before.match(WORDS_AND_GAPS) ?? [], after.match(WORDS_AND_GAPS) ?? []];
  const start = sharedAtStart(old, now);
  const end = sharedAtEnd(old, now, Math.min(old.length, now.length) - start);
  const changed = now.slice(start, now.length - end).join('');
  if (changed.length > after.length / 2) return [{ text: after, changed: false }];
  const parts = [
    { text: now.slice(0, start).join(''), changed: false },
    { text: changed, changed: true },
    { text: now.slice(now.length - end).join(''), changed: false },
  ];
  return parts.filter((part) => part.text !== '');
}
