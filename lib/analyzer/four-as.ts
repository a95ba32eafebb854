import type { MoveHit } from '../moves/contract.ts';
import type { FourA, Presence } from './contract.ts';
import { hitsOf, type Reading } from './reading.ts';

/** Which of the four A's the reply holds, where, and which of them this ticket calls for. */
export function fourAsOf(reading: Reading): Readonly<Record<FourA, Presence>> {
  const { level } = reading.triage;
  const late = reading.waiting.overdue || reading.customer.complainsOfWaiting;
  return {
    acknowledge: presence(reading, level !== 'routine', 'acknowledge', 'sympathise', 'condole'),
    apologize: found(plainApologies(reading), late || reading.customer.upset),
    ask: asks(reading),
    act: acts(reading),
  };
}

/** What takes nothing on is no apology. */
function plainApologies(reading: Reading): readonly MoveHit[] {
  const hollow = hitsOf(reading, 'pseudo-apologise');
  return hitsOf(reading, 'apologise').filter(
    (hit) => !hollow.some(({ start, end }) => start < hit.end && hit.start < end),
  );
}

function presence(reading: Reading, needed: boolean, ...moves: Parameters<typeof hitsOf>[1][]): Presence {
  return found(hitsOf(reading, ...moves), needed);
}

function found(hits: readonly MoveHit[], needed: boolean): Presence {
  return { present: hits.length > 0, needed, spans: hits.map(({ start, end }) => [start, end] as const) };
}

function asks(reading: Reading): Presence {
  const questions = reading.sentences
    .filter((sentence) => sentence.asks)
    .map(({ start, end }) => [start, end] as const);
  const spans =
    questions.length > 0 ? questions : hitsOf(reading, 'ask').map(({ start, end }) => [start, end] as const);
  return { present: spans.length > 0, needed: false, spans };
}

/** An answer or an instruction is an act too; a greeting line or a sign-off is none. */
function acts(reading: Reading): Presence {
  const own = hitsOf(reading, 'own-act', 'instruct');
  return found(own.length > 0 ? own : told(reading), true);
}

function told(reading: Reading): readonly MoveHit[] {
  const body = reading.sentences.filter((sentence) => !sentence.asks && sentence.wording.tokens.length > 4);
  return body.flatMap((sentence) =>
    sentence.moves.some(({ move }) =>
      [
        'sympathise',
        'apologise',
        'third-party',
        'acknowledge',
        'hand-off',
        'pseudo-apologise',
        'ask',
        'cheer',
        'thank',
      ].includes(move),
    )
      ? []
      : sentence.moves.filter(({ move }) => move === 'inform'),
  );
}
