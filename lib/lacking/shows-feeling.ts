import type { ReplySentence } from '../analyzer/reading.ts';
import type { Span } from '../analyzer/spans.ts';
import type { Token } from '../languages/contract.ts';
import { ofWording } from '../languages/wording.ts';
import type { Move, MoveHit } from '../moves/contract.ts';

const CRY =
  /^(?:o[hw]+ (?:no|dear|nein|je|weh|mann|man|gott)|oje|ohje|ojemine|herrje|autsch|ouch|oof|uff|ugh|eek|crikey|blimey|yikes|goodness|heavens|mist|ach (?:je|du|nein|herrje|mensch))\b/;
/** Says that it should not have been so, or whose fault it is: whoever reads it feels seen. */
const TOO_MUCH =
  /\b(?:too (?:many|much|long|often)|no wonder|(?:never|not) have happened|not what you (?:pay|expect|deserve|booked|ordered)\w*|least of all|(?:once|twice|one) (?:is|was) (?:bad )?enough|nobody (?:should|has the right)|kein wunder|(?:haette|duerfte|darf|sollte) (?:nie|nicht|niemals|so nicht)|zu (?:viel|lang|lange|oft)|schon gar nicht|erst recht nicht|niemand (?:sollte|hat)|(?:our|my) (?:doing|fault|mistake|error|own goal)|(?<!your next \w+ )(?:is|are|was) (?:entirely |fully |all )?on (?:us|me)|let you down|(?:geht|gehen) auf uns\w*|stehen wir gerade|unser (?:fehler|verschulden|versaeumnis)|mein (?:fehler|versaeumnis)|haben (?:sie|dich|euch) im stich gelassen)\b/;
const HOLLOW: ReadonlySet<Move> = new Set([
  'assume',
  'blame',
  'cheer',
  'defend',
  'dismiss',
  'pseudo-apologise',
  'recite',
  'refuse',
]);
const FEELINGS = ['feeling-of-thing', 'feeling-of-person'];
const FEELING_OR_REGRET =
  /^(?:sorry|apolog\w*|leid|entschuldig\w*|verzeih\w*|bedau\w*|regret\w*|aerger|frust|sorgen?|wut|panik|panic|angst|frustration|anger|worry|worries|distress|disappointment|enttaeuschung)$/;

/** "I'm afraid" is a way to say no. */
const IDIOM = /^afraid$/;

/** Whether a sentence shows by a word or two that the trouble was felt, and does nothing by them that means nothing by it. */
export function showsFeeling(sentence: ReplySentence): boolean {
  const hollow = sentence.moves.filter(({ move }) => HOLLOW.has(move));
  if (namesFeeling(sentence, hollow)) return true;
  const meant = !hollow.some(({ start, end }) => start <= sentence.start && sentence.start < end);
  return meant && (isCry(sentence) || isTooMuch(sentence));
}

/** "Oh no, 40 hours!", "Ouch, …" */
const isCry = ofWording(({ tokens }) => {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  return CRY.test(words.slice(0, 2).join(' '));
});

/** "Five times is five too many." */
const isTooMuch = ofWording(({ tokens }) => TOO_MUCH.test(tokens.map(({ norm }) => norm).join(' ')));

/** A word for the feeling or a word of regret, whatever else the sentence does: the agent saw it. */
function namesFeeling(sentence: ReplySentence, hollow: readonly MoveHit[]): boolean {
  if (!holdsFeeling(sentence)) return false;
  return sentence.tokens.some((token) => isFeeling(token) && !hollow.some((hit) => covers(hit, token)));
}

const holdsFeeling = ofWording(({ tokens }) => tokens.some(isFeeling));

function isFeeling({ classes, norm, quoted }: Token): boolean {
  return !quoted && !IDIOM.test(norm) && (FEELING_OR_REGRET.test(norm) || FEELINGS.some((name) => classes.has(name)));
}

/** Whether more than half of the inner span lies in the outer one. */
export function covers(outer: Span, inner: Span): boolean {
  const shared = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start);
  return shared * 2 > inner.end - inner.start;
}
