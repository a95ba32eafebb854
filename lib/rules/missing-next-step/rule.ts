import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import type { Token } from '../../languages/contract.ts';
import { isRunOn } from '../../languages/run-ons.ts';
import { ofWording } from '../../languages/wording.ts';
import type { Move } from '../../moves/contract.ts';
import { likelihood } from '../../moves/read.ts';
import type { ReplyTarget } from '../../moves/tables.ts';
import type { Rule } from '../contract.ts';
import { echoesOf } from '../echoes.ts';
import { bodyOf } from './body.ts';
import { tellsDone } from './done.ts';
import { type Want, wantOf } from './want.ts';

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
/** That the message was read or written down helps nobody yet. */
const ONLY_NOTED =
  /^(?=.*\b(?:noted|received|read|reached|recorded|arrived|aufgenommen|kenntnis|erhalten|gelesen|eingegangen|angekommen|vermerkt)\b)(?=.*\b(?:feedback|comments?|remarks?|concerns?|message|request|email|mail|complaint|report|anmerk\w*|anliegen|rueckmeld\w*|kritik|hinweis\w*|nachricht|schreiben|wunsch|beschwerde|anfrage|zuschrift)\b)/;
/** So sure must a table be that a sentence leads on or tells a fact: where a reader might find a step, there is one. */
const MAY_LEAD = 0.12;
const MAY_TELL = 0.2;
/** In a few words ("Refunded.", "Which browser") one move that people wrote frames for counts; in more of them, several. */
const SHORT = 6;
const ENOUGH_FRAMES = { short: 1, long: 3 };
/** Asks politely, or says where to go. */
const POLITELY = /^(?:please|kindly|bitte)$/;
/** A number that the customer may know already. */
const YEAR = /^(?:19|20)\d\d$/;
/** What was so when it went wrong leads nowhere. */
const PAST =
  /^(?:was|were|had|did|drew|told|said|reported|war|waren|hatte|hatten|wurde|wurden|gab|kam|kamen|erzaehlt|berichtet)$/;
/** Says that something is otherwise than before. */
const CHANGED =
  /^(?:now|again|already|ready|back|new|replacement|free|attached|enclosed|available|active|cancelled|refunded|done|fixed|sorted|jetzt|wieder|bereits|fertig|frei|anbei|beigefuegt|aktiv|unterwegs|kostenlos|storniert|erledigt|gutgeschrieben|zurueck|bereit|anhang|anlage|haengt|neue?[nrsm]?)$/;
const PRAISE = /^(?:our|unser\w*|popular|beliebt\w*|love|lieben|proud|stolz|strive|bestrebt)$/;
/** Answers a question by itself. */
const YES = /^(?:yes|yep|yeah|yup)$/;
const AT_FIRST = /^(?:no|nope|ja|jep|jo|nein)$/;

/** The customer has a problem or a request, and no sentence of the reply leads on. */
export const rule: Rule = {
  id: 'missing-next-step',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    const want = wantOf(reading);
    const body = bodyOf(reading);
    if (want === null || body.length === 0) return [];
    const onward = body.some((sentence) => leadsOn(sentence, reading) || answers(sentence, want, body, reading));
    return onward ? [] : [{ start: null, end: null }];
  },
};

function leadsOn(sentence: ReplySentence, { language }: Reading): boolean {
  const { moves, asks, tokens } = sentence;
  if (moves.some(({ move }) => move === 'good-news') && !praisesItself(sentence)) return true;
  // What was dictated without punctuation holds anything.
  if (isRunOn(tokens)) return true;
  if (asks && !moves.some(({ move }) => TAKING.includes(move))) return true;
  if (onlyNotes(sentence)) return false;
  const framed = new Set(moves.map(({ move }) => move).filter((move) => LEADING.includes(move as ReplyTarget)));
  if (framed.size > 0 && tokens.some(({ kind, norm }) => kind === 'link' || POLITELY.test(norm))) return true;
  if (framed.size >= ENOUGH_FRAMES[tokens.length < SHORT ? 'short' : 'long']) return true;
  const least = framed.size === 0 && moves.some(({ move }) => move === 'thank') ? SURELY_LEADS : MAY_LEAD;
  return LEADING.some((move) => likelihood(move, sentence, language) >= least);
}

/** "I have noted your remarks", without a time for what follows. */
function onlyNotes(sentence: ReplySentence): boolean {
  return notes(sentence) && !sentence.moves.some(({ move }) => move === 'set-time');
}

const notes = ofWording(({ tokens }) => ONLY_NOTED.test(tokens.map(({ norm }) => norm).join(' ')));

/** "Our most popular model, people love it" is no news for whoever waits for help. */
function praisesItself({ tokens }: ReplySentence): boolean {
  return tokens.some(({ norm }) => PRAISE.test(norm));
}

function tellsNews(sentence: ReplySentence): boolean {
  return holdsNews(sentence) || isDone(sentence);
}

const isDone = ofWording(({ tokens }) => tellsDone(tokens.map(({ norm }) => norm)));
const holdsNews = ofWording(({ tokens }) => tokens.some(isNews));

/** A fact answers a question; to a problem it has to be news: a time, a number, a link, or that something has changed. */
function answers(sentence: ReplySentence, want: Want, body: readonly ReplySentence[], reading: Reading): boolean {
  if (want === 'fact' && (saysYesOrNo(sentence) || isFragment(sentence, body))) return true;
  if (isDone(sentence)) return true;
  if (sentence.wording.tokens.length < SHORT && tellsNews(sentence)) return true;
  if (likelihood('inform', sentence, reading.language) < MAY_TELL) return false;
  if (want === 'fact') return true;
  const now = !sentence.wording.tokens.some(({ norm }) => PAST.test(norm));
  const timed = now && sentence.moves.some(({ move }) => move === 'set-time');
  return timed || holdsNews(sentence) || (now && tellsNumber(sentence, reading));
}

/** "Probably the thermocouple.", and nothing else. */
function isFragment({ tokens, moves }: ReplySentence, body: readonly ReplySentence[]): boolean {
  return body.length === 1 && tokens.length <= SHORT && moves.length === 0;
}

/** A number that the customer does not know, in a sentence about what the customer wrote of. */
function tellsNumber(sentence: ReplySentence, { customer, language }: Reading): boolean {
  const known = customer.open.map(({ text }) => text).join(' ');
  const news = ({ kind, text }: Token) => kind === 'number' && !known.includes(text) && !YEAR.test(text);
  return sentence.tokens.some(news) && echoesOf(sentence, customer.open, language) > 0;
}

/** "We do, yes." and "No, …", but neither "Oh no" nor "ist ja schön". */
function saysYesOrNo({ tokens }: ReplySentence): boolean {
  const words = tokens.filter(({ kind, quoted }) => kind === 'word' && !quoted);
  return AT_FIRST.test(words[0]?.norm ?? '') || words.some(({ norm }) => YES.test(norm));
}

function isNews({ kind, norm }: Token): boolean {
  return kind === 'link' || kind === 'placeholder' || CHANGED.test(norm);
}
