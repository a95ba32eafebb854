import type { Token } from '../../../languages/contract.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isLike, isTopic, type Lexicon } from './lexicon.ts';
import { isAsserted, latest, placeOf } from './told.ts';

const OR = /^(?:or|oder)$/;
/** "Or not", "or something": no second answer. */
const HANGING =
  /^(?:not|something|anything|else|similar|other|another|both|nicht|so|aehnlich\p{L}*|etwas|was|sonst|ander\p{L}*|beides?|doch|no|nein|more|mehr|two|later|earlier)$/u;
const MEANS = /^(?:by|via|on|in|with|through|per|mit|ueber|auf|im|am|bei|my|mein\p{L}{0,2})$/u;
const ONE = /^ones?$/;
const FURTHEST = 5;

/** "Front or rear brake?" is answered where exactly one of the two was said. */
export function eitherOr({ tokens, word, named }: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  if (named && tokens.length > FURTHEST * 2) return null;
  const or = tokens.findIndex(({ norm }, at) => at > word && OR.test(norm));
  if (or < 0 || HANGING.test(tokens[or + 1]?.norm ?? '')) return null;
  const left = firstOfLeft(tokens, or, lexicon);
  const right = tokens.slice(or + 1, or + 1 + FURTHEST).find((token) => isSide(token, lexicon));
  if (!left || !right || HANGING.test(right.norm) || isLike(left.norm, right.norm, lexicon)) return null;
  const head = tokens[tokens.indexOf(right) + 1];
  const found = [left, right].map((side) => tellingOf(side, head, told, lexicon));
  const [byHead, ...others] = found.filter(({ withHead }) => withHead !== null);
  // Both in one sentence are set against each other, and which one is meant is for a reader to tell.
  const isCompared = found[0]?.mentions.some((one) => found[1]?.mentions.includes(one));
  if (byHead && others.length === 0 && !isCompared) return byHead.withHead;
  const mentioned = found.filter(({ mentions }) => mentions.length > 0);
  if (mentioned.length !== 1) return null;
  return isMeans(tokens, left) ? (mentioned[0]?.asMeans ?? null) : (mentioned[0]?.said ?? null);
}

interface Telling {
  /** The sentences that name it, however. */
  readonly mentions: readonly Told[];
  readonly said: Answer | null;
  /** Said right before the word that both alternatives are about: "the rear brake". */
  readonly withHead: Answer | null;
  /** Said behind a preposition, as ways and means are. */
  readonly asMeans: Answer | null;
}

function tellingOf(side: Token, head: Token | undefined, told: readonly Told[], lexicon: Lexicon): Telling {
  const isHead = (token: Token | undefined) =>
    head !== undefined && token !== undefined && isTopic(head, lexicon) && isLike(token.norm, head.norm, lexicon);
  return {
    mentions: told.filter((one) => one.tokens.some(({ norm }) => isLike(norm, side.norm, lexicon))),
    said: latest(told, (one) => saying(one, side, lexicon, () => true)),
    withHead: latest(told, (one) => saying(one, side, lexicon, (at) => isHead(one.tokens[at + 1]))),
    asMeans: latest(told, (one) =>
      saying(one, side, lexicon, (at) =>
        one.tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => MEANS.test(norm)),
      ),
    ),
  };
}

/** "By cable or WLAN": a word alone only says that there is such a thing. */
function isMeans(tokens: readonly Token[], left: Token): boolean {
  return tokens
    .slice(0, tokens.indexOf(left))
    .slice(-2)
    .some(({ norm }) => MEANS.test(norm));
}

/** Back from "or" over the words of the first alternative: "a day" in "have you a day or a camping ticket". */
function firstOfLeft(tokens: readonly Token[], or: number, lexicon: Lexicon): Token | undefined {
  let at = or - 1;
  if (!tokens[at] || !isSide(tokens[at] as Token, lexicon)) return undefined;
  // "The car petrol or diesel": only before a second word or "one" do the alternatives go with a noun.
  const second = tokens.slice(or + 1).findIndex((token) => isSide(token, lexicon)) + or + 2;
  if (!tokens[second] || !(isSide(tokens[second] as Token, lexicon) || ONE.test(tokens[second]?.norm ?? '')))
    return tokens[at];
  while (at > 0 && or - at < FURTHEST && isSide(tokens[at - 1] as Token, lexicon)) at -= 1;
  return tokens[at];
}

function isSide({ kind, norm }: Token, lexicon: Lexicon): boolean {
  return kind === 'word' && norm.length > 1 && !lexicon.empty.has(norm);
}

function saying(told: Told, side: Token, lexicon: Lexicon, fits: (at: number) => boolean): Answer | null {
  const { tokens } = told;
  const at = tokens.findIndex(
    ({ norm }, index) => isLike(norm, side.norm, lexicon) && isAsserted(told, index, lexicon) && fits(index),
  );
  if (at < 0) return null;
  const next = tokens[at + 1];
  return placeOf(told, at, next && isTopic(next, lexicon) ? at + 1 : at);
}
