import type { Language } from '../analyzer/contract.ts';
import type { ReplySentence } from '../analyzer/reading.ts';
import { inOrder } from '../languages/in-order.ts';
import { ofWording } from '../languages/wording.ts';
import type { Move } from '../moves/contract.ts';
import { likelihood } from '../moves/read.ts';
import type { ReplyTarget } from '../moves/tables.ts';
import { isBackground, onlyNotes } from './background.ts';

/** Moves that lead on. */
const LEADING: readonly ReplyTarget[] = [
  'ask',
  'ask-tried',
  'hand-off',
  'instruct',
  'offer',
  'own-act',
  'refuse',
  'third-party',
];
/** A question that makes one of these asks for nothing. */
const TAKING: readonly Move[] = ['assume', 'blame', 'defend', 'deter', 'dismiss', 'pseudo-apologise', 'recite'];
/** A sentence of thanks is read for a step only where the table is sure. */
const SURELY_LEADS = 0.5;
/** So sure must a table be that a sentence leads on: where a reader might find a step, there is one. */
const MAY_LEAD = 0.1;
/** Many a sentence sounds a little like passing on. */
const MAY_HAND_OFF = 0.3;
/** In a few words ("Refunded.", "Which browser") one move that people wrote frames for counts; in more of them, several. */
const SHORT = 6;
const ENOUGH_FRAMES = { short: 1, long: 3 };
/** Asks politely, or says where to go. */
const POLITELY = /^(?:please|kindly|bitte)$/;
/** "Please know that …": nothing is asked for. */
const ASSURES =
  /\b(?:please|kindly|bitte) (?:know|believe|be assured|rest assured|accept|understand|excuse|forgive|glauben?|seien? (?:sie |ihr )?versichert|sei versichert|nehmen sie|nimm|verstehen?|entschuldigen?|verzeihen?|richten?)\b/;
/** "What you describe goes against …" asks nothing. */
const TAKES_UP = /^(?:and |but |und |aber )?(?:what|how|was|wie) (?:you|your|sie|du|ihr)\b/;
const FEELING: readonly ReplyTarget[] = ['acknowledge', 'apologise', 'sympathise', 'recite'];
const FELT = 0.5;
/** Hopes and values, in whatever tense. */
const WISH =
  /^(?:we|i|wir|ich) (?:really |truly |do |all |sehr |alle )?(?:hope|trust|wish|value|appreciate|regret|believe|know|care|hoffe|hoffen|wuensche|wuenschen|bedaure|bedauern|schaetze|schaetzen|glauben?|wissen)\b/;
/** Polite words in these ask for nothing that helps. */
const COURTESIES: readonly Move[] = [...TAKING, 'apologise', 'thank'];
/** Stiff words before the answer itself. */
const HEREBY = /\b(?:be (?:informed|advised) that|inform you that|teilen? (?:ich|wir) (?:ihnen|dir|euch) mit dass)\b/;
/** Tells the reader what to do, and is no mere offer to write again. */
const DO =
  /^(?:(?:just|simply|then|so|and|einfach|dann|und|also) )*(?:reply|answer|write|send|text|bring|show|upload|antworten?|schreiben?|schick(?:en?)?|bring(?:en?)?|zeigen?|lad(?:en?)?)\b(?!.*\b(?:questions?|anything else|any time|anytime|fragen|jederzeit|sonst|weitere[nrs]?)\b)/;
/** "Let me show you how …": the agent is at it. */
const LET_ME = /\blet me (?!know\b|tell you\b|assure\b|start\b|say\b|be\b)\w+/;
/** "Once your file is here, I can …", "send it to me and then I will …": the next step is the reader's, and then the agent's. */
const AFTER_THAT: readonly (readonly [after: RegExp, step: RegExp])[] = [
  [
    /\b(?:once|as soon as|when|after|sobald|wenn|nachdem|liegt)\b/,
    /\b(?:(?:i|we)(?: (?:can|will)|'ll)|(?:kann|koennen|werde|werden) (?:ich|wir)|(?:ich|wir) (?:kann|koennen|werde|werden))\b/,
  ],
  [/\b(?:me|us|mir|uns)\b/, /\b(?:and|then|und|dann) (?:(?:i|we)(?: (?:can|will)|'ll)|\w+ (?:ich|wir))\b/],
];

/** Whether a sentence leads on, by its moves and by words that say so. */
export function leadsOn(sentence: ReplySentence, language: Language): boolean {
  const { moves, asks, tokens } = sentence;
  if (moves.some(({ move }) => move === 'good-news') && !isBackground(sentence, language)) return true;
  if (asks && !moves.some(({ move }) => TAKING.includes(move))) return true;
  if (leadsOver(sentence)) return true;
  if (onlyNotes(sentence)) return false;
  if (!moves.some(({ move }) => COURTESIES.includes(move)) && asksPolitely(sentence)) return true;
  const framed = new Set(moves.map(({ move }) => move).filter((move) => LEADING.includes(move as ReplyTarget)));
  if (framed.has('ask') && !takesUp(sentence) && !moves.some(({ move }) => TAKING.includes(move))) return true;
  if (framed.size > 0 && tokens.some(({ kind, norm }, at) => (kind === 'link' && at > 0) || POLITELY.test(norm)))
    return true;
  if (framed.size >= ENOUGH_FRAMES[tokens.length < SHORT ? 'short' : 'long']) return true;
  const thanks = framed.size === 0 && moves.some(({ move }) => move === 'thank');
  const least = thanks || isWish(sentence) || isFelt(sentence, language) ? SURELY_LEADS : MAY_LEAD;
  return LEADING.some(
    (move) => likelihood(move, sentence, language) >= (move === 'hand-off' ? Math.max(least, MAY_HAND_OFF) : least),
  );
}

/** Says how it feels, or that it can be felt, more than anything else. */
function isFelt(sentence: ReplySentence, language: Language): boolean {
  return FEELING.some((move) => likelihood(move, sentence, language) >= FELT);
}

const takesUp = ofWording(({ tokens }) => TAKES_UP.test(tokens.map(({ norm }) => norm).join(' ')));
const isWish = ofWording(({ tokens }) => WISH.test(tokens.map(({ norm }) => norm).join(' ')));

/** "You are kindly requested to …", in whatever words. */
export const asksPolitely = ofWording(
  ({ tokens }) =>
    tokens.some(({ norm }) => POLITELY.test(norm)) && !ASSURES.test(tokens.map(({ norm }) => norm).join(' ')),
);
export const leadsOver = ofWording(({ tokens }) => {
  const words = tokens.flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm])).join(' ');
  return (
    AFTER_THAT.some(([after, step]) => inOrder(words, after, step)) ||
    LET_ME.test(words) ||
    DO.test(words) ||
    HEREBY.test(words)
  );
});
