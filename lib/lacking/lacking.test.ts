import { describe, expect, it } from 'vitest';
import type { AnalysisRequest } from '../analyzer/contract.ts';
import { readRequest } from '../analyzer/read.ts';
import { LACKS, lacks } from './lacking.ts';
import { CUSTOMER_SIGNS, SENTENCE_SIGNS, sentenceSigns } from './signs.ts';
import weights from './weights.json' with { type: 'json' };

const STRANDED: AnalysisRequest = {
  channel: 'email',
  customerName: 'Ilse Marten',
  thread: [
    { author: 'customer', text: 'The ferry left without us and nobody told us why. I am furious. How do we get home?' },
  ],
  reply: '',
};
const WARM = 'Dear Ilse,\n\nI understand how upsetting it is to be left on the quay.\n\nBest wishes,\nTom';
const STEP = 'Dear Ilse,\n\nI have booked all four of you on the boat at 18:40, at our cost.\n\nBest wishes,\nTom';

const lacking = (lack: (typeof LACKS)[number], reply: string) =>
  lacks(lack, readRequest({ ...STRANDED, reply }), { isCalled: lack === 'missing-next-step' });

describe('what a reply lacks', () => {
  it('is what no sentence of it gives', () => {
    expect(lacking('missing-next-step', WARM)).toBeGreaterThan(lacking('missing-next-step', STEP));
    expect(lacking('missing-acknowledgement', STEP)).toBeGreaterThan(lacking('missing-acknowledgement', WARM));
  });

  it.each(LACKS)('is a share, and the same each time: %s', (lack) => {
    for (const reply of [WARM, STEP, '', 'Ok.', '🙂', '-- \nTom']) {
      const share = lacking(lack, reply);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(lacking(lack, reply)).toBe(share);
    }
  });

  it.each(LACKS)('is told no further than it is asked, with the same outcome: %s', (lack) => {
    for (const reply of [WARM, STEP]) {
      const reading = readRequest({ ...STRANDED, reply });
      const whole = lacks(lack, reading);
      for (const least of [0.1, 0.5, 0.9]) expect(lacks(lack, reading, { least }) >= least).toBe(whole >= least);
    }
  });

  it('weighs signs that there are', () => {
    const { called, given } = Object.values(weights).reduce(
      (all, each) => ({
        called: [...all.called, ...Object.keys(each.called)],
        given: [...all.given, ...Object.keys(each.given)],
      }),
      { called: [] as string[], given: [] as string[] },
    );
    expect(called.filter((name) => !CUSTOMER_SIGNS.includes(name))).toEqual([]);
    expect(given.filter((name) => !SENTENCE_SIGNS.includes(name))).toEqual([]);
  });

  it('finds the same signs for a sentence that was read before, and others where it stands elsewhere', () => {
    const sentence = 'I have booked all four of you on the boat at 18:40.';
    const signsOf = (reply: string, index: number) => [...sentenceSigns(readRequest({ ...STRANDED, reply }), index)];
    const alone = signsOf(sentence, 0);
    const behind = signsOf(`The quay is cold. ${sentence}`, 1);
    expect(signsOf(sentence, 0)).toEqual(alone);
    expect(behind).not.toEqual(alone);
  });
});
