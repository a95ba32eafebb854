import type { Analysis, AnalysisRequest, FourA } from '../../lib/analyzer/contract.ts';

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

/** One file of cases. It judges the rules that it expects anywhere, and is silent on all others; one that expects none judges all. */
export interface CaseFile {
  readonly set: string;
  readonly file: string;
  readonly rules: ReadonlySet<string>;
  readonly cases: readonly LabelledCase[];
}

export type Analyze = (request: AnalysisRequest) => Analysis;

/** One thing that went wrong, for people to look at. */
export interface Miss {
  readonly rule: string;
  readonly kind:
    | 'missed'
    | 'false alarm'
    | 'misplaced'
    | 'no suggestion'
    | 'suggestion does not clear it'
    | 'suggestion raises another';
  readonly id: string;
  readonly reply: string;
  /** The words that were marked, where there are any. */
  readonly at: string;
}
