import type { Pack } from '../packs/schema.ts';
import type { Validators } from './download.ts';
import type { Reason } from './reason.ts';

/** Where a pack comes from. */
export type Origin =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly name: string };

/** A version that was checked and taken; its text is stored apart. */
export interface Taken {
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A pack that passed every check. */
export interface Accepted {
  readonly pack: Pick<Pack, 'id' | 'name' | 'version'>;
  /** Whether it is meant for this browser, where it is rolled out in stages. */
  readonly isForUs: boolean;
  /** Fingerprint of the key that is trusted from now on; null when the pack is not signed. */
  readonly pin: string | null;
}

export interface Trouble {
  /** `refused`: what came can't be taken. `unreached`: nothing came. */
  readonly kind: 'refused' | 'unreached';
  readonly reasons: readonly Reason[];
  /** Since when, ISO 8601. */
  readonly since: string;
}

/** What is known of one pack that the agent or the policy subscribed to. Plain data, as it is stored. */
export interface Source {
  readonly id: string;
  /** On whose word it is here: the agent's own choice counts as the team's, a policy's stands above. */
  readonly level: 'team' | 'admin';
  readonly origin: Origin;
  /** Newest first, the one in force among them; empty until the first good answer. */
  readonly versions: readonly Taken[];
  readonly inForce: string | null;
  /** Rolled back: this version is not taken again, a newer one is. */
  readonly skipped: string | null;
  /** Id and name of the pack that came first; another one at the same address is refused. */
  readonly pack: { readonly id: string; readonly name: string } | null;
  /** A version that is rolled out in stages and not meant for this browser yet. */
  readonly heldBack: string | null;
  /** Fingerprint of the trusted key: the first signed version's, or one that it introduced; null while none was. */
  readonly pin: string | null;
  readonly validators: Validators | null;
  readonly failures: number;
  /** The newest refusal or failure, until an answer is good again. */
  readonly trouble: Trouble | null;
  /** ISO 8601; null before the first check. */
  readonly checkedAt: string | null;
  /** When to ask next, ISO 8601; null for files. */
  readonly nextAt: string | null;
}

/** So many versions can be gone back to. */
export const MOST_VERSIONS = 4;

/** A source that was not asked yet, due at once. */
export function newSource(id: string, origin: Origin, now: Date, level: Source['level'] = 'team'): Source {
  return {
    id,
    level,
    origin,
    versions: [],
    inForce: null,
    skipped: null,
    pack: null,
    heldBack: null,
    pin: null,
    validators: null,
    failures: 0,
    trouble: null,
    checkedAt: null,
    nextAt: origin.kind === 'address' ? now.toISOString() : null,
  };
}

/** A good version came: it is in force, unless it is the one that was rolled back, or meant for others first. */
export function took(source: Source, { pack, pin, isForUs }: Accepted, now: Date): Source {
  if (!isForUs) return { ...source, heldBack: pack.version, trouble: null };
  const { id, name, version } = pack;
  const known = source.versions.some((taken) => taken.version === version);
  const versions = known ? source.versions : [{ version, at: now.toISOString() }, ...source.versions];
  const inForce = version === source.skipped ? source.inForce : version;
  const versionsKept = kept(versions, inForce);
  return {
    ...source,
    versions: versionsKept,
    inForce,
    pack: { id, name },
    pin: pin ?? source.pin,
    heldBack: null,
    trouble: null,
  };
}

/** What came can't be taken: the last good version stays in force. */
export function refused(source: Source, reasons: readonly Reason[], now: Date): Source {
  return { ...source, trouble: troubleOf(source, { kind: 'refused', reasons }, now) };
}

/** Nothing came. That the last thing that did was refused is the more telling news, and stays. */
export function unreached(source: Source, reasons: readonly Reason[], now: Date): Source {
  if (source.trouble?.kind === 'refused') return source;
  return { ...source, trouble: troubleOf(source, { kind: 'unreached', reasons }, now) };
}

/**
 * Back to an earlier version, which stays until one comes that is newer than the one that was left.
 * Throws when that version is no longer kept.
 */
export function rolledBack(source: Source, version: string): Source {
  if (!source.versions.some((taken) => taken.version === version)) {
    throw new Error(
      `Version ${version} is no longer kept. Choose one of ${source.versions.map((taken) => taken.version).join(', ')}.`,
    );
  }
  return { ...source, inForce: version, skipped: source.versions[0]?.version ?? null };
}

/** The version that was in force before the present one; null where there is none to go back to. */
export function versionBefore({ versions, inForce }: Source): string | null {
  const at = versions.findIndex(({ version }) => version === inForce);
  return at < 0 ? null : (versions[at + 1]?.version ?? null);
}

/** Whether it is time to ask. */
export function isDue({ nextAt }: Source, now: Date): boolean {
  return nextAt !== null && Date.parse(nextAt) <= now.getTime();
}

function kept(versions: readonly Taken[], inForce: string | null): readonly Taken[] {
  const newest = versions.slice(0, MOST_VERSIONS);
  const held = versions.find(({ version }) => version === inForce);
  return !held || newest.includes(held) ? newest : [...newest.slice(0, -1), held];
}

function troubleOf({ trouble }: Source, now: Omit<Trouble, 'since'>, at: Date): Trouble {
  const lasts = trouble?.kind === now.kind && JSON.stringify(trouble.reasons) === JSON.stringify(now.reasons);
  return { ...now, since: lasts ? trouble.since : at.toISOString() };
}
