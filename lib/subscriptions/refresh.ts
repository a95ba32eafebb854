import { packAddress } from './address.ts';
import { type Download, download } from './download.ts';
import { FetchError } from './fetch-error.ts';
import { type Reason, reasonsIn } from './reason.ts';
import { afterAnswer, afterFailure } from './schedule.ts';
import { type Accepted, refused, type Source, took, unreached } from './source.ts';

/** What a source needs from its surroundings. */
export interface Around {
  /** Checks what came: signature, schema, lint, version. Rejects with every reason that `reasonsIn` knows. */
  accept(text: string, source: Source): Promise<Accepted>;
  /** Whether the agent let Attune read the address's server. */
  mayRead(address: URL): Promise<boolean>;
  /** Hosts that may be asked, by policy; null allows all. */
  allowedHosts(): Promise<readonly string[] | null>;
  now(): Date;
  /** 0 to 1, for spreading checks. */
  chance(): number;
}

export type Answer =
  | Download
  | { readonly kind: 'failed'; readonly reasons: readonly Reason[]; readonly retryAfter: number | null }
  /** Chosen by the agent. */
  | { readonly kind: 'file'; readonly text: string };

export interface Settled {
  readonly source: Source;
  /** The text of a version that was not known before; null when nothing new is to be stored. */
  readonly text: string | null;
}

/** Asks the source's address. Never rejects: a failure is an answer too. */
export async function ask({ origin, validators }: Source, around: Around, signal: AbortSignal): Promise<Answer> {
  try {
    if (origin.kind !== 'address') throw new Error('A pack from a file is not asked for. Choose the file again.');
    const address = packAddress(origin.address, await around.allowedHosts());
    return await download(address, { known: validators, mayRead: await around.mayRead(address) }, signal);
  } catch (error) {
    const retryAfter = error instanceof FetchError ? error.retryAfter : null;
    return { kind: 'failed', reasons: reasonsIn(error), retryAfter };
  }
}

/**
 * What is known of a source after an answer. Never rejects: what can't be taken is told by the source, whose last good version
 * stays in force.
 */
export async function settle(source: Source, answer: Answer, around: Around): Promise<Settled> {
  if (answer.kind === 'file') return await taken(source, answer.text, around);
  const now = around.now();
  const next = (wait: number) => new Date(now.getTime() + wait).toISOString();
  if (answer.kind === 'failed') {
    const failures = source.failures + 1;
    const nextAt = next(afterFailure(failures, answer.retryAfter, around.chance()));
    const asked = { ...source, failures, checkedAt: now.toISOString(), nextAt };
    return { source: unreached(asked, answer.reasons, now), text: null };
  }
  const { validators, freshSeconds } = answer;
  const nextAt = next(afterAnswer(freshSeconds, around.chance()));
  const asked = { ...source, validators, failures: 0, checkedAt: now.toISOString(), nextAt };
  // What was refused and did not change is still refused.
  const trouble = source.trouble?.kind === 'refused' ? source.trouble : null;
  return answer.kind === 'unchanged'
    ? { source: { ...asked, trouble }, text: null }
    : await taken(asked, answer.text, around);
}

async function taken(source: Source, text: string, around: Around): Promise<Settled> {
  try {
    const accepted = await around.accept(text, source);
    const after = took(source, accepted, around.now());
    return { source: after, text: after.versions[0] === source.versions[0] ? null : text };
  } catch (error) {
    return { source: refused(source, reasonsIn(error), around.now()), text: null };
  }
}
