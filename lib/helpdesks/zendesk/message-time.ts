import { ZENDESK } from './selectors.ts';

const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

const isMoment = (text: string | null | undefined): text is string =>
  typeof text === 'string' && WITH_OFFSET.test(text) && !Number.isNaN(Date.parse(text));

/** `none`: the article has no time, as messages of a group. `doubtful`: it has one that cannot be relied on. */
export type MessageTime = { readonly at: string } | 'none' | 'doubtful';

/**
 * The relative time's `datetime` is right. The absolute one was seen with local time written as UTC ("…Z"), so it counts
 * only with a real offset.
 */
export function timeOf(article: Element): MessageTime {
  const relative = article.querySelector(ZENDESK.relativeTime)?.getAttribute('datetime');
  if (isMoment(relative)) return { at: relative };
  const any = article.querySelector(ZENDESK.anyTime)?.getAttribute('datetime');
  if (any === undefined) return 'none';
  return isMoment(any) && !any.endsWith('Z') ? { at: any } : 'doubtful';
}
