import type { AnalysisRequest } from '../analyzer/contract.ts';

type Around = Omit<AnalysisRequest, 'reply' | 'thread'> & { readonly at?: string };

/** For examples: what surrounds a reply to one message of the customer. */
export function wrote(text: string, { at, ...around }: Around = {}): Omit<AnalysisRequest, 'reply'> {
  return { thread: [{ author: 'customer', text, ...(at === undefined ? {} : { at }) }], ...around };
}
