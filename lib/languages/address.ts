import type { Language } from '../analyzer/contract.ts';
import type { Address, AddressMark, Sentence } from './contract.ts';
import { unitOf } from './index.ts';
import { ofWording } from './wording.ts';

const MARKS_OF: Readonly<Record<Language, (sentence: Sentence) => readonly AddressMark[]>> = {
  en: ofWording((wording) => unitOf('en').address?.marks(wording) ?? []),
  de: ofWording((wording) => unitOf('de').address?.marks(wording) ?? []),
};

/** All words that address the reader, or those that are wanted; none in languages without T/V forms. */
export function addressMarks(
  sentences: readonly Sentence[],
  language: Language,
  wanted: (mark: AddressMark) => boolean = () => true,
): readonly AddressMark[] {
  const found: AddressMark[] = [];
  for (const sentence of sentences) {
    const marks = MARKS_OF[language](sentence);
    if (marks.length > 0) found.push(...placedMarks(marks.filter(wanted), sentence));
  }
  return found;
}

/** The address that most sure marks agree on; unsure marks decide only where there are no others. */
export function addressOf(sentences: readonly Sentence[], language: Language): Address {
  const { sure, unsure } = addressCounts(sentences, language);
  const { du, Sie, ihr } = sure.du + sure.Sie + sure.ihr > 0 ? sure : unsure;
  if (du > Sie) return 'du';
  if (Sie > 0) return 'Sie';
  return ihr > 0 ? 'ihr' : null;
}

/** How often each form is used. */
type Count = Record<'du' | 'Sie' | 'ihr', number>;
type Counts = Record<'sure' | 'unsure', Count>;

/** Several rules ask for the same sentences. */
const counted = new WeakMap<readonly Sentence[], Counts>();

/** How often each form is used, in marks that are sure and in others. */
export function addressCounts(sentences: readonly Sentence[], language: Language): Counts {
  const known = counted.get(sentences) ?? countsOf(sentences, language);
  counted.set(sentences, known);
  return known;
}

function countsOf(sentences: readonly Sentence[], language: Language): Counts {
  const counts = { sure: { du: 0, Sie: 0, ihr: 0 }, unsure: { du: 0, Sie: 0, ihr: 0 } };
  if (!unitOf(language).address) return counts;
  for (const sentence of sentences) {
    for (const { sure, form } of MARKS_OF[language](sentence)) counts[sure ? 'sure' : 'unsure'][form] += 1;
  }
  return counts;
}

/** As `addressOf`, for customers, who may write without capitals. */
export function customersAddress(sentences: readonly Sentence[], language: Language): Address {
  return addressOf(sentences, language) ?? unitOf(language).address?.lenient(sentences) ?? null;
}

/** The marks with the very tokens of the sentence that stands there. */
function placedMarks(marks: readonly AddressMark[], sentence: Sentence): readonly AddressMark[] {
  return marks.map(({ form, sure, token }) => {
    const at = sentence.wording.tokens.indexOf(token);
    return { form, sure, token: sentence.tokens[at] ?? token };
  });
}
