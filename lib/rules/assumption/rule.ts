import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import { read } from '../../languages/index.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** Long enough to tell "Anfänger" from another word, short enough for its other forms. */
const STEM = 6;

/** Assumes age, skill, sex, origin or a fault of the customer's, without anything to go by. */
export const rule: Rule = {
  id: 'assumption',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    const assumed = hitsOf(reading, 'assume');
    if (assumed.length === 0) return [];
    const said = wordsOfCustomer(reading);
    return byClause(
      reading,
      assumed.filter((hit) => !takenUp(hit, said) && !isOfSelf(hit, reading) && !isReproach(hit, reading)),
    );
  },
};

/** The customer spoke of it first: "I'm a beginner", "my husband will fit it". */
function takenUp({ tokens }: MoveHit, said: ReadonlySet<string>): boolean {
  const people = tokens.filter(({ classes }) => classes.has('relative') || classes.has('kind-of-person'));
  return people.some(({ norm }) => said.has(norm.slice(0, STEM)));
}

/** "As a mother of two I feel with you": the agent speaks of no other. */
function isOfSelf({ sentence, by }: MoveHit, { sentences }: Reading): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const speaks = (name: string) => tokens.some(({ classes }) => classes.has(name));
  return by === 'frame' && speaks('me') && !speaks('you') && !speaks('you-subject') && !speaks('you-object');
}

/** "That was plainly overlooked by you": words for a reproach, which a table takes for a guess now and then. */
function isReproach({ sentence, by }: MoveHit, { sentences }: Reading): boolean {
  const moves = sentences[sentence]?.moves ?? [];
  return by === 'table' && moves.some((other) => other.move === 'blame' && other.by === 'frame');
}

function wordsOfCustomer({ customer, language }: Reading): ReadonlySet<string> {
  const sentences = customer.all.flatMap(({ text }) => read(text, language));
  return new Set(sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm.slice(0, STEM))));
}
