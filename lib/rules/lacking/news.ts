import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import type { Token } from '../../languages/contract.ts';
import { ofWording } from '../../languages/wording.ts';
import { echoesOf } from '../echoes.ts';
import { tellsDoing, tellsDone } from '../tells-done.ts';

/** A number that the customer may know already. */
const YEAR = /^(?:19|20)\d\d$/;
/** Says that something is otherwise than before. */
const CHANGED =
  /^(?:now|again|already|ready|back|new|replacement|free|attached|enclosed|available|active|cancelled|refunded|done|fixed|sorted|jetzt|wieder|bereits|fertig|frei|anbei|beigefuegt|aktiv|unterwegs|kostenlos|storniert|erledigt|gutgeschrieben|zurueck|bereit|anhang|anlage|haengt|neue?[nrsm]?)$/;
/** What was sent already, and what something costs. */
const SENT =
  /\b(?:in (?:the|today's|der|deiner|ihrer|eurer) (?:\w+ )?(?:post|mail)|on (?:its|their|the|your) way|auf dem weg|(?:costs?|kostet|kosten) (?:\w+ )?[\d$£€])/;
/** Where it is to be found, and what mends it. */
const PLACED =
  /\b(?:(?:in|on) your (?:portal|account|inbox|app|profile|mailbox|spam|library|wallet)|(?:in|im) (?:(?:ihrem|deinem|eurem|dem) )?(?:portal|konto|postfach|profil|spam-?ordner|posteingang|kundenkonto)|(?:fixes|solves|cures|mends|behebt|loest|beseitigt) (?:\w+ )?(?:that|this|it|das|dies|es))\b/;
const UNDER = /^(?:under|unter)$/;
/** Answers a question by itself. */
const YES = /^(?:yes|yep|yeah|yup)$/;
const AT_FIRST = /^(?:no|nope|ja|jep|jo|nein)$/;
/** "It does.", "We can't, but …" */
const SUBJECT = /^(?:it|that|they|you|we|i|he|she|there)$/;
const VERB = /^(?:does|do|is|are|can|will|was|were|has|have|did|may|should|would)$/;

/** Done, being done, sent, or where it is to be found. */
export const isUnderWay = ofWording(({ tokens }) => {
  const words = tokens.map(({ norm }) => norm);
  const said = words.join(' ');
  return tellsDone(words) || tellsDoing(words) || SENT.test(said) || PLACED.test(said) || namesPlace(tokens);
});

/** Says that something is otherwise than before, or points to where it stands. */
export const tellsOfChange = ofWording(({ tokens }) => tokens.some(isNews));

/** A number that the customer does not know, in a sentence about what the customer wrote of. */
export function tellsNumber(sentence: ReplySentence, { customer, language }: Reading): boolean {
  if (!sentence.tokens.some(({ kind }) => kind === 'number')) return false;
  const known = customer.open.map(({ text }) => text).join(' ');
  const news = ({ kind, text }: Token) => kind === 'number' && !known.includes(text) && !YEAR.test(text);
  return sentence.tokens.some(news) && echoesOf(sentence, customer.open, language) > 0;
}

/** "We do, yes.", "No, …" and "It does, bring it along", but neither "Oh no" nor "ist ja schön". */
export const saysYesOrNo = ofWording(({ tokens }) => {
  const own = tokens.filter(({ quoted }) => !quoted);
  const words = own.filter(({ kind }) => kind === 'word');
  return AT_FIRST.test(words[0]?.norm ?? '') || words.some(({ norm }) => YES.test(norm)) || isEcho(own);
});

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
