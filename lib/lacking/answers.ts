import type { Reading, ReplySentence } from '../analyzer/reading.ts';
import type { Token } from '../languages/contract.ts';
import { ofWording } from '../languages/wording.ts';
import type { Move } from '../moves/contract.ts';
import { likelihood } from '../moves/read.ts';
import { echoesOf } from '../rules/echoes.ts';
import { tellsDoing, tellsDone } from '../rules/tells-done.ts';
import { isAside, isBackground, onlyNotes, speaksToReader } from './background.ts';
import { tellsHowMany } from './how-many.ts';
import type { Want } from './want.ts';

/** So sure must the table be that a sentence tells a fact: where a reader might find an answer, there is one. */
const MAY_TELL = 0.12;
/** Below this, what answers a question has to be about its asker or what was asked. */
const TELLS = 0.35;
/** In so few words ("Refunded.") the news itself is the answer. */
const SHORT = 6;
/** A number that the customer may know already. */
const YEAR = /^(?:19|20)\d\d$/;
/** What was so when it went wrong leads nowhere. */
const PAST =
  /^(?:was|were|had|did|drew|told|said|reported|war|waren|hatte|hatten|wurde|wurden|gab|kam|kamen|erzaehlt|berichtet)$/;
/** Says that something is otherwise than before. */
const CHANGED =
  /^(?:now|again|already|ready|back|new|replacement|free|attached|enclosed|available|active|cancelled|refunded|done|fixed|sorted|jetzt|wieder|bereits|fertig|frei|anbei|beigefuegt|aktiv|unterwegs|kostenlos|storniert|erledigt|gutgeschrieben|zurueck|bereit|anhang|anlage|haengt|neue?[nrsm]?)$/;
