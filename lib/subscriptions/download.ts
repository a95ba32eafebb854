import { FetchError } from './fetch-error.ts';

/** What a server says about a pack, and what of it to ask with next time. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Download =
  | {
      readonly kind: 'new';
      readonly text: string;
      readonly validators: Validators;
      readonly freshSeconds: number | null;
    }
  | { readonly kind: 'unchanged'; readonly validators: Validators; readonly freshSeconds: number | null };

export const LARGEST_BYTES = 5 * 1024 * 1024;
export const LONGEST_MS = 20_000;
const UNCHANGED = 304;

/**
 * Asks for a pack, conditionally where an earlier answer is known. Sends no cookie, no referrer and nothing of the agent.
 * A server that Attune was not allowed to read (`mayRead`) takes no headers of ours without being asked first, which static
 * hosts don't answer: there the browser's own cache asks conditionally, and what did not change comes out of it.
 * @throws {FetchError} when there is no answer in time, a refusal, a redirect to another origin, or too much.
 */
export async function download(
  address: URL,
  { known, mayRead }: { readonly known: Validators | null; readonly mayRead: boolean },
  signal: AbortSignal,
): Promise<Download> {
  const tooSlow = AbortSignal.timeout(LONGEST_MS);
  try {
    const response = await ask(address, mayRead ? known : null, AbortSignal.any([signal, tooSlow]), mayRead);
    return await understood(response, address, known);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (tooSlow.aborted) throw new FetchError('too-slow', String(LONGEST_MS / 1000));
    throw new FetchError('offline', address.host);
  }
}

function ask(address: URL, known: Validators | null, signal: AbortSignal, mayRead: boolean): Promise<Response> {
  const headers = new Headers();
  if (known?.etag) headers.set('if-none-match', known.etag);
  else if (known?.lastModified) headers.set('if-modified-since', known.lastModified);
  return fetch(address, {
    headers,
    signal,
    cache: mayRead ? 'no-store' : 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
}

async function understood(response: Response, address: URL, known: Validators | null): Promise<Download> {
  if (response.redirected && new URL(response.url).origin !== address.origin) {
    throw new FetchError('moved', address.host);
  }
  const freshSeconds = freshness(response.headers.get('cache-control'));
  const validators = { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') };
  if (response.status === UNCHANGED && known) {
    return { kind: 'unchanged', validators: { ...known, ...(validators.etag ? validators : {}) }, freshSeconds };
  }
  if (!response.ok) throw refusal(response);
  return { kind: 'new', text: await bounded(response), validators, freshSeconds };
}

function refusal({ status, headers }: Response): FetchError {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  return new FetchError('status', String(status), Number.isFinite(after) && after >= 0 ? after : null);
}

/** The body as text, read no further than the limit, whatever length the server announced. */
async function bounded(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > LARGEST_BYTES) {
      await reader?.cancel();
      throw new FetchError('too-large', `${LARGEST_BYTES / 1024 / 1024} MB`);
    }
    chunks.push(part.value);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(chunks).arrayBuffer());
  } catch {
    throw new FetchError('not-utf-8');
  }
}

/** Seconds for which the answer holds, as Cache-Control says (RFC 9111); null when it says nothing, 0 for no-cache. */
export function freshness(cacheControl: string | null): number | null {
  const directives = (cacheControl ?? '')
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  if (directives.includes('no-cache') || directives.includes('no-store')) return 0;
  const maxAge = directives.find((directive) => /^max-age=\d{1,9}$/.test(directive));
  return maxAge ? Number(maxAge.slice('max-age='.length)) : null;
}
