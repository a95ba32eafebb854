import type { Answer, Question, Told } from './contract.ts';
import type { Lexicon } from './lexicon.ts';
import { isAsserted, placeOf } from './told.ts';

const ASKS = /^(?:how|wie|which|what|welche[rsnm]?|womit)$/;
/** Shorter words end too many others. */
const SHORTEST = 4;

/** Asked for by a word with a closed list of answers, one of which was told. */
export function closed({ tokens, word }: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  if (word < 0) return null;
  const norms = tokens.slice(word).map(({ norm }) => norm);
  const list = lexicon.closed.find(({ asked }) => norms.some((norm) => asked.has(norm)));
  if (!list || !ASKS.test(norms[0] ?? '')) return null;
  // "Dunkelblau" and "dark-blue" are colours too.
  const isAnswer = (norm: string) =>
    list.answers.has(norm) || [...list.answers].some((each) => each.length >= SHORTEST && norm.endsWith(each));
  const found = told.flatMap((one) =>
    one.tokens.flatMap(({ norm }, at) =>
      isAnswer(norm) && isAsserted(one, at, lexicon) ? [{ norm, answer: placeOf(one, at) }] : [],
    ),
  );
  return new Set(found.map(({ norm }) => norm)).size === 1 ? (found[0]?.answer ?? null) : null;
}
