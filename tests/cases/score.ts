import type { Analysis, Finding, FourA } from '../../lib/analyzer/contract.ts';
import { checkSuggestions, type SuggestionScore } from './check-suggestions.ts';
import type { Analyze, CaseFile, LabelledCase, Miss } from './contract.ts';

export interface RuleScore {
  readonly rule: string;
  readonly found: number;
  readonly missed: number;
  readonly falsely: number;
  /** Found, but nowhere near the words that were meant. */
  readonly misplaced: number;
}

export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface Score {
  readonly rules: readonly RuleScore[];
  /** Replies that need nothing, and those of them on which a rule was raised. */
  readonly clean: number;
  readonly alarmed: number;
  readonly fourAs: Share;
  readonly triage: Share;
  readonly moments: Share;
  readonly suggestions: SuggestionScore;
  readonly misses: readonly Miss[];
}

interface Judged {
  readonly one: LabelledCase;
  readonly analysis: Analysis;
  readonly rules: ReadonlySet<string>;
}

type Verdict = { readonly rule: string; readonly as: 'found' | Miss['kind']; readonly at: string };

const FOUR: readonly FourA[] = ['acknowledge', 'apologize', 'ask', 'act'];

/** Runs the analyzer over every case of these files and holds its findings against the labels. */
export function scoreFiles(files: readonly CaseFile[], analyze: Analyze): Score {
  const judged = files.flatMap(({ cases, rules }) =>
    cases.map((one) => ({ one, rules, analysis: analyze({ id: one.id, ...one.request }) })),
  );
  const verdicts = judged.flatMap((one) => verdictsOn(one).map((verdict) => ({ ...verdict, one: one.one })));
  const suggestions = checkSuggestions(judged, analyze);
  // A thread without a reply is labelled for its customer alone.
  const clean = judged.filter(({ one }) => one.expect.length === 0 && one.request.reply !== '');
  const misses = verdicts.flatMap(({ one, rule, as, at }) =>
    as === 'found' ? [] : [{ rule, kind: as, id: one.id, reply: one.request.reply, at }],
  );
  return {
    rules: [...new Set(files.flatMap(({ rules }) => [...rules]))].sort().map((rule) => countRule(rule, verdicts)),
    clean: clean.length,
    alarmed: clean.filter((one) => verdictsOn(one).some(({ as }) => as === 'false alarm')).length,
    ...shares(judged),
    suggestions,
    misses: [...misses, ...suggestions.misses],
  };
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to get wrong. */
export function rates({ found, missed, falsely }: Pick<RuleScore, 'found' | 'missed' | 'falsely'>): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found + falsely === 0 ? 1 : found / (found + falsely);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function verdictsOn({ one, analysis, rules }: Judged): Verdict[] {
  return [...rules].flatMap((rule): Verdict[] => {
    const findings = analysis.findings.filter((finding) => finding.rule === rule);
    const at = markedWords(findings[0], one.request.reply);
    if (!one.expect.includes(rule))
      return findings.length === 0 || one.allow?.includes(rule) ? [] : [{ rule, as: 'false alarm', at }];
    if (findings.length === 0) return [{ rule, as: 'missed', at: '' }];
    const hit: Verdict = { rule, as: 'found', at };
    return touchesAny(findings, one.spans?.[rule] ?? [], one.request.reply)
      ? [hit]
      : [hit, { rule, as: 'misplaced', at }];
  });
}

/** A quote may occur more than once: any of its places will do. */
function touchesAny(findings: readonly Finding[], quotes: readonly string[], reply: string): boolean {
  const places = quotes.flatMap((quote) => placesOf(quote, reply));
  return (
    quotes.length === 0 ||
    findings.some(({ start, end }) =>
      places.some(([from, to]) => start !== null && end !== null && start < to && end > from),
    )
  );
}

function placesOf(quote: string, reply: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = reply.indexOf(quote); at !== -1; at = reply.indexOf(quote, at + 1))
    places.push([at, at + quote.length]);
  return places;
}

function markedWords(finding: Finding | undefined, reply: string): string {
  return finding === undefined || finding.start === null || finding.end === null
    ? ''
    : reply.slice(finding.start, finding.end);
}

function countRule(rule: string, verdicts: readonly Verdict[]): RuleScore {
  const count = (as: Verdict['as']) => verdicts.filter((verdict) => verdict.rule === rule && verdict.as === as).length;
  return {
    rule,
    found: count('found'),
    missed: count('missed'),
    falsely: count('false alarm'),
    misplaced: count('misplaced'),
  };
}

function shares(judged: readonly Judged[]): Pick<Score, 'fourAs' | 'triage' | 'moments'> {
  const share = (rights: readonly boolean[]): Share => ({ right: rights.filter(Boolean).length, all: rights.length });
  return {
    fourAs: share(
      judged.flatMap(({ one, analysis }) =>
        one.fourAs ? FOUR.map((a) => analysis.fourAs[a].present === one.fourAs?.includes(a)) : [],
      ),
    ),
    triage: share(judged.flatMap(({ one, analysis }) => (one.triage ? [analysis.triage.level === one.triage] : []))),
    moments: share(
      judged.flatMap(({ one, analysis }) => (one.moments ? [sameMembers(analysis.moments, one.moments)] : [])),
    ),
  };
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join() === b.toSorted().join();
}
