import type { Token } from '../../../languages/contract.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isLike, isTopic, type Lexicon } from './lexicon.ts';
import { isAsserted, placeOf } from './told.ts';

const SHORTEST = 4;
const ARTICLE = /^(?:your|the|an?|any|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|die|das|der|den|dem|eine?n?)$/;
const PREPOSITION =
  /^(?:of|from|for|with|to|on|in|at|about|by|under|via|an|am|auf|aus|bei|fuer|in|mit|nach|von|vom|vor|zu|zum|zur|ueber|unter|des|der)$/;
/** Any paper will do. */
const ANY_PAPER = /^(?:proof|evidence|documents?|documentation|paperwork|nachweise?|belege?|unterlagen?|dokumente?)$/;

/** "Send me your certificate": one of that name was sent along, or any paper at all where any proof will do. */
export function handedIn({ tokens, word, hands }: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  if (word >= 0 || !hands) return null;
  const things = objectsOf(tokens, lexicon);
  if (things.length === 0) return null;
  for (const one of told) {
    if (!one.tokens.some(({ norm }, at) => lexicon.here.has(norm) && isAsserted(one, at, lexicon))) continue;
    const at = one.tokens.findIndex((token) => things.some((thing) => isThat(token, thing, lexicon)));
    if (at >= 0 && !PREPOSITION.test(one.tokens[at - 1]?.norm ?? '')) return placeOf(one, at);
  }
  return null;
}

function isThat({ norm, kind }: Token, thing: string, lexicon: Lexicon): boolean {
  if (kind !== 'word') return false;
  return isLike(norm, thing, lexicon) || (ANY_PAPER.test(thing) && isPaper(norm, lexicon));
}

/** "Entlassbrief" is a letter as well. */
function isPaper(norm: string, { paper, language }: Lexicon): boolean {
  return (
    paper.has(norm) || (language === 'de' && [...paper].some((each) => each.length > SHORTEST && norm.endsWith(each)))
  );
}

/** What is to be sent: the nouns right behind an article, not those of another noun ("a photo of the kettle"). */
function objectsOf(tokens: readonly Token[], lexicon: Lexicon): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (!isTopic(token, lexicon) || token.norm.length < SHORTEST || lexicon.hand.has(token.norm)) return [];
    let from = at;
    while (from > 0 && isTopic(tokens[from - 1] as Token, lexicon)) from -= 1;
    const article = tokens[from - 1]?.norm ?? '';
    const isObject = ARTICLE.test(article) && !PREPOSITION.test(tokens[from - 2]?.norm ?? '');
    return isObject && !(article === 'der' && from > 1) ? [token.norm] : [];
  });
}
