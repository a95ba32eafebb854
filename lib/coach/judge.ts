import type { Briefing } from '../analyzer/briefing.ts';
import type { Analysis, AnalysisRequest, Finding, Language } from '../analyzer/contract.ts';
import type { HouseRules } from '../analyzer/house.ts';
import type { BackgroundToCoach, CoachToBackground, ExplainedFinding } from '../messages/protocol.ts';
import { findingKeys } from './finding-keys.ts';

export interface Explanation {
  readonly title: string;
  readonly why: string;
  readonly source: { readonly label: string; readonly url: string };
}

/** The analyzer's and the rules' functions that the background judges with. */
export interface Judging {
  analyze(request: AnalysisRequest, options?: { messageLanguage?: Language; house?: HouseRules }): Analysis;
  /** What the panel tells beside it. */
  brief(request: AnalysisRequest, language: Language | null, house: HouseRules): Briefing;
  explain(rule: string, language: Language): Explanation;
  /** The language of the interface now. */
  language(): Promise<Language>;
  /** What team and agent decided; another object whenever it changed. */
  house(): Promise<HouseRules>;
}

type Question = Extract<CoachToBackground, { kind: 'analyze' }>;
/** An analysis with what the coach shows of it. */
export type JudgedDraft = Pick<Extract<BackgroundToCoach, { kind: 'analysis' }>, 'analysis' | 'findings' | 'briefing'>;

const CACHED = 24;

/**
 * Judges drafts for the coach, each finding with its title and reason in the interface's language. The last answers are kept,
 * so that an undo or a question asked twice costs nothing.
 */
export function createJudge(judging: Judging): { judge(question: Question): Promise<BackgroundToCoach> } {
  const cache = new Map<string, JudgedDraft>();
  let house: HouseRules | null = null;
  return {
    async judge({ revision, request }) {
      const [language, held] = await Promise.all([judging.language(), judging.house()]);
      if (held !== house) cache.clear();
      house = held;
      const key = JSON.stringify([language, request]);
      const judged = cache.get(key) ?? judgeDraft(request, { language, house: held }, judging);
      cache.delete(key);
      cache.set(key, judged);
      if (cache.size > CACHED) cache.delete(cache.keys().next().value ?? '');
      return { kind: 'analysis', revision, ...judged };
    },
  };
}

/** Judges one draft, each finding with its title and reason in the interface's language. */
export function judgeDraft(
  request: AnalysisRequest,
  { language, house }: { readonly language: Language; readonly house: HouseRules },
  { analyze, brief, explain }: Pick<Judging, 'analyze' | 'brief' | 'explain'>,
): JudgedDraft {
  const analysis = analyze(request, { messageLanguage: language, house });
  const keys = findingKeys(analysis.findings, request.reply);
  const explained = (finding: Finding, index: number): ExplainedFinding => {
    const { title, why, source } = explain(finding.rule, language);
    return { ...finding, key: keys[index] ?? finding.rule, title, why, source };
  };
  const briefing = brief(request, analysis.language, house);
  return { analysis, briefing, findings: analysis.findings.map(explained) };
}
