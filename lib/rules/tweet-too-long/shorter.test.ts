import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyzer/analyze.ts';
import { apply } from '../../analyzer/apply.ts';
import { tweetLength } from '../../library/tweet-length.ts';

const FACTS =
  'Flight 221 is waiting for a replacement crew because the first one ran out of hours. The new crew lands at 14:20 and boarding will start at about 14:50 from gate B12.';

function shortened(reply: string): readonly string[] {
  const thread = [{ author: 'customer' as const, text: 'Why is flight 221 delayed?' }];
  const found = analyze({ reply, channel: 'tweet', thread }).findings.find(({ rule }) => rule === 'tweet-too-long');
  return (found?.suggestions ?? []).map((edit) => apply(edit, reply));
}

describe('shorter', () => {
  it('drops courtesies before facts', () => {
    const [first = ''] = shortened(
      `@jo_flies Hello Jo, thank you so much for reaching out to us on this channel today! ${FACTS} Have a great day and see you on board! ^Kim`,
    );
    expect(tweetLength(first)).toBeLessThanOrEqual(280);
    expect(first).toContain('gate B12');
    expect(first).toContain('14:20');
  });

  it('says where the rest is told when a fact has to go, before the initials', () => {
    const all = shortened(
      `@jo_flies ${FACTS} Rebooked passengers get their new seats in the app at three, the lounge is open for everybody, and the bags of passengers who connect in Oslo are labelled anew by hand. ^Kim`,
    );
    expect(all.length).toBeGreaterThan(0);
    for (const text of all) expect(text).toMatch(/I'll send you the rest by DM\. \^Kim$/);
  });
});
