import type { Analysis, Edit, Finding } from '../../lib/analyzer/contract.ts';
import type { Analyze, LabelledCase, Miss } from './contract.ts';

export interface SuggestionScore {
  readonly findings: number;
  /** Findings that come with no rewrite. */
  readonly without: readonly Miss[];
  readonly tried: number;
  readonly misses: readonly Miss[];
}

interface Judged {
  readonly one: LabelledCase;
  readonly analysis: Analysis;
}

/** Applies every suggestion: the finding it came from must be gone, and no rule may be raised that was not there before. */
export function checkSuggestions(judged: readonly Judged[], analyze: Analyze): SuggestionScore {
  const offers = judged.flatMap((one) => one.analysis.findings.map((finding) => ({ ...one, finding })));
  const tries = offers.flatMap((offer) => offer.finding.suggestions.map((edit) => ({ ...offer, edit })));
  return {
    findings: offers.length,
    without: offers.filter(({ finding }) => finding.suggestions.length === 0).map(bare),
    tried: tries.length,
    misses: tries.flatMap(({ one, analysis, finding, edit }) => missesOf(one, analysis, finding, edit, analyze)),
  };
}

function bare({ one: { id, request }, finding: { rule, start, end } }: Judged & { finding: Finding }): Miss {
  const at = start === null || end === null ? '' : request.reply.slice(start, end);
  return { rule, kind: 'no suggestion', id, reply: request.reply, at };
}

function missesOf(one: LabelledCase, before: Analysis, finding: Finding, edit: Edit, analyze: Analyze): Miss[] {
  const reply = one.request.reply.slice(0, edit.start) + edit.text + one.request.reply.slice(edit.end);
  const after = analyze({ id: one.id, ...one.request, reply });
  const miss = (kind: Miss['kind'], at: string): Miss => ({ rule: finding.rule, kind, id: one.id, reply, at });
  const stays = countOf(finding.rule, after) >= countOf(finding.rule, before);
  const fresh = after.findings.find(({ rule }) => countOf(rule, before) === 0);
  return [
    ...(stays ? [miss('suggestion does not clear it', edit.text)] : []),
    ...(fresh === undefined ? [] : [miss('suggestion raises another', fresh.rule)]),
  ];
}

function countOf(rule: string, { findings }: Analysis): number {
  return findings.filter((finding) => finding.rule === rule).length;
}
