import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** A pack by policy: by its address, or whole as the text of its file. */
export type PolicyPack = { readonly address: string } | { readonly pack: string };

/** What an organisation's administrators decided, through the browser's managed policy (public/managed-schema.json). */
export interface Policy {
  readonly packs: readonly PolicyPack[];
  /** Public keys (JWK, as JSON text) that packs may be signed with; empty when none is prescribed. */
  readonly keys: readonly string[];
  readonly demandSignature: boolean;
  /** Host names that packs may come from; null allows all. */
  readonly allowedHosts: readonly string[] | null;
  /** Whether agents may add packs of their own. */
  readonly ownPacks: boolean;
}

export interface ReadPolicy {
  readonly policy: Policy;
  /** What of it can't be used, with its place and what to write; for the administrator. */
  readonly problems: readonly string[];
}

export const NO_POLICY: Policy = { packs: [], keys: [], demandSignature: false, allowedHosts: null, ownPacks: true };

const texts = z.array(z.string());
const FIELDS = {
  packs: z.array(z.union([z.strictObject({ address: z.string() }), z.strictObject({ pack: z.string() })])),
  keys: texts,
  demandSignature: z.boolean(),
  allowedHosts: texts,
  ownPacks: z.boolean(),
} as const;
const EXPECTED: Readonly<Record<keyof Policy, string>> = {
  packs: 'a list of entries, each with "address" or "pack"',
  keys: 'a list of public keys, each as a string',
  demandSignature: 'true or false',
  allowedHosts: 'a list of host names, as in "packs.example.com"',
  ownPacks: 'true or false',
};
/** Where a part can't be read, what is stricter holds: an administrator meant to restrict something. */
const STRICTER: Partial<Policy> = { demandSignature: true, allowedHosts: [], ownPacks: false };

/** Reads what the browser hands over. A part that can't be used is told, and the others hold. */
export function readPolicy(managed: Readonly<Record<string, unknown>>): ReadPolicy {
  const problems: string[] = [];
  const parts = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const key = name as keyof Policy;
    if (managed[key] === undefined || managed[key] === null) return [];
    const read = schema.safeParse(managed[key]);
    if (read.success) return [[key, read.data]];
    problems.push(`Policy "${key}" can't be used: write ${EXPECTED[key]}.`);
    return key in STRICTER ? [[key, STRICTER[key]]] : [];
  });
  return { policy: { ...NO_POLICY, ...Object.fromEntries(parts) }, problems };
}

/** The policy in force. Firefox rejects where there is none; Chromium answers with nothing. */
export async function managedPolicy(): Promise<ReadPolicy> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch {
    return { policy: NO_POLICY, problems: [] };
  }
}

/** Calls back when the administrators changed the policy, until the signal ends it. */
export function onPolicy(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
