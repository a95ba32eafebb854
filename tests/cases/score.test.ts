import { describe, expect, it } from 'vitest';
import type { Analysis, AnalysisRequest, Finding } from '../../lib/analyzer/contract.ts';
import type { CaseFile, LabelledCase } from './contract.ts';
import { rates, type Score, scoreFiles } from './score.ts';

const QUIET: Analysis = {
  language: 'en',
  findings: [],
  tone: { customer: null, reply: null },
  fourAs: {
    acknowledge: { present: true, needed: true, spans: [] },
    apologize: { present: false, needed: false, spans: [] },
    ask: { present: false, needed: false, spans: [] },
    act: { present: true, needed: true, spans: [] },
  },
  triage: { level: 'brief', cues: [] },
  moments: [],
  waiting: { minutes: null, overdue: false },
};

/** Raises `blame` on each "BAD" and `vague-promise` on each "soon", and would replace them by "good" or what `fixes` says. */
function analyzer(fixes: Readonly<Record<string, string>> = {}): (request: AnalysisRequest) => Analysis {
  return ({ reply }) => ({
    ...QUIET,
    findings: [...find(reply, 'BAD', 'blame'), ...find(reply, 'soon', 'vague-promise')],
  });

  function find(reply: string, word: string, rule: string): Finding[] {
    return [...reply.matchAll(new RegExp(word, 'g'))].map(({ index }) => {
      const [start, end] = [index, index + word.length];
      return {
        rule,
        severity: 'advice',
        start,
        end,
        message: 'Why.',
        suggestions: [{ start, end, text: fixes[word] ?? 'good' }],
      };
    });
  }
}

function score(cases: readonly Partial<LabelledCase & { reply: string }>[], analyze = analyzer()): Score {
  const full = cases.map((one, at) => ({ id: String(at), expect: [], ...one, request: { reply: one.reply ?? '' } }));
  const file: CaseFile = { set: 'x', file: 'x', cases: full, rules: new Set(full.flatMap((one) => one.expect)) };
  return scoreFiles([file], analyze);
}

describe('scoring labelled cases', () => {
  it('counts what was found, missed and falsely raised', () => {
    const { rules } = score([
      { reply: 'BAD', expect: ['blame'] },
      { reply: 'fine', expect: ['blame'] },
      { reply: 'BAD, really' },
    ]);
    expect(rules).toEqual([{ rule: 'blame', found: 1, missed: 1, falsely: 1, misplaced: 0 }]);
  });

  it('leaves out rules that the file does not judge, and those that are allowed', () => {
    const { rules, alarmed } = score([
      { reply: 'BAD soon', expect: ['blame'] },
      { reply: 'BAD', allow: ['blame'] },
    ]);
    expect(rules).toEqual([{ rule: 'blame', found: 1, missed: 0, falsely: 0, misplaced: 0 }]);
    expect(alarmed).toBe(0);
  });

  it('sees a finding in the wrong place, and takes any place of a quote', () => {
    const reply = 'BAD things are not BAD';
    expect(score([{ reply, expect: ['blame'], spans: { blame: ['things'] } }]).rules[0]?.misplaced).toBe(1);
    expect(score([{ reply: `${reply} BAD`, expect: ['blame'], spans: { blame: ['BAD'] } }]).rules[0]?.misplaced).toBe(
      0,
    );
  });

  it('counts alarms on replies that need nothing', () => {
    const { clean, alarmed } = score([{ reply: 'BAD', expect: ['blame'] }, { reply: 'BAD' }, { reply: 'fine' }]);
    expect({ clean, alarmed }).toEqual({ clean: 2, alarmed: 1 });
  });

  it('tries every suggestion', () => {
    const cases = [{ reply: 'BAD and BAD', expect: ['blame'] }];
    const faults = (fix: string) =>
      score(cases, analyzer({ BAD: fix })).suggestions.misses.map(({ kind, at }) => [kind, at]);
    expect(faults('good')).toEqual([]);
    expect(faults('BAD')).toEqual(Array(2).fill(['suggestion does not clear it', 'BAD']));
    expect(faults('soon')).toEqual(Array(2).fill(['suggestion raises another', 'vague-promise']));
  });

  it("tells the share of right four A's and triage", () => {
    const { fourAs, triage } = score([
      { fourAs: ['acknowledge', 'act'], triage: 'brief' },
      { fourAs: ['ask'], triage: 'deep' },
    ]);
    expect(fourAs).toEqual({ right: 5, all: 8 });
    expect(triage).toEqual({ right: 1, all: 2 });
  });

  it('gives rates that are never NaN', () => {
    expect(rates({ found: 0, missed: 0, falsely: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(rates({ found: 0, missed: 1, falsely: 1 })).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(rates({ found: 3, missed: 1, falsely: 1 })).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
  });
});
