import { hitsOf, type Reading, type ReplySentence } from '../analyzer/reading.ts';
import { ofWording } from '../languages/wording.ts';
import type { Move, MoveHit } from '../moves/contract.ts';
import { likelihood } from '../moves/read.ts';
import type { ReplyTarget } from '../moves/tables.ts';
import { bodyOf } from './body.ts';

/** Less than a table asks for to add a move by a sentence alone: here the whole reply bears witness too. */
const LIKELY = { en: 0.5, de: 0.65 } as const;
/** A greeting amid the text says less. */
const FEWEST = 6;
const NAME = /^\p{Lu}\p{L}{2}/u;

/**
 * Sentences that name some office and likely make a move, in a reply whose agent does nothing themself, asks nothing and refuses nothing. What else
 * a sentence makes may speak against it (`unless`).
 */
export function guessed(reading: Reading, move: ReplyTarget, unless: readonly Move[]): readonly MoveHit[] {
  if (hitsOf(reading, 'own-act', move).length > 0) return [];
  return bodyOf(reading)
    .filter(
      (sentence) =>
        sentence.tokens.length >= FEWEST && !sentence.asks && !sentence.moves.some((hit) => unless.includes(hit.move)),
    )
    .filter(
      (sentence) =>
        namesOthers(sentence, reading) && likelihood(move, sentence, reading.language) >= LIKELY[reading.language],
    )
    .map((sentence) => wholeOf(sentence, move));
}

/** An office, or in English a name: German nouns are all written large. */
function namesOthers(sentence: ReplySentence, { language }: Reading): boolean {
  return namesOffice(sentence) || (language === 'en' && namesByCapital(sentence));
}

const namesOffice = ofWording(({ tokens }) =>
  tokens.some(({ classes }) => classes.has('faceless') || classes.has('elsewhere')),
);

const namesByCapital = ofWording(({ tokens }) => tokens.slice(1).some(({ text }) => NAME.test(text)));

function wholeOf({ index, start, end, tokens }: ReplySentence, move: Move): MoveHit {
  return { move, start, end, sentence: index, tokens, by: 'table' };
}
