import type { Reading } from '../../analyzer/reading.ts';
import { addressMarks } from '../../languages/address.ts';
import { minority } from '../address.ts';
import type { Hit, Rule } from '../contract.ts';

const CLEARLY = 0.4;
const FEWEST_WORDS = 6;

/** Customer and reply sit clearly apart on the formal-informal scale, or one says du and the other Sie. */
export const rule: Rule = {
  id: 'formality-mismatch',
  group: 'A',
  severity: 'advice',
  check(reading) {
    if (reading.customer.language !== null && reading.customer.language !== reading.language) return [];
    if (minority(reading).length > 0) return [];
    return addressClash(reading) ?? registerClash(reading) ?? [];
  },
};

function addressClash(reading: Reading): readonly Hit[] | null {
  const theirs = reading.customer.address;
  const ours = reading.address;
  if (theirs === null || ours === null || theirs === 'ihr' || ours === 'ihr') return null;
  if (theirs === ours) return null;
  const mark =
    addressMarks(reading.sentences, reading.language).find(({ form, sure }) => form === ours && sure) ??
    addressMarks(reading.sentences, reading.language)[0];
  return [
    {
      start: mark?.token.start ?? null,
      end: mark?.token.end ?? null,
      message: theirs === 'du' ? 'sie-to-du' : 'du-to-sie',
    },
  ];
}

function registerClash(reading: Reading): readonly Hit[] | null {
  const theirs = reading.customer.register;
  const ours = reading.register;
  if (!theirs || tooShort(theirs) || tooShort(ours)) return null;
  const tooFormal = theirs.score <= -CLEARLY && ours.score >= CLEARLY && several(ours, 'formal');
  const tooCasual = theirs.score >= CLEARLY && ours.score <= -CLEARLY && several(ours, 'casual');
  if (!tooFormal && !tooCasual) return null;
  const side = tooFormal ? 'formal' : 'casual';
  const [telling] = [...ours.marks]
    .filter((mark) => mark.side === side && mark.end > mark.start)
    .sort((a, b) => b.weight - a.weight);
  return [
    { start: telling?.start ?? null, end: telling?.end ?? null, message: tooFormal ? 'too-formal' : 'too-casual' },
  ];
}

/** One word is a slip of the pen, not a register. */
function several({ marks }: Reading['register'], side: 'formal' | 'casual'): boolean {
  return marks.filter((mark) => mark.side === side).reduce((sum, mark) => sum + mark.weight, 0) >= 1;
}

function tooShort({ words, marks }: Reading['register']): boolean {
  return words < FEWEST_WORDS && marks.length === 0;
}
