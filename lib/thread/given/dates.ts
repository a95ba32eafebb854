import type { Sentence } from '../../languages/contract.ts';
import type { GivenForms, GivenKind, Place } from './contract.ts';

const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag';

/** Calendar dates, each with the kind that its sentence makes it. */
export function datesIn(
  text: string,
  sentences: readonly Sentence[],
  forms: GivenForms,
): readonly (Place & { kind: GivenKind })[] {
  const pattern = patternOf(forms.months);
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      value: match[0],
      kind: kindOf(sentence, forms),
    }));
  });
}

function kindOf(sentence: string, { dateOf }: GivenForms): GivenKind {
  const speaksOf = (words: string) => new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'iu').test(sentence);
  if (speaksOf(dateOf['purchase-date'])) return 'purchase-date';
  return speaksOf(dateOf['booking-date']) ? 'booking-date' : 'event-date';
}

/** A calendar day by number or by the name of its month, as the source of a pattern; `months` are alternatives. */
export function calendarDay(months: string): string {
  return String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? (?:${months})(?!\p{L})\.?(?: \d{4})?|(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?`;
}

function patternOf(months: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/-])(?:${calendarDay(months)}|(?:last |letzten |am |on )(?:${WEEKDAYS})|yesterday|this morning|last night|gestern|vorgestern|heute (?:früh|morgen|nacht|vormittag)|(?:on the |am )\d{1,2}(?:st|nd|rd|th|\.(?= \p{Ll})))(?![\p{L}\p{N}])`,
    'giu',
  );
}
