import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { apply } from './apply.ts';
import type { AnalysisRequest } from './contract.ts';

/** An apology that takes nothing on hides that no next step follows. */
const HIDDEN: AnalysisRequest = {
  reply: 'Hi Carla,\n\nsorry if the bouquet was not to your taste.\n\nBest,\nTom',
  customerName: 'Carla Busch',
  thread: [{ author: 'customer', text: 'The flowers were brown. I am so disappointed, it was my mother’s birthday.' }],
};

const rulesOf = (request: AnalysisRequest) => analyze(request).findings.map(({ rule }) => rule);

describe('suggestions', () => {
  it('mend what they lay bare', () => {
    const before = new Set(rulesOf(HIDDEN));
    for (const { rule, suggestions } of analyze(HIDDEN).findings) {
      expect(suggestions.length).toBeGreaterThan(0);
      for (const edit of suggestions) {
        const after = rulesOf({ ...HIDDEN, reply: apply(edit, HIDDEN.reply) });
        expect(after).not.toContain(rule);
        expect(after.filter((each) => !before.has(each))).toEqual([]);
      }
    }
  });
});
