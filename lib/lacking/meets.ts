import { hitsOf, makes, type Reading, type ReplySentence } from '../analyzer/reading.ts';
import type { Move, MoveHit } from '../moves/contract.ts';
import { likelihood } from '../moves/read.ts';
import { bodyOf, OUTSIDE, placesIn } from '../rules/body.ts';
import { echoesOf } from '../rules/echoes.ts';
import { covers, showsFeeling } from './shows-feeling.ts';

/** Share of a sentence from which on a hit counts as all of it. */
const MOST = 0.8;

/** A reply that only gets on with it suits a mild annoyance. */
const CLEARLY_UPSET = { coldly: 0.5, felt: 0.55, named: 0.6, unnamed: 0.75 };
/** What a reply does that is cold to somebody upset. */
export const COLD: readonly Move[] = ['blame', 'defend', 'deter', 'dismiss'];
const LIKELY = 0.42;
/** A sentence that takes up the customer's own words shows that they were read. */
const LIKELY_ECHO = 0.12;
const ECHOED = 2;
const MEETING: ReadonlySet<Move> = new Set(['acknowledge', 'sympathise', 'condole', 'apologise']);
const HOLLOW: ReadonlySet<Move> = new Set(['recite', 'pseudo-apologise', 'dismiss', 'blame', 'defend', 'refuse']);
const COURTEOUS: ReadonlySet<Move> = new Set(['thank', 'offer', 'cheer']);
const COURTEOUSLY = 0.15;
const FIRST = 2;
const LIKELY_FIRST = 0.03;
const PLAIN_FACT = 0.6;
const BUSY: ReadonlySet<Move> = new Set([
  ...HOLLOW,
  'ask',
  'assume',
  'cheer',
  'deter',
  'hand-off',
  'instruct',
  'own-act',
  'thank',
  'third-party',
]);
const FEWEST_TOKENS = 4;

/**
 * Mood and triage both have to say so: one alone takes a plain fault report for anger now and then. Where the customer names a
 * feeling the mood is enough, and a reply that is cold is at fault even where the feeling is a mild one.
 */
export function isClearlyUpset(reading: Reading): boolean {
  const { customer, triage } = reading;
  const upset = customer.tone?.upset ?? 0;
  if (hitsOf(reading, ...COLD).length > 0 && triage.level !== 'routine') return upset >= CLEARLY_UPSET.coldly;
  if (customer.moods.some(({ moves }) => moves.has('feel'))) return upset >= CLEARLY_UPSET.felt;
  const named = customer.complainsOfWaiting || customer.moods.some(({ moves }) => moves.has('complain-waiting'));
  const least = named ? CLEARLY_UPSET.named : CLEARLY_UPSET.unnamed;
  return upset >= least && triage.level === 'deep';
}

/** "We apologise for any inconvenience" names nothing that happened, and a reproach acknowledges nothing. */
function isMeant(hit: MoveHit, empty: readonly MoveHit[], reading: Reading): boolean {
  if (isCourtesy(hit, reading)) return false;
  return !empty.some((hollow) => covers(hollow, hit)) && !isReproach(hit, reading);
}

/** "Thank you for your patience", "Let me know if …": words that a frame takes for understanding, and the table does not. */
function isCourtesy({ move, by, sentence: at }: MoveHit, { sentences, language }: Reading): boolean {
  const sentence = sentences[at];
  if (move !== 'acknowledge' || by !== 'frame' || !sentence?.moves.some((other) => COURTEOUS.has(other.move)))
    return false;
  return sentence.wording.tokens.length >= FEWEST_TOKENS && likelihood(move, sentence, language) < COURTEOUSLY;
}

/** Where the table finds it likely, a reader may: stay quiet. */
function mayAcknowledge(sentence: ReplySentence, reading: Reading): boolean {
  const hollow = sentence.moves.some(({ move }) => HOLLOW.has(move));
  if (hollow || sentence.wording.tokens.length < FEWEST_TOKENS) return false;
  const least =
    !sentence.asks && echoesOf(sentence, reading.customer.open, reading.language) >= ECHOED ? LIKELY_ECHO : LIKELY;
  return (['acknowledge', 'apologise'] as const).some((move) => likelihood(move, sentence, reading.language) >= least);
}

/** Whether anything in the reply meets the feeling or the trouble. */
export function isMet(reading: Reading): boolean {
  const places = placesIn(bodyOf(reading));
  return reading.sentences.some((one) => meets(one, places.get(one) ?? OUTSIDE, reading) || showsFeeling(one));
}

/** Whether a sentence meets the feeling or the trouble, by its moves; `at` is its place in the body, `OUTSIDE` where it has none. */
export function meets(sentence: ReplySentence, at: number, reading: Reading): boolean {
  const empty = sentence.moves.filter(({ move }) => HOLLOW.has(move));
  const meeting = sentence.moves.filter(({ move }) => MEETING.has(move));
  if (meeting.some((hit) => isMeant(hit, empty, reading))) return true;
  return mayAcknowledge(sentence, reading) || takesUp(sentence, at, reading);
}

/** "Three declines and a train to catch.": who first says again what happened, and does nothing else in it, has listened. */
function takesUp(sentence: ReplySentence, at: number, reading: Reading): boolean {
  return (
    at >= 0 &&
    at < FIRST &&
    !sentence.asks &&
    !sentence.moves.some(({ move }) => BUSY.has(move)) &&
    likelihood('inform', sentence, reading.language) < PLAIN_FACT &&
    echoesOf(sentence, reading.customer.open, reading.language) > 0 &&
    likelihood('acknowledge', sentence, reading.language) >= LIKELY_FIRST
  );
}

/** A whole sentence that holds a reproach is one, whatever else it says. */
function isReproach(hit: MoveHit, reading: Reading): boolean {
  const sentence = reading.sentences[hit.sentence];
  const whole = sentence !== undefined && hit.end - hit.start > (sentence.end - sentence.start) * MOST;
  return whole && makes(reading, hit.sentence, hit.sentence, 'dismiss', 'blame', 'defend', 'recite');
}
