import { hitsOf, makes, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import type { Span } from '../../analyzer/spans.ts';
import type { Token } from '../../languages/contract.ts';
import { ofWording } from '../../languages/wording.ts';
import type { Move, MoveHit } from '../../moves/contract.ts';
import { likelihood } from '../../moves/read.ts';
import type { Rule } from '../contract.ts';
import { echoesOf } from '../echoes.ts';

/** Share of a sentence from which on a hit counts as all of it. */
const MOST = 0.8;

/** A reply that only gets on with it suits a mild annoyance. */
const CLEARLY_UPSET = { named: 0.6, unnamed: 0.8 };
const NAMED: readonly Move[] = ['feel', 'threaten', 'complain-waiting'];
const LIKELY = 0.42;
/** A sentence that takes up the customer's own words shows that they were read. */
const LIKELY_ECHO = 0.12;
const ECHOED = 2;
const HOLLOW: ReadonlySet<Move> = new Set(['recite', 'pseudo-apologise', 'dismiss', 'blame', 'defend', 'refuse']);
const FEWEST_TOKENS = 4;
const CRY =
  /^(?:o[hw]+ (?:no|dear|nein|je|weh|mann|man|gott)|oje|ohje|ojemine|herrje|autsch|ouch|oof|uff|ugh|eek|crikey|blimey|yikes|goodness|heavens|mist|ach (?:je|du|nein|herrje|mensch))\b/;
/** Says that it should not have been so: whoever reads it feels seen. */
const TOO_MUCH =
  /\b(?:too (?:many|much|long|often)|no wonder|(?:never|not) have happened|not what you (?:pay|expect|deserve|booked|ordered)\w*|least of all|(?:once|twice|one) (?:is|was) (?:bad )?enough|nobody (?:should|has the right)|kein wunder|(?:haette|duerfte|darf|sollte) (?:nie|nicht|niemals|so nicht)|zu (?:viel|lang|lange|oft)|schon gar nicht|erst recht nicht|niemand (?:sollte|hat))\b/;
const FEELINGS = ['feeling-of-thing', 'feeling-of-person'];
const FEELING_OR_REGRET =
  /^(?:sorry|apolog\w*|leid|entschuldig\w*|verzeih\w*|bedau\w*|regret\w*|aerger|frust|sorgen?|wut|panik|panic|angst|frustration|anger|worry|worries|distress|disappointment|enttaeuschung)$/;

/** The customer is upset, and nothing in the reply meets the feeling or the trouble. */
export const rule: Rule = {
  id: 'missing-acknowledgement',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    if (!isClearlyUpset(reading) || reading.sentences.length === 0) return [];
    const meeting = hitsOf(reading, 'acknowledge', 'sympathise', 'condole', 'apologise');
    if (meeting.some((hit) => isMeant(hit, reading))) return [];
    const hollow = hitsOf(reading, ...HOLLOW, 'cheer');
    const met = reading.sentences.some(
      (one) => mayAcknowledge(one, reading) || namesFeeling(one, hollow) || cries(one, hollow) || condemns(one, hollow),
    );
    return met ? [] : [{ start: null, end: null }];
  },
};

/** Both judges of the thread have to say so: one alone takes a plain fault report for anger now and then. */
function isClearlyUpset({ customer, triage }: Reading): boolean {
  const named = customer.moods.some(({ moves }) => NAMED.some((move) => moves.has(move)));
  const least = named ? CLEARLY_UPSET.named : CLEARLY_UPSET.unnamed;
  return (customer.tone?.upset ?? 0) >= least && triage.level === 'deep';
}

/** "Oh no, 40 hours!", "Ouch, …": the trouble was felt. */
function cries(sentence: ReplySentence, all: readonly MoveHit[]): boolean {
  return isCry(sentence) && !all.some(({ start, end }) => start <= sentence.start && sentence.start < end);
}

const isCry = ofWording(({ tokens }) => {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  return CRY.test(words.slice(0, 2).join(' '));
});

/** "Five times is five too many." */
function condemns(sentence: ReplySentence, all: readonly MoveHit[]): boolean {
  return isTooMuch(sentence) && !all.some(({ start, end }) => start <= sentence.start && sentence.start < end);
}

const isTooMuch = ofWording(({ tokens }) => TOO_MUCH.test(tokens.map(({ norm }) => norm).join(' ')));

/** A word for the feeling or a word of regret, whatever else the sentence does: the agent saw it. */
function namesFeeling(sentence: ReplySentence, hollow: readonly MoveHit[]): boolean {
  if (!holdsFeeling(sentence)) return false;
  return sentence.tokens.some((token) => isFeeling(token) && !hollow.some((hit) => covers(hit, token)));
}

const holdsFeeling = ofWording(({ tokens }) => tokens.some(isFeeling));

function isFeeling({ classes, norm, quoted }: Token): boolean {
  return !quoted && (FEELING_OR_REGRET.test(norm) || FEELINGS.some((name) => classes.has(name)));
}

/** Whether more than half of the inner span lies in the outer one. */
function covers(outer: Span, inner: Span): boolean {
  const shared = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start);
  return shared * 2 > inner.end - inner.start;
}

/** "We apologise for any inconvenience" names nothing that happened, and a reproach acknowledges nothing. */
function isMeant(hit: MoveHit, reading: Reading): boolean {
  return !hitsOf(reading, ...HOLLOW).some((hollow) => covers(hollow, hit)) && !isReproach(hit, reading);
}

/** Where the table finds it likely, a reader may: stay quiet. */
function mayAcknowledge(sentence: ReplySentence, reading: Reading): boolean {
  const hollow = sentence.moves.some(({ move }) => HOLLOW.has(move));
  if (hollow || sentence.wording.tokens.length < FEWEST_TOKENS) return false;
  const least =
    !sentence.asks && echoesOf(sentence, reading.customer.open, reading.language) >= ECHOED ? LIKELY_ECHO : LIKELY;
  return (['acknowledge', 'apologise'] as const).some((move) => likelihood(move, sentence, reading.language) >= least);
}

/** A whole sentence that holds a reproach is one, whatever else it says. */
function isReproach(hit: MoveHit, reading: Reading): boolean {
  const sentence = reading.sentences[hit.sentence];
  const whole = sentence !== undefined && hit.end - hit.start > (sentence.end - sentence.start) * MOST;
  return whole && makes(reading, hit.sentence, hit.sentence, 'dismiss', 'blame', 'defend', 'recite');
}
