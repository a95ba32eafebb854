import type { Answer, Question, Told } from './contract.ts';
import { isLike, isTopic, type Lexicon } from './lexicon.ts';
import { topicsOf } from './questions.ts';
import { isStated, latest, placeOf } from './told.ts';

const OR = /^(?:or|oder)$/;
const LEAST = 2;
/** "Are you a member?" */
const BEING = /^(?:(?:and|und) )?(?:are you|bist du|sind sie|seid ihr)\b/;
const ME_BEING = /\b(?:i am|i 'm|we are|we 're|i have been|i 've been|ich bin|bin ich|wir sind)(?: \S+){0,3}$/;
const BEFORE = 6;

/** "Has Elif got any allergies?": a sentence of the customer's that asserts or denies it, with all the words that carry it. */
export function asserted(question: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  const { tokens, word, named } = question;
  if (word >= 0 || named || tokens.some(({ norm }) => OR.test(norm))) return null;
  const thing = tokens.findIndex(({ norm }) => lexicon.having.has(norm));
  const had = thing >= 0 ? tokens.slice(thing + 1).filter((token) => isTopic(token, lexicon)) : [];
  const topics = had.length === 1 ? had : topicsOf(question, lexicon);
  const isBeing = BEING.test(tokens.map(({ norm }) => norm).join(' '));
  if (topics.length < LEAST && had.length !== 1 && !(isBeing && topics.length === 1)) return null;
  return latest(told, (one) => {
    const places = topics.map(({ norm }) =>
      one.tokens.findIndex(
        (token, at) =>
          isLike(token.norm, norm, lexicon) &&
          isStated(one, at, lexicon) &&
          (!isBeing || had.length > 0 || isOfMe(one, at)),
      ),
    );
    return places.every((at) => at >= 0) ? placeOf(one, Math.min(...places), Math.max(...places)) : null;
  });
}

function isOfMe({ tokens }: Told, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - BEFORE), at);
  return ME_BEING.test(before.map(({ norm }) => norm).join(' '));
}
