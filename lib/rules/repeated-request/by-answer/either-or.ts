import type { Token } from '../../../languages/contract.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isLike, type Lexicon } from './lexicon.ts';
import { isAsserted, latest, placeOf } from './told.ts';

const OR = /^(?:or|oder)$/;
/** "Or not", "or something": no second answer. */
const HANGING =
  /^(?:not|something|anything|else|similar|other|another|both|nicht|so|aehnlich\p{L}*|etwas|was|sonst|ander\p{L}*|beides?|doch|no|nein|more|mehr|two|later|earlier)$/u;
const FURTHEST = 5;

/** "Front or rear brake?" is answered where exactly one of the two was said. */
export function eitherOr({ tokens, word, named }: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  if (named && tokens.length > FURTHEST * 2) return null;
  const or = tokens.findIndex(({ norm }, at) => at > word && OR.test(norm));
  if (or < 0 || HANGING.test(tokens[or + 1]?.norm ?? '')) return null;
  const left = firstOfLeft(tokens, or, lexicon);
  const right = tokens.slice(or + 1, or + 1 + FURTHEST).find((token) => isSide(token, lexicon));
  if (!left || !right || HANGING.test(right.norm) || isLike(left.norm, right.norm, lexicon)) return null;
  const says = (side: Token) => latest(told, (one) => saying(one, side, lexicon));
  const mentions = (side: Token) => told.some((one) => one.tokens.some(({ norm }) => isLike(norm, side.norm, lexicon)));
  const [first, second] = [says(left), says(right)];
  if (first && !mentions(right)) return first;
  return second && !mentions(left) ? second : null;
}

/** Back from "or" over the words of the first alternative: "a day" in "have you a day or a camping ticket". */
function firstOfLeft(tokens: readonly Token[], or: number, lexicon: Lexicon): Token | undefined {
  let at = or - 1;
  if (!tokens[at] || !isSide(tokens[at] as Token, lexicon)) return undefined;
  while (at > 0 && or - at < FURTHEST && isSide(tokens[at - 1] as Token, lexicon)) at -= 1;
  return tokens[at];
}

function isSide({ kind, norm }: Token, lexicon: Lexicon): boolean {
  return kind === 'word' && norm.length > 1 && !lexicon.empty.has(norm);
}

function saying(told: Told, side: Token, lexicon: Lexicon): Answer | null {
  const at = told.tokens.findIndex(
    ({ norm }, index) => isLike(norm, side.norm, lexicon) && isAsserted(told, index, lexicon),
  );
  return at < 0 ? null : placeOf(told, at);
}
