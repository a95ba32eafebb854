import type { Token } from '../../../languages/contract.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isKin, isTopic, type Lexicon } from './lexicon.ts';
import { isAsserted, placeOf } from './told.ts';

const SHORTEST = 2;
/** From an article to its noun. */
const WITHIN = 4;
const ARTICLE = /^(?:your|the|an?|any|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|die|das|der|den|dem|eine?n?)$/;
const PREPOSITION =
  /^(?:of|from|for|with|to|on|in|at|about|by|under|via|an|am|auf|aus|bei|fuer|in|mit|nach|von|vom|vor|zu|zum|zur|ueber|unter|des|der)$/;
/** "Hast du die App aktualisiert?" asks for no paper. */
const DONE = /(?:^ge|(?:ab|an|auf|aus|be|ein|um|ver|vor|zu)ge?)\p{L}{2,}(?:t|en)$|iert$/u;
/** "Is there a survey?" */
const HAS = /^(?:(?:and|und) )?(?:do you have|have you got|is there|haben sie|hast du|habt ihr|gibt es)\b/;
const OF = /^(?:of|from|for|von|vom|fuer|zum|zur)$/;
const SENT =
  /\b(?:i|we) (?:(?:'ve|have|had|already|just|also|even|then) ){0,3}(?:sent|emailed|mailed|uploaded|submitted|forwarded|posted|provided)\b|\b(?:habe?n? (?:ich|wir)|(?:ich|wir) habe?n?|ich hab|hab ich)\b.*\b(?:geschickt|gesendet|gemailt|hochgeladen|eingereicht|zugeschickt|uebersandt|abgegeben|weitergeleitet)\b|\bhaeng(?:t|en) (?:hier )?(?:an|bei)\b|\b(?:ich|wir) (?:lege|legen|fuege|fuegen|haenge|haengen|schicke|sende)\b.*\b(?:bei|an|mit)\b/;
const NOT_SENT = /\b(?:not|never|tried|nicht|nie|wollte)\b/;
const STANDS = /^(?:is|are|was|were|ist|sind|steht|stehen|liegt|liegen)$/;
const INSIDE = /^(?:on|in|auf|im)$/;
/** "A picture of the ticket" asks for the ticket. */
const COPY = /^(?:copy|copies|scan|scans|image|images|picture|pictures|photo|photos|kopie)$/;
/** Any paper will do. */
const ANY_PAPER = /^(?:proof|evidence|documents?|documentation|paperwork|nachweise?|belege?|unterlagen?|dokumente?)$/;

/** "Send me your certificate": one of that name was sent along, or any paper at all where any proof will do. */
export function handedIn(question: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  const { tokens, word, hands } = question;
  const has = HAS.test(tokens.map(({ norm }) => norm).join(' '));
  if (word >= 0 || !(hands || has)) return null;
  const things = objectsOf(tokens, lexicon);
  if (!hands && DONE.test(tokens.at(-1)?.norm ?? '')) return null;
  if (things.length === 0) return null;
  for (const one of told) {
    if (!isHere(one, lexicon)) continue;
    const at = one.tokens.findIndex((token) => things.some((thing) => isThat(token, thing, lexicon)));
    if (at >= 0 && !OF.test(one.tokens[at - 1]?.norm ?? '')) return placeOf(one, at);
  }
  return null;
}

/** Attached, or standing in a paper that they have: "… are on the form I signed". */
function isHere(told: Told, lexicon: Lexicon): boolean {
  if (told.tokens.some(({ norm }, at) => lexicon.here.has(norm) && isAsserted(told, at, lexicon))) return true;
  if (isSent(told)) return true;
  return told.tokens.some(({ norm }, at) => STANDS.test(norm) && standsIn(told, at, lexicon));
}

/** "I've already emailed you …", "hab ich am Montag geschickt". */
function isSent({ tokens, asks }: Told): boolean {
  const words = tokens.map(({ norm }) => norm).join(' ');
  return !asks && SENT.test(words) && !NOT_SENT.test(words);
}

function standsIn(told: Told, at: number, lexicon: Lexicon): boolean {
  const behind = told.tokens.slice(at + 1, at + 1 + WITHIN);
  const paper = behind.findIndex(({ norm }) => isPaper(norm, lexicon));
  return paper > 0 && INSIDE.test(behind[0]?.norm ?? '') && isAsserted(told, at, lexicon);
}

function isThat({ norm, kind }: Token, thing: string, lexicon: Lexicon): boolean {
  if (kind !== 'word') return false;
  return isKin(norm, thing, lexicon) || (ANY_PAPER.test(thing) && isPaper(norm, lexicon));
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
    let from = at - 1;
    while (from >= 0 && at - from < WITHIN && !ARTICLE.test(tokens[from]?.norm ?? '')) from -= 1;
    const isCopied = COPY.test(tokens[from - 2]?.norm ?? '') && isPaper(token.norm, lexicon);
    const between = tokens
      .slice(Math.max(0, isCopied ? from : from - 1), at)
      .some(({ norm }) => PREPOSITION.test(norm));
    return from >= 0 && ARTICLE.test(tokens[from]?.norm ?? '') && !between ? [token.norm] : [];
  });
}
