import type { Mood } from './mood.ts';

export type TriageLevel = 'routine' | 'brief' | 'deep';

/** From where on a feeling is strong, and an annoyance one: chosen on labelled threads, rather quiet than too much. */
const STRONG = 0.45;
const ANNOYED = 0.75;
/** With harm or repetition told, an annoyance goes deeper. */
const HEAVILY = 0.25;
/** These call for more than a sentence whatever the tone: grief is often quiet, a threat often polite. */
const GRAVE = new Set(['bereavement', 'legal-threat']);
/** With any sign of trouble, these tell of harm or repetition. */
const HEAVY = new Set(['broken-promise', 'repeat-contact', 'churn-risk', 'data-loss', 'security']);

/**
 * How much acknowledgement a ticket calls for: strong feeling, harm, repetition or a threat is `deep`, one mild annoyance
 * `brief`, none `routine`.
 */
export function triageOf(moods: readonly Mood[], moments: readonly string[] = []): TriageLevel {
  if (moments.some((moment) => GRAVE.has(moment))) return 'deep';
  const strong = Math.max(0, ...moods.map((mood) => mood.strong));
  const heavy = moments.some((moment) => HEAVY.has(moment));
  if (strong >= (heavy ? HEAVILY : STRONG)) return 'deep';
  return moods.some(({ annoyed }) => annoyed >= ANNOYED) ? 'brief' : 'routine';
}
