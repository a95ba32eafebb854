import * as z from 'zod/mini';
import type { ForeignText, Gathered, LeftOut } from './contract.ts';
import { htmlToText, tidy } from './html-to-text.ts';
import { ImportError } from './import-error.ts';

/** `GET /api/v2/canned_responses/{id}`: only what is read of it. Lists of folders hold titles without texts. */
const response = z.object({
  title: z.string(),
  content: z.optional(z.nullable(z.string())),
  content_html: z.optional(z.nullable(z.string())),
});
const DEEPEST = 4;

type Found = readonly [place: string, response: z.infer<typeof response>];

/** Responses one by one, in a list, or in folders, as teams put the API's answers together. */
function* responsesIn(json: unknown, place: string, depth = 0): Generator<Found> {
  if (typeof json !== 'object' || json === null || depth > DEEPEST) return;
  const one = Array.isArray(json) ? null : response.safeParse(json);
  if (one?.success) {
    yield [place || 'response', one.data];
    return;
  }
  for (const [key, value] of Object.entries(json)) {
    yield* responsesIn(
      value,
      Array.isArray(json) ? `${place}[${key}]` : `${place}${place ? '.' : ''}${key}`,
      depth + 1,
    );
  }
}

/** Freshdesk's canned responses. @throws {ImportError} when the file holds none */
export function readFreshdeskResponses(json: unknown): Gathered {
  const texts: ForeignText[] = [];
  const leftOut: LeftOut[] = [];
  for (const [place, { title, content, content_html: html }] of responsesIn(json, '')) {
    const text = html ? htmlToText(html) : tidy(content ?? '');
    if (text === '') leftOut.push({ place, title, reason: 'no-text', detail: '' });
    else texts.push({ place, title, text });
  }
  if (texts.length + leftOut.length === 0) throw new ImportError('no-responses');
  return { texts, leftOut };
}
