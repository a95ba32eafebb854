import { expect, it, vi } from 'vitest';
import type { AnalysisRequest } from '../analyzer/contract.ts';
import { DEFAULT_HOUSE } from '../analyzer/house.ts';
import { serveCoach } from '../messages/coach-desk.ts';
import { FakeWire } from '../messages/testing/fake-wire.ts';
import { createJudge } from './judge.ts';
import { NO_BRIEFING, quietAnalysis } from './testing/findings.ts';

const source = { label: 'A source', url: 'https://example.org/' };
const found = { rule: 'blame', severity: 'advice', start: 0, end: 4, message: 'Blames.', suggestions: [] } as const;

function judgeWith(language: 'en' | 'de' = 'en') {
  const analyze = vi.fn((_request: AnalysisRequest) => ({ ...quietAnalysis(), findings: [found] }));
  const explain = (rule: string, of: string) => ({ title: `${rule} ${of}`, why: 'Because.', source });
  const held = { house: DEFAULT_HOUSE };
  const judge = createJudge({
    ...{ analyze, explain, brief: () => NO_BRIEFING },
    language: async () => language,
    house: async () => held.house,
  });
  return { analyze, judge, held };
}

it('explains each finding in the language of the interface', async () => {
  const { analyze, judge } = judgeWith('de');
  const answer = await judge.judge({ kind: 'analyze', revision: 7, request: { reply: 'Calm down.' } });
  expect(analyze).toHaveBeenCalledWith({ reply: 'Calm down.' }, { messageLanguage: 'de', house: DEFAULT_HOUSE });
  expect(answer).toMatchObject({
    kind: 'analysis',
    revision: 7,
    findings: [{ rule: 'blame', key: 'blame|calm|0', title: 'blame de', why: 'Because.', source }],
  });
});

it('judges the same request once', async () => {
  const { analyze, judge } = judgeWith();
  for (const revision of [1, 2, 3]) {
    const answer = await judge.judge({ kind: 'analyze', revision, request: { reply: 'Calm down.' } });
    expect(answer).toMatchObject({ revision });
  }
  expect(analyze).toHaveBeenCalledOnce();
});

it('judges anew once another house holds', async () => {
  const { analyze, judge, held } = judgeWith();
  await judge.judge({ kind: 'analyze', revision: 1, request: { reply: 'Calm down.' } });
  held.house = { ...DEFAULT_HOUSE, rules: { blame: { on: false } } };
  await judge.judge({ kind: 'analyze', revision: 2, request: { reply: 'Calm down.' } });
  expect(analyze).toHaveBeenLastCalledWith({ reply: 'Calm down.' }, { messageLanguage: 'en', house: held.house });
  expect(analyze).toHaveBeenCalledTimes(2);
});

it('answers a ping, and says what to do when judging throws', async () => {
  const wire = new FakeWire();
  const { analyze, judge } = judgeWith();
  serveCoach(wire, { ...judge, onHouse: () => undefined });
  wire.say({ kind: 'ping' });
  analyze.mockImplementation(() => {
    throw new Error('no such table');
  });
  wire.say({ kind: 'analyze', revision: 3, request: { reply: 'x' } });
  await vi.waitFor(() => expect(wire.posted).toHaveLength(2));
  expect(wire.posted[0]).toEqual({ kind: 'pong' });
  expect(wire.posted[1]).toMatchObject({
    kind: 'failed',
    revision: 3,
    error: expect.stringMatching(/no such table.*reload/),
  });
});
