import type { Language } from '../analyzer/contract.ts';
import { spellingFeatures } from '../moves/features.ts';
import { type Tables, tables } from '../moves/table.ts';
import { recent } from './recent.ts';
import trained from './spelling.json' with { type: 'json' };

const SURE = 0.95;
const KEPT_LETTERS = 20_000;
let english: Tables | null = null;
const sureness = recent((text) => {
  english ??= tables(trained.weights, [trained.tables.English]);
  return english.probabilities(spellingFeatures(text))[0] ?? 0;
}, KEPT_LETTERS);

/** English or German by the spelling of the words alone, for texts with hardly a function word; null when it is not sure. */
export function bySpelling(text: string): Language | null {
  const sure = sureness(text);
  if (sure >= SURE) return 'en';
  return sure <= 1 - SURE ? 'de' : null;
}
