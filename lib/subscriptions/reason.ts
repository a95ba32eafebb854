import type { Language } from '../analyzer/contract.ts';
import { describeProblem, PackError, type PackProblem } from '../packs/problem.ts';
import { describeFault, SignatureError, type SignatureFault } from '../packs/signing/signature-error.ts';
import { describeFetchProblem, FetchError, type FetchProblem } from './fetch-error.ts';
import { StorageFullError } from './storage-full-error.ts';

/** Why a pack is not taken, as it is stored. Plain data, told in the language of the interface when it is shown. */
export type Reason =
  | { readonly of: 'content'; readonly problem: PackProblem }
  | { readonly of: 'signature'; readonly fault: SignatureFault; readonly detail: string }
  | { readonly of: 'fetch'; readonly problem: FetchProblem; readonly detail: string }
  | { readonly of: 'storage' }
  | { readonly of: 'unknown'; readonly message: string };

const MOST = 100;
const NO_ROOM: Readonly<Record<Language, string>> = {
  en: 'The browser has no room left to keep this pack. Remove packs that you don’t need, then check again.',
  de: 'Der Browser hat keinen Platz mehr für dieses Paket. Entferne Pakete, die du nicht brauchst, und prüfe dann noch einmal.',
};

/** All reasons in an error that reading, checking or fetching a pack threw. */
export function reasonsIn(error: unknown): readonly Reason[] {
  if (error instanceof PackError) {
    return error.problems.slice(0, MOST).map((problem) => ({ of: 'content', problem }));
  }
  if (error instanceof SignatureError) return [{ of: 'signature', fault: error.fault, detail: error.detail }];
  if (error instanceof FetchError) return [{ of: 'fetch', problem: error.problem, detail: error.detail }];
  if (error instanceof StorageFullError) return [{ of: 'storage' }];
  return [{ of: 'unknown', message: error instanceof Error ? error.message : String(error) }];
}

/** One sentence or two: what is wrong, where, and what to do. */
export function describeReason(reason: Reason, language: Language): string {
  switch (reason.of) {
    case 'content':
      return placed(reason.problem, language);
    case 'signature':
      return describeFault(reason.fault, reason.detail, language);
    case 'fetch':
      return describeFetchProblem(reason.problem, reason.detail, language);
    case 'storage':
      return NO_ROOM[language];
    case 'unknown':
      return reason.message;
  }
}

function placed(problem: PackProblem, language: Language): string {
  const told = describeProblem(problem, language);
  return problem.path === '' ? told : `${problem.path}: ${told}`;
}
