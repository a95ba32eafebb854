import { describe, expect, it } from 'vitest';
import { guide } from './guide.ts';
import { rules } from './index.ts';

describe('the guide to the rules', () => {
  it('tells of every rule', () => {
    expect(guide.map(({ id }) => id)).toEqual(rules.map(({ rule }) => rule.id));
  });

  it.each(guide)('shows what $id flags and passes, in both languages', ({ words }) => {
    for (const { flagged, passing } of Object.values(words)) {
      expect(flagged?.reply.length).toBeLessThan(400);
      expect(passing?.reply.length).toBeLessThan(400);
      if (flagged?.span) expect(flagged.reply).toContain(flagged.span);
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(guide))).toEqual(guide);
  });
});
