import type { FourA } from '../analyzer/contract.ts';
import type { Reading } from '../analyzer/reading.ts';
import { choose } from '../library/choose.ts';
import { factsOf } from '../library/facts.ts';
import { builtInPack } from '../packs/built-in/index.ts';

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
    customerName: request.customerName ?? null,
    agentName: request.agentName ?? null,
    // A wait within the limits is not worth naming, and belittles one that is complained of.
    waitingMinutes: waiting.overdue ? waiting.minutes : null,
    language,
    lastCustomerMessage: customer.open.at(-1)?.text ?? null,
  });
  const known = new Set(['general', ...situations, ...reading.moments]);
  const address = reading.house.address ?? reading.address ?? customer.address;
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
    .slice(0, limit)
    .map(({ filled }) => filled);
}

function formalityOf(reading: Reading): 'casual' | 'neutral' | 'formal' {
  const score = reading.customer.register?.score ?? 0;
  if (score <= -0.4) return 'casual';
  return score >= 0.5 ? 'formal' : 'neutral';
}
