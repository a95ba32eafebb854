import type { Language } from '../analyzer/contract.ts';
import type { Address, AddressMark, Sentence } from './contract.ts';
import { unitOf } from './index.ts';

/** All words that address the reader; none in languages without T/V forms. */
export function addressMarks(sentences: readonly Sentence[], language: Language): readonly AddressMark[] {
  return unitOf(language).address?.marks(sentences) ?? [];
}

/** The address that most sure marks agree on; unsure marks decide only where there are no others. */
export function addressOf(sentences: readonly Sentence[], language: Language): Address {
  const marks = addressMarks(sentences, language);
  const sure = marks.filter((mark) => mark.sure);
  const voices = sure.length > 0 ? sure : marks;
  const du = voices.filter(({ form }) => form === 'du').length;
  const sie = voices.filter(({ form }) => form === 'Sie').length;
  if (du > sie) return 'du';
  if (sie > 0) return 'Sie';
  return voices.length > 0 ? 'ihr' : null;
}

/** As `addressOf`, for customers, who may write without capitals. */
export function customersAddress(sentences: readonly Sentence[], language: Language): Address {
  return addressOf(sentences, language) ?? unitOf(language).address?.lenient(sentences) ?? null;
}
