import type { Mood } from './mood.ts';

export type TriageLevel = 'routine' | 'brief' | 'deep';

/** How much acknowledgement a ticket calls for: strong feeling, harm, repetition or a threat is `deep`, a mild annoyance `brief`. */
export function triageOf(upset: number, moods: readonly Mood[]): TriageLevel {
  const moves = new Set(moods.flatMap((mood) => [...mood.moves]));
  const feels = moves.has('feel') && upset >= 0.5;
  if (moves.has('threaten') || upset >= 0.7) return 'deep';
  if (feels && (moves.has('harm') || moves.has('complain-waiting'))) return 'deep';
  if (upset >= 0.3) return 'brief';
  return 'routine';
}
