import type { AnalysisRequest, FourA } from '../../lib/analyzer/contract.ts';

/** One line of a set's `*.jsonl`: a reply as an agent might write it, and what a careful reader would say about it. */
export interface LabelledCase {
  readonly id: string;
  readonly request: Omit<AnalysisRequest, 'id'>;
  /** Rules that must be raised. Every other rule that the same file judges must stay quiet. */
  readonly expect: readonly string[];
  /** Quotes of the reply, of which the rule's finding must touch one. */
  readonly spans?: Readonly<Record<string, readonly string[]>>;
  /** Rules on which two careful readers could differ: they count neither way. */
  readonly allow?: readonly string[];
  /** Those of the four A's that the reply shows. */
  readonly fourAs?: readonly FourA[];
  readonly triage?: 'routine' | 'brief' | 'deep';
  readonly moments?: readonly string[];
  /** The voice, and why. */
  readonly note?: string;
}

/** One file of cases. It judges the rules that it expects anywhere, and is silent on all others. */
export interface CaseFile {
  readonly set: string;
  readonly file: string;
  readonly rules: ReadonlySet<string>;
  readonly cases: readonly LabelledCase[];
}
