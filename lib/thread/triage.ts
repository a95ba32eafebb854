import { type Mood, UPSET } from './mood.ts';

export type TriageLevel = 'routine' | 'brief' | 'deep';

const SIGNS = ['feel', 'harm', 'complain-waiting', 'threaten'] as const;
type Sign = (typeof SIGNS)[number];

/** How upset a customer has to be for more than an answer, by the sign that tells it; a named feeling weighs most. */
const BRIEF_FROM: Readonly<Record<Sign, number>> = { feel: 0.3, 'complain-waiting': 0.3, harm: 0.47, threaten: 0.5 };
const DEEP_FROM: Readonly<Record<Sign, number>> = { feel: 0.43, 'complain-waiting': 0.7, harm: 0.5, threaten: 0.6 };
/** Without any sign that can be named. */
const DIFFUSE = { brief: 0.62, deep: 0.7 };
const SEVERAL = 0.6;
const HEAVILY = 0.45;
/** These call for more than a sentence whatever the tone: grief is often quiet, a threat often polite. */
const GRAVE = new Set(['bereavement', 'legal-threat']);
/** With any sign of trouble, these tell of harm or repetition. */
const HEAVY = new Set(['broken-promise', 'repeat-contact', 'churn-risk', 'data-loss', 'security']);
/** Words for a feeling that is mild, or made so. */
const MILD =
  /\b(?:bit|slightly|little|somewhat|rather|kinda|a tad|annoy\w*|disappoint\w*|shame|pity|sad|etwas|bisschen|bissl|leicht|schade|traurig|enttäusch\w*|ärgerlich\w*|genervt|nerv\w*|unschön|sorge|worried|anxious|concerned|nervous|angst|unsicher|beunruhigt)\b/i;
const STRENGTHENED =
  /\b(?:so|very|really|super|sehr|gewaltig|sick|extremely|beyond|deeply|absolutely|utterly|totally|truly|bitterly|bitter|maßlos|zutiefst|völlig|total|stink\w*|wahnsinnig|schwer|mehr als|extrem)\b|!/i;

/**
 * How much acknowledgement a ticket calls for: strong feeling, harm, repetition or a threat is `deep`, one mild annoyance
 * `brief`, none `routine`.
 */
export function triageOf(upset: number, moods: readonly Mood[], moments: readonly string[] = []): TriageLevel {
  if (moments.some((moment) => GRAVE.has(moment))) return 'deep';
  const moves = new Set(moods.flatMap((mood) => [...mood.moves]));
  const signs = SIGNS.filter((move) => moves.has(move));
  if (signs.length === 0) return upset >= DIFFUSE.deep ? 'deep' : upset >= DIFFUSE.brief ? 'brief' : 'routine';
  if (moves.has('soften') && upset < UPSET) return 'routine';
  if (isDeep(upset, signs, moods, moments)) return 'deep';
  return signs.some((sign) => upset >= BRIEF_FROM[sign]) ? 'brief' : 'routine';
}

function isDeep(upset: number, signs: readonly Sign[], moods: readonly Mood[], moments: readonly string[]): boolean {
  const strong = signs.filter((sign) => sign !== 'feel' || !moods.some(isMild));
  if (strong.some((sign) => upset >= DEEP_FROM[sign])) return true;
  if (moments.some((moment) => HEAVY.has(moment)) && upset >= HEAVILY) return true;
  return signs.length > 1 && upset >= SEVERAL;
}

/** All that the customer says of the feeling is mild. */
function isMild({ cues }: Mood): boolean {
  const words = cues.join(' ');
  return MILD.test(words) && !STRENGTHENED.test(words);
}
