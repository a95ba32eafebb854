import type { Language } from '../analyzer/contract.ts';
import { spellingFeatures } from '../moves/features.ts';
import { type Tables, tables } from '../moves/table.ts';
import trained from './spelling.json' with { type: 'json' };

const SURE = 0.8;
let english: Tables | null = null;

/** English or German by the spelling of the words alone, for texts with hardly a function word; null when it is not sure. */
export function bySpelling(text: string): Language | null {
  english ??= tables(trained.weights, [trained.tables.English]);
  const [sure = 0] = english.probabilities(spellingFeatures(text));
  if (sure >= SURE) return 'en';
  return sure <= 1 - SURE ? 'de' : null;
}