/** What was sent already, and what something costs. */
const UNDER_WAY =
  /\b(?:in (?:the|today's|der|deiner|ihrer|eurer) (?:\w+ )?(?:post|mail)|on (?:its|their|the|your) way|auf dem weg|(?:costs?|kostet|kosten) (?:\w+ )?[\d$£€])/;
/** Where it is to be found, and what mends it. */
const PLACED =
  /\b(?:(?:in|on) your (?:portal|account|inbox|app|profile|mailbox|spam|library|wallet)|(?:in|im) (?:(?:ihrem|deinem|eurem|dem) )?(?:portal|konto|postfach|profil|spam-?ordner|posteingang|kundenkonto)|(?:fixes|solves|cures|mends|behebt|loest|beseitigt) (?:\w+ )?(?:that|this|it|das|dies|es))\b/;
const UNDER = /^(?:under|unter)$/;
/** How much is done in what time is no time at which anything happens. */
const RATE =
  /\b(?:(?:a|per|each|every|pro|am|jeden?) (?:day|week|month|year|tag|woche|monat|jahr)|daily|weekly|taeglich|woechentlich)\b/;
/** Answers a question by itself. */
const YES = /^(?:yes|yep|yeah|yup)$/;
const AT_FIRST = /^(?:no|nope|ja|jep|jo|nein)$/;
/** "It does.", "We can't, but …" */
const SUBJECT = /^(?:it|that|they|you|we|i|he|she|there)$/;
const VERB = /^(?:does|do|is|are|can|will|was|were|has|have|did|may|should|would)$/;
/** Whatever they tell beside it, these are no answer. */
const EMPTY: readonly Move[] = ['deter', 'pseudo-apologise', 'recite'];

/**
 * Whether a sentence is the answer that the customer waits for. Any fact answers a question for one; to a problem it has to be
 * news: a time, a number, a link, or that something has changed.
 */
export function answers(
  sentence: ReplySentence,
  want: Want,
  body: readonly ReplySentence[],
  reading: Reading,
): boolean {
  if (onlyNotes(sentence) || (isAside(sentence) && !holdsNumber(sentence))) return false;
  if (echoesVerb(sentence) || (want !== 'act' && (saysYesOrNo(sentence) || isFragment(sentence, body)))) return true;
  if (isDone(sentence) || isUnderWay(sentence) || (want === 'fact' && tellsHowMany(sentence, reading))) return true;
  if (sentence.wording.tokens.length < SHORT && holdsNews(sentence)) return true;
  if (likelihood('inform', sentence, reading.language) < MAY_TELL) return false;
  if (sentence.moves.some(({ move }) => EMPTY.includes(move))) return false;
  if (isBackground(sentence, reading.language)) return want === 'fact' && echoes(sentence, reading);
  if (want === 'fact') return likelihood('inform', sentence, reading.language) >= TELLS || concerns(sentence, reading);
  const now = !isPast(sentence);
  const timed = now && !isRate(sentence) && sentence.moves.some(({ move }) => move === 'set-time');
  if (timed || holdsNews(sentence) || (now && tellsNumber(sentence, reading))) return true;
  const explains = sentence.moves.some(({ move }) => move === 'reason') || speaksToReader(sentence, reading.language);
  return want === 'way' && now && (explains || echoes(sentence, reading));
}

const isDone = ofWording(({ tokens }) => {
  const words = tokens.map(({ norm }) => norm);
  return tellsDone(words) || tellsDoing(words);
});
export const isUnderWay = ofWording(({ tokens }) => {
  const said = tokens.map(({ norm }) => norm).join(' ');
  return UNDER_WAY.test(said) || PLACED.test(said) || namesPlace(tokens);
});
const isRate = ofWording(({ tokens }) => RATE.test(tokens.map(({ norm }) => norm).join(' ')));
export const holdsNews = ofWording(({ tokens }) => tokens.some(isNews));
export const isPast = ofWording(({ tokens }) => tokens.some(({ norm }) => PAST.test(norm)));

function concerns(sentence: ReplySentence, reading: Reading): boolean {
  const placed = sentence.tokens.some(({ kind }) => kind === 'number' || kind === 'link');
  return placed || echoes(sentence, reading) || speaksToReader(sentence, reading.language);
}

/** "Probably the thermocouple.", and nothing else. */
function isFragment({ wording, moves }: ReplySentence, body: readonly ReplySentence[]): boolean {
  return body.length === 1 && wording.tokens.length <= SHORT && moves.every(({ move }) => move === 'assume');
}

const holdsNumber = ofWording(({ tokens }) => tokens.some(({ kind }) => kind === 'number'));

/** A number that the customer does not know, in a sentence about what the customer wrote of. */
export function tellsNumber(sentence: ReplySentence, reading: Reading): boolean {
  if (!holdsNumber(sentence)) return false;
  const known = reading.customer.open.map(({ text }) => text).join(' ');
  const news = ({ kind, text }: Token) => kind === 'number' && !known.includes(text) && !YEAR.test(text);
  return sentence.wording.tokens.some(news) && echoes(sentence, reading);
}

function echoes(sentence: ReplySentence, { customer, language }: Reading): boolean {
  return echoesOf(sentence, customer.open, language) > 0;
}

/** "We do, yes." and "No, …", but neither "Oh no" nor "ist ja schön". */
export const saysYesOrNo = ofWording(({ tokens }) => {
  const words = tokens.filter(({ kind, quoted }) => kind === 'word' && !quoted);
  return AT_FIRST.test(words[0]?.norm ?? '') || words.some(({ norm }) => YES.test(norm)) || isEcho(tokens);
});

/** "We do, bring it along." */
const echoesVerb = ofWording(({ tokens }) => isEcho(tokens.filter(({ quoted }) => !quoted)));

/** Takes up the question's verb and stops there. */
function isEcho([subject, verb, ...rest]: readonly Token[]): boolean {
  if (!SUBJECT.test(subject?.norm ?? '') || !VERB.test(verb?.norm ?? '')) return false;
  const next = rest[0]?.norm === 'not' ? rest[1] : rest[0];
  return next === undefined || next.kind === 'mark';
}

/** "Under Documents", "unter Bestellungen": a heading to look under. */
function namesPlace(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => UNDER.test(norm) && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? ''));
}

/** Whom a post is for is none. */
function isNews({ kind, norm, text }: Token, at: number): boolean {
  return (kind === 'link' && !(at === 0 && text.startsWith('@'))) || kind === 'placeholder' || CHANGED.test(norm);
}
