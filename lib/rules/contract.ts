import type { AnalysisRequest, Edit, Language, Severity } from '../analyzer/contract.ts';
import type { HouseRules } from '../analyzer/house.ts';
import type { Reading } from '../analyzer/reading.ts';

/** A place where a rule is broken; both offsets null when it is the whole reply. */
export interface Hit {
  readonly start: number | null;
  readonly end: number | null;
  /** Which of the rule's messages; `default` when it has one only. */
  readonly message?: string;
  /** Values for `{name}` in the message, shown as text. */
  readonly values?: Readonly<Record<string, string>>;
  /** Instead of the rule's own. */
  readonly severity?: Severity;
  /** Rewrites that the rule itself knows, before those of its language file. */
  readonly edits?: readonly Edit[];
}

/** Short logic over moves, tone and thread. Wordings live in the language files beside it. */
export interface Rule {
  readonly id: string;
  /** What it is about, for those who look through the rules. */
  readonly group: 'feeling' | 'ownership' | 'form';
  readonly severity: Severity;
  check(reading: Reading): readonly Hit[];
}

/** A request that the rule must flag or pass; runs as a test. */
export interface Example {
  readonly reply: string;
  readonly request?: Omit<AnalysisRequest, 'reply'>;
  /** What a team decided, where the rule depends on it. */
  readonly house?: Partial<HouseRules>;
  /** Words that the finding must touch. */
  readonly span?: string;
}

/** What a rule says in one language. */
export interface RuleWords {
  readonly title: string;
  /** What the rule flags, in one line. */
  readonly about: string;
  /** One sentence each: what and why. */
  readonly messages: Readonly<Record<string, string>>;
  /** Shown on request; rests on `source`. */
  readonly why: string;
  readonly source: { readonly label: string; readonly url: string };
  /** Edits that mend the hit, best first; all are tried before they are offered. */
  rewrites(hit: Hit, reading: Reading): readonly Edit[];
  readonly examples: { readonly flagged: readonly Example[]; readonly passing: readonly Example[] };
}

/** One rule with its words, as the catalogue lists it. */
export interface RuleUnit {
  readonly rule: Rule;
  readonly words: Readonly<Record<Language, RuleWords>>;
}
