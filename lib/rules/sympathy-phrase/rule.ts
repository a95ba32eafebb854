import { hitsOf, makes, type Reading } from '../../analyzer/reading.ts';
import { clauseOf } from '../../analyzer/spans.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { likelihood } from '../../moves/read.ts';
import type { Hit, Rule } from '../contract.ts';

/** By so much surer has a table to be of one move than of the other. */
const CLEARLY = 0.3;
const UNDERSTOOD = 0.4;

/** Feeling for the customer from outside, with neither understanding nor an own act in this sentence or the next. */
export const rule: Rule = {
  id: 'sympathy-phrase',
  group: 'feeling',
  severity: 'hint',
  check(reading) {
    const open = hitsOf(reading, 'sympathise').filter((hit) => !excused(hit, reading));
    return bySentence(open).map((hits) => toHit(hits, reading));
  },
};

function excused({ sentence }: MoveHit, reading: Reading): boolean {
  if (makes(reading, sentence, sentence, 'condole')) return true;
  if (isApology(sentence, reading) || isRatherUnderstanding(sentence, reading)) return true;
  return [sentence, sentence + 1].some((at) => showsUnderstanding(at, sentence, reading) || actsItself(at, reading));
}

/** "I'm sorry that you had to ask twice": where the table is surer of the apology, it is one. */
function isApology(at: number, reading: Reading): boolean {
  const here = reading.sentences[at];
  if (!here || !makes(reading, at, at, 'apologise')) return false;
  return likelihood('apologise', here, reading.language) > likelihood('sympathise', here, reading.language) + CLEARLY;
}

/** "Nobody should have to wait that long": words that frames know for both, and the table for understanding. */
function isRatherUnderstanding(at: number, reading: Reading): boolean {
  const here = reading.sentences[at];
  if (!here || !makes(reading, at, at, 'acknowledge')) return false;
  return likelihood('acknowledge', here, reading.language) > likelihood('sympathise', here, reading.language) + CLEARLY;
}

function showsUnderstanding(at: number, sentence: number, reading: Reading): boolean {
  const here = reading.sentences[at];
  if (!here) return false;
  const pity = here.moves.filter(({ move }) => move === 'sympathise');
  // The same words cannot be both pity and understanding; a table alone does not make pity of understanding in plain words.
  const surely = likelihood('acknowledge', here, reading.language) >= UNDERSTOOD;
  const understanding = here.moves.filter(
    ({ move, start, end }) =>
      move === 'acknowledge' &&
      (at !== sentence || !pity.some((hit) => hit.start < end && start < hit.end && !(surely && hit.by === 'table'))),
  );
  return understanding.length > 0;
}

function actsItself(at: number, reading: Reading): boolean {
  return makes(reading, at, at, 'own-act') && !makes(reading, at, at, 'hand-off');
}

function bySentence(hits: readonly MoveHit[]): readonly (readonly MoveHit[])[] {
  return [...new Set(hits.map(({ sentence }) => sentence))].map((sentence) =>
    hits.filter((hit) => hit.sentence === sentence),
  );
}

function toHit(hits: readonly MoveHit[], reading: Reading): Hit {
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return { start, end: clauseOf(reading, { start, end }).end };
}
