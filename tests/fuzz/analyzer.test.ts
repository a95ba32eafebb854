import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze.ts';
import type { Analysis, AnalysisRequest } from '../../lib/analyzer/contract.ts';
import { explain } from '../../lib/rules/explain.ts';
import { runs } from '../runs.ts';
import { hostileRequest, REPEATED } from './hostile.ts';

/** No input of this length may take longer: milliseconds of the processor, so that a machine with other work does not matter. */
const MOST_MS = 2_000;
const isLong = process.env.ATTUNE_LONG === '1';
const UNITS = REPEATED.filter((_, index) => isLong || index % 35 === 0).map((unit) => ({ unit }));
/** Shorter texts are over before the engine has compiled what it runs. */
const LETTERS = isLong ? 16_000 : 4_000;
/** A second try, for a machine that did something else during the first. No text is the same, for what was read is kept. */
const TRIES = ['a', 'b'];
const KNOWN = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

const isSpan = (start: number, end: number, text: string) => 0 <= start && start <= end && end <= text.length;

function expectSound({ reply }: AnalysisRequest, analysis: Analysis): void {
  for (const { rule, start, end, message, suggestions } of analysis.findings) {
    if (start !== null && end !== null) expect(isSpan(start, end, reply)).toBe(true);
    else expect([start, end]).toEqual([null, null]);
    expect(message).not.toBe('');
    expect(explain(rule, 'de').title).not.toBe('');
    for (const edit of suggestions) expect(isSpan(edit.start, edit.end, reply)).toBe(true);
  }
  // Clocks are wrong at times: nobody has waited less than no time.
  expect(analysis.waiting.minutes ?? 0).toBeGreaterThanOrEqual(0);
  for (const tone of [analysis.tone.customer, analysis.tone.reply]) {
    if (tone === null) continue;
    for (const value of [tone.formality, tone.sentiment]) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    expect(tone.upset).toBeGreaterThanOrEqual(0);
    expect(tone.upset).toBeLessThanOrEqual(1);
  }
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(request: AnalysisRequest): number {
  const started = spent();
  analyze(request);
  return spent() - started;
}

describe('the analyzer', () => {
  it('judges whatever it is given, soundly and soon', () => {
    const property = fc.property(hostileRequest, (request) => {
      const started = spent();
      expectSound(request, analyze(request));
      expect(spent() - started).toBeLessThan(MOST_MS);
    });
    fc.assert(property, runs({ name: 'analyzer', short: 500, long: 200_000 }));
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(KNOWN);
  });

  it.each(UNITS)('is linear in $unit again and again', ({ unit }) => {
    const text = (letters: number) => `${unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters)}\u00a7`;
    const took = (letters: number) => {
      const tries = TRIES.map((end) => text(letters) + end);
      return Math.min(...tries.map((all) => timed({ reply: all, thread: [{ author: 'customer', text: all }] })));
    };
    took(LETTERS / 4);
    // Four times are due and sixteen would be quadratic; the rest is for a machine that does other things beside.
    expect(took(4 * LETTERS)).toBeLessThan(8 * took(LETTERS) + 200);
  });
});
