import type { Language } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import { CUSTOMER_MOVES, type Move } from './contract.ts';
import { featuresOf } from './features.ts';
import type { Features } from './hashing.ts';
import { framesIn } from './read.ts';

const SAID_BY_CUSTOMERS: ReadonlySet<Move> = new Set<Move>([...CUSTOMER_MOVES, 'thank']);

/** The features of a customer's message, with the moves that frames find in it. */
export function customerFeatures(text: string, sentences: readonly Sentence[], language: Language): Features {
  const hits = sentences.flatMap((sentence, index) => framesIn(sentence, index, language));
  return featuresOf(
    text,
    sentences.flatMap(({ tokens }) => tokens),
    sentences.some(({ asks }) => asks),
    hits.filter(({ move }) => SAID_BY_CUSTOMERS.has(move)).map(({ move }) => move),
  );
}
