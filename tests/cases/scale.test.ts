import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze.ts';
import { processorTime } from '../processor-time.ts';

const SMALL = 12;
const FACTOR = 4;
/** Four times the text may take four times as long; twice that leaves room for a busy machine, and none for squares. */
const MOST_FACTOR = 8;
/** Below this, the clock tells nothing. */
const NOTHING_MS = 20;

const TEXTS: Readonly<Record<string, string>> = {
  'one fault after the other': 'That must be frustrating. The team will fix it soon. ',
  'ein Fehler nach dem anderen': 'Das muss frustrierend sein. Das Team wird das bald lösen. ',
  'good sentences': 'I have sent you a new jug today, Dana. It will be with you by Friday. ',
  'one long sentence': 'and then I looked into it again and asked our warehouse and ',
  'open brackets and quotes': '[{(“„«"',
  'blank lines': 'Hi\n\n\n\n',
};

/** Words after which something is looked for. */
const OPENERS = ['when ', 'me ', 'wird ', 'noted ', 'which ', 'or ', 'from 3 to '];
const MANY = 12_000;
/** Calls for all that a reply may lack, so that each sentence is read for it. */
const TROUBLE = 'It is broken again and I am furious. What now?';

/** What was read before is known, so no text is the same twice. */
let runs = 0;

/** The customer writes the same, where nothing else is given. */
function milliseconds(unit: string, times: number, written?: string): number {
  runs += 1;
  const reply = `${unit.repeat(times)}${runs}`;
  const thread = [{ author: 'customer', text: written ?? reply }] as const;
  return processorTime(() => analyze({ reply, thread }));
}

function best(unit: string, times: number, written?: string): number {
  return Math.min(milliseconds(unit, times, written), milliseconds(unit, times, written));
}

describe('the time that an analysis takes', () => {
  it.each(Object.entries(TEXTS))(
    'grows with the text, not with its square: %s',
    (_, unit) => {
      milliseconds(unit, 2);
      const [small, large] = [best(unit, SMALL), best(unit, SMALL * FACTOR)];
      expect(large).toBeLessThan(Math.max(small, NOTHING_MS) * MOST_FACTOR);
    },
    60_000,
  );

  it.each(OPENERS)('grows with the text where a pattern begins at each word: %s', (word) => {
    milliseconds(word, 2);
    const [small, large] = [best(word, MANY, TROUBLE), best(word, MANY * FACTOR, TROUBLE)];
    expect(large).toBeLessThan(Math.max(small, NOTHING_MS) * MOST_FACTOR);
  }, 60_000);

  it('is short for a long reply', () => {
    expect(best(TEXTS['good sentences'] ?? '', 300)).toBeLessThan(3_000);
  }, 60_000);
});
