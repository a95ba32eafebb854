import type { Briefing } from '../../analyzer/briefing.ts';
import type { Analysis, Edit, Severity } from '../../analyzer/contract.ts';
import type { ExplainedFinding } from '../../messages/protocol.ts';

/** A finding of `rule` on `[start, end)` of a draft, for tests. */
export function finding(
  rule: string,
  start: number | null,
  end: number | null,
  more: { severity?: Severity; suggestions?: Edit[]; key?: string } = {},
): ExplainedFinding {
  const source = { label: 'A source', url: 'https://example.org/' };
  const words = { title: rule, message: `${rule} here.`, why: 'Because.', source };
  return { key: rule, rule, severity: 'advice', start, end, suggestions: [], ...words, ...more };
}

const ABSENT = { present: false, needed: false, spans: [] };

/** An analysis that says nothing beyond its language. */
export function quietAnalysis(): Analysis {
  return {
    language: 'en',
    findings: [],
    tone: { customer: null, reply: null },
    fourAs: { acknowledge: ABSENT, apologize: ABSENT, ask: ABSENT, act: ABSENT },
    triage: { level: 'routine', cues: [] },
    moments: [],
    waiting: { minutes: null, overdue: false },
  };
}

export const NO_BRIEFING: Briefing = {
  lateAfter: 1440,
  given: [],

  toneWords: { customer: [], reply: [] },
};
