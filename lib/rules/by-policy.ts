import type { Reading, ReplySentence } from '../analyzer/reading.ts';
import { ofWording } from '../languages/wording.ts';
import type { MoveHit } from '../moves/contract.ts';

const POLICY =
  /^(?:non-refundable|nonrefundable|policy|policies|terms|guidelines|regulations|agb|satzung|richtlinien?|\p{L}*bestimmungen|\p{L}*bedingungen|vorschriften?|vorgaben)$/u;

/** Whether a sentence names rules of the house from an offset of the reply on. */
export function namesPolicy({ tokens }: ReplySentence, from: number): boolean {
  return tokens.some((token) => token.start >= from && POLICY.test(token.norm));
}

const namesAnyPolicy = ofWording(({ tokens }) => tokens.some(({ norm }) => POLICY.test(norm)));

/** "Gemäß unseren AGB sind Karten vom Umtausch ausgeschlossen": a no by the rules, which a table takes for a defence now and then. */
export function isRefusalByPolicy({ by, sentence }: MoveHit, { sentences }: Reading): boolean {
  const here = sentences[sentence];
  if (by !== 'table' || here === undefined || !namesAnyPolicy(here)) return false;
  return here.moves.some((other) => other.move === 'refuse' && other.by === 'frame');
}
