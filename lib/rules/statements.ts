import type { FourA } from '../analyzer/contract.ts';
import { hitsOf, type Reading } from '../analyzer/reading.ts';
import { bodyStart } from '../analyzer/spans.ts';
import { read } from '../languages/index.ts';
import { choose } from '../library/choose.ts';
import { factsOf } from '../library/facts.ts';
import { builtInPack } from '../packs/built-in/index.ts';
import { echoesOf } from './echoes.ts';
import { tellsOwnDone } from './tells-done.ts';
import { addressOf } from './to-reader.ts';

/** Says that the work goes on: not above a reply that says it is done. */
const UNDER_WAY =
  /\b(?:(?:i|we)['’]?(?:m|re| am| are) (?:\w+ )?(?:working|looking|checking|chasing|digging|on (?:it|this)|at it)|(?:i|we)(?:['’]ll| will) (?:look|check|find|chase|stay|keep)|right now|as we speak|being (?:looked|worked|checked)|let me (?:look|check)|(?:bin|bleibe|sind|bleiben) (?:\w+ )?dran|(?:bin|sind) (?:\w+ )?dabei|ich (?:prüfe|kläre|schaue|sehe|suche|arbeite|kümmere)|(?:schaue|prüfe|kläre|kümmere) ich|wird (?:jetzt|gerade))\b/iu;

/**
 * Filled statements of the library that fit this reply: its language, address, register and channel. A statement that
 * claims a situation which is not among `situations` or the ticket's moments stays out.
 */
export function statementsFor(
  reading: Reading,
  fourA: FourA,
  situations: readonly string[],
  limit = 3,
): readonly string[] {
  const { request, language, waiting, customer } = reading;
  const facts = factsOf({
    // Who was greeted by name need not be called by it again.
    customerName: isGreeted(reading) ? null : (request.customerName ?? null),
    agentName: request.agentName ?? null,
    // A wait within the limits is not worth naming, and belittles one that is complained of.
    waitingMinutes: waiting.overdue ? waiting.minutes : null,
    language,
    lastCustomerMessage: customer.open.at(-1)?.text ?? null,
  });
  const known = new Set(['general', ...situations, ...reading.moments]);
  const done = saysDone(reading) || (fourA === 'acknowledge' && hitsOf(reading, 'instruct').length > 0);
  const address = reading.house.address ?? (language === 'de' ? addressOf(reading) : null);
  return choose(reading.house.library ?? builtInPack.statements, {
    language,
    fourA,
    situations: [...situations, ...reading.moments],
    channel: reading.channel,
    formality: formalityOf(reading),
    facts,
    complete: true,
    related: true,
    ...(address === null ? {} : { address }),
  })
    .filter(({ statement }) => statement.situations.every((situation) => known.has(situation)))
    .filter(
      ({ statement, filled }) =>
        situations.length > 0 || isGeneral(statement.situations) || echoesCustomer(filled, reading),
    )
    .filter(({ filled }) => !done || !UNDER_WAY.test(filled))
    .slice(0, limit)
    .map(({ filled }) => filled);
}

/** Whether the greeting holds a part of the customer's name, however it is written: "hi nina,". */
function isGreeted(reading: Reading): boolean {
  const { customerName, reply } = reading.request;
  const words = reply
    .slice(0, bodyStart(reading))
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const names = (customerName ?? '').toLowerCase().split(/\s+/);
  return names.some((name) => name !== '' && words.includes(name));
}

function isGeneral(situations: readonly string[]): boolean {
  return situations.length === 0 || situations.includes('general');
}

/** A text about a moment is offered where it says something that the customer said: a moment may have been misread. */
function echoesCustomer(text: string, { customer, language }: Reading): boolean {
  return read(text, language).some((sentence) => echoesOf(sentence, customer.open, language) > 0);
}

/** Whether the reply tells that something is done already. */
export function saysDone({ sentences }: Reading): boolean {
  return sentences.some(({ wording }) => tellsOwnDone(wording.tokens.map(({ norm }) => norm)));
}

function formalityOf(reading: Reading): 'casual' | 'neutral' | 'formal' {
  const score = reading.customer.register?.score ?? 0;
  if (score <= -0.4) return 'casual';
  return score >= 0.5 ? 'formal' : 'neutral';
}
