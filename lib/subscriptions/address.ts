import { FetchError } from './fetch-error.ts';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/**
 * The address of a pack, as it is asked for: HTTPS, no user or password, no fragment. Plain HTTP is for a server on the same
 * machine alone, where a lead tries a pack. `allowed` (by policy) holds the hosts that may be asked; null allows all.
 * @throws {FetchError} that says what is wrong and what to write instead.
 */
export function packAddress(typed: string, allowed: readonly string[] | null = null): URL {
  const url = URL.parse(typed.trim());
  if (!url || !/^https?:$/.test(url.protocol)) throw new FetchError('no-address', short(typed));
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    throw new FetchError('not-https', `https://${url.host}${url.pathname}`);
  }
  if (url.username !== '' || url.password !== '') throw new FetchError('has-credentials');
  if (allowed && !allowed.includes(url.hostname)) throw new FetchError('host-not-allowed', allowed.join(', '));
  url.hash = '';
  return url;
}

/** The host permission that the address needs: its origin and nothing else. Ports are no part of such patterns. */
export function originPattern(address: URL): string {
  return `${address.protocol}//${address.hostname}/*`;
}

function short(typed: string): string {
  const text = typed.trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
