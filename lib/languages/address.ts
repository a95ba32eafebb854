import type { Language } from '../analyzer/contract.ts';
import type { Address, AddressMark, Sentence } from './contract.ts';
import { unitOf } from './index.ts';
import { ofWording } from './wording.ts';

const MARKS_OF: Readonly<Record<Language, (sentence: Sentence) => readonly AddressMark[]>> = {
  en: ofWording((wording) => unitOf('en').address?.marks(wording) ?? []),
  de: ofWording((wording) => unitOf('de').address?.marks(wording) ?? []),
};

/** All words that address the reader; none in languages without T/V forms. */
export function addressMarks(sentences: readonly Sentence[], language: Language): readonly AddressMark[] {
  return sentences.flatMap((sentence) => {
    const marks = MARKS_OF[language](sentence);
    return marks.length === 0 ? marks : placedMarks(marks, sentence);
  });
}

/** The address that most sure marks agree on; unsure marks decide only where there are no others. */
export function addressOf(sentences: readonly Sentence[], language: Language): Address {
  const { sure, unsure } = addressCounts(sentences, language);
  const { du, Sie, ihr } = sure.du + sure.Sie + sure.ihr > 0 ? sure : unsure;
  if (du > Sie) return 'du';
  if (Sie > 0) return 'Sie';
  return ihr > 0 ? 'ihr' : null;
}

/** How often each form is used, in marks that are sure and in others. */
export function addressCounts(sentences: readonly Sentence[], language: Language) {
  const counts = { sure: { du: 0, Sie: 0, ihr: 0 }, unsure: { du: 0, Sie: 0, ihr: 0 } };
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
function placedMarks(marks: readonly AddressMark[], { wording, tokens }: Sentence): readonly AddressMark[] {
  return marks.map((mark) => ({ ...mark, token: tokens[wording.tokens.indexOf(mark.token)] ?? mark.token }));
}
