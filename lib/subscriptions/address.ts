/** Why an address can't be subscribed to; the interface says it in its language. */
export type AddressProblem = 'no-address' | 'not-https' | 'has-credentials' | 'host-not-allowed';

export class AddressError extends Error {
  readonly problem: AddressProblem;

  constructor(problem: AddressProblem, message: string) {
    super(message);
    this.name = 'AddressError';
    this.problem = problem;
  }
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address of a pack, as it is asked for: HTTPS, no user or password, no fragment. Plain HTTP is for a server on the same
 * machine alone, where a lead tries a pack. `allowed` (by policy) holds the hosts that may be asked; null allows all.
 * @throws {AddressError} that says what is wrong and what to write instead.
 */
export function packAddress(typed: string, allowed: readonly string[] | null = null): URL {
  const url = URL.parse(typed.trim());
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new AddressError(
      'no-address',
      `"${short(typed)}" is no web address. Write it as in "https://example.com/pack.json".`,
    );
  }
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    throw new AddressError('not-https', `Packs come over HTTPS. Write "https://${url.host}${url.pathname}".`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new AddressError(
      'has-credentials',
      'The address holds a user name or password. Leave it out: packs are no secret.',
    );
  }
  if (allowed && !allowed.includes(url.hostname)) {
    throw new AddressError('host-not-allowed', `Your organisation allows packs from ${allowed.join(', ')} only.`);
  }
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
