import { HELPDESK_HOSTS } from './helpdesk-hosts.ts';

/** What is wrong with an address that somebody wants Attune to run on. */
export type SiteProblem = 'empty' | 'not-an-address' | 'not-https' | 'built-in' | 'already-there';

const HOST = /^(?:[a-z0-9_-]+\.)+[a-z0-9-]+$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The addresses of one host, as the browser's permissions name them. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** The host in what somebody typed or pasted: a bare host, or the address of any page on it. */
export function hostIn(
  typed: string,
  there: readonly string[],
): { readonly host: string } | { readonly problem: SiteProblem } {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  const url = URL.parse(SCHEME.test(text) ? text : `https://${text}`);
  if (url?.username !== '' || !HOST.test(url.hostname)) return { problem: 'not-an-address' };
  if (url.protocol !== 'https:') return { problem: url.protocol === 'http:' ? 'not-https' : 'not-an-address' };
  if (isBuiltIn(url.hostname)) return { problem: 'built-in' };
  return there.includes(url.hostname) ? { problem: 'already-there' } : { host: url.hostname };
}

function isBuiltIn(host: string): boolean {
  return HELPDESK_HOSTS.some((pattern) => {
    const suffix = pattern.slice('https://*'.length, -'/*'.length);
    return host === suffix.slice(1) || host.endsWith(suffix);
  });
}
