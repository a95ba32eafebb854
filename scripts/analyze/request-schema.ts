import { z } from 'zod';
import type { AnalysisRequest } from '../../lib/analyzer/contract.ts';

const TIME_FORMS = [z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })];
const NO_TIME = 'must be a time in ISO 8601 with an offset, such as "2026-03-03T10:00:00+01:00"';

const time = z.string().refine(isTime, NO_TIME);

const message = z.object({
  author: z.enum(['customer', 'agent']),
  text: z.string(),
  at: time.optional(),
  name: z.string().optional(),
});

/** The shape of one request line. Keys that it does not know are left out, so that exports may carry more than is read. */
export const requestSchema = z.object({
  id: z.string().optional(),
  reply: z.string(),
  thread: z.array(message).optional(),
  channel: z.enum(['email', 'tweet', 'chat']).optional(),
  language: z.enum(['en', 'de']).optional(),
  customerName: z.string().optional(),
  agentName: z.string().optional(),
  filledOnSend: z.array(z.string()).optional(),
  now: time.optional(),
}) satisfies z.ZodType<AnalysisRequest>;

/** Seconds may be left out, and so may the colon of the offset, as many exports do. */
function isTime(text: string): boolean {
  const withColon = text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return TIME_FORMS.some((form) => form.safeParse(withColon).success);
}
