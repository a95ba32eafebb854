import { makes, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { bodyOf } from '../body.ts';
import { namesPolicy } from '../by-policy.ts';

const EXCEPT = /^(?:unless|except|until|ausser|sofern|solange)$/;
const YES = /^(?:yes|yep|sure|certainly|absolutely|ja|klar|natuerlich|selbstverstaendlich|gerne?)$/;
const DONE = /^(?:done|erledigt)$/;
const FIRST = 2;
const SHORT = 8;

/** "Sale items can't be returned unless they are faulty": the no says itself where it ends. */
export function saysExcept({ sentence, end }: MoveHit, { sentences }: Reading): boolean {
  const here = sentences[sentence];
  if (!here || namesPolicy(here, end)) return false;
  return here.tokens.some(({ norm, start }) => start >= end && EXCEPT.test(norm));
}

/** "Yes, you are eligible. Please sign up here. It can't be used for …": a limit to what was granted, with the way to it, is no wall. */
export function isGranted({ sentence: at }: MoveHit, reading: Reading): boolean {
  const first = bodyOf(reading).slice(0, FIRST);
  if (first.some((sentence) => sentence.index < at && saysDone(sentence))) return true;
  const yes = first.find(saysYes);
  if (!yes || yes.index >= at || makes(reading, yes.index, yes.index, 'refuse')) return false;
  return reading.sentences
    .slice(yes.index, at)
    .some(({ index, tokens }) => makes(reading, index, index, 'own-act', 'instruct') || isRequest(tokens));
}

/** "Done, Jo. No further payments.": what won't happen any more was asked for. */
function saysDone({ tokens, wording }: ReplySentence): boolean {
  return wording.tokens.length <= SHORT && tokens.some(({ norm }) => DONE.test(norm));
}

function saysYes({ tokens }: ReplySentence): boolean {
  return tokens.slice(0, 1).some(({ norm }) => YES.test(norm));
}

function isRequest(tokens: ReplySentence['tokens']): boolean {
  return tokens.slice(0, 2).some(({ norm }) => norm === 'please' || norm === 'bitte');
}
