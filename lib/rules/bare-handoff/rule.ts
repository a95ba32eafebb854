import { hitsOf, makes, type Reading } from '../../analyzer/reading.ts';
import type { Token } from '../../languages/contract.ts';
import type { MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

const AHEAD = 2;
const FEWEST_WORDS = 6;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** "Beim Second Level", "the Support Desk": a person has no article. */
const ARTICLE = /^(?:the|our|an?|der|die|das|dem|den|des|beim|zum|zur|vom|am|im|ans|ins|unser\w*)$/;
const TITLE = /^(?:mr|mrs|ms|miss|dr|frau|herr|herrn|kollegin|kollege|kollegen)$/;

/** Passes the matter on and does not say what happens next. */
export const rule: Rule = {
  id: 'bare-handoff',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    const open = hitsOf(reading, 'hand-off').filter((hit) => !isFollowedUp(hit, reading));
    return byClause(reading, open);
  },
};

/** Who, when or where, or how the agent stays on it, in the same or the next two sentences. */
function isFollowedUp({ sentence }: MoveHit, reading: Reading): boolean {
  for (let at = sentence; at <= sentence + AHEAD; at += 1) {
    if (setsTime(at, sentence, reading) || showsWay(at, reading) || staysOn(at, reading) || names(at, reading))
      return true;
  }
  return false;
}

/** A time for what happens next to the customer; opening hours two sentences later are none. */
function setsTime(at: number, sentence: number, reading: Reading): boolean {
  if (!makes(reading, at, at, 'set-time')) return false;
  const concerns = reading.sentences[at]?.tokens.some(({ classes }) => classes.has('you')) ?? false;
  return at === sentence || concerns || makes(reading, at, at, 'third-party', 'own-act', 'promise');
}

/** An address, a link or a number to reach the others by. */
function showsWay(at: number, reading: Reading): boolean {
  const tokens = bodyTokens(at, reading);
  return tokens.some(({ kind, text }) => kind === 'link' || (kind === 'number' && /\d{3}/.test(text)));
}

function staysOn(at: number, reading: Reading): boolean {
  const moves = reading.sentences[at]?.moves ?? [];
  const passing = moves.filter(({ move }) => move === 'hand-off');
  return moves.some(
    ({ move, start, end }) => move === 'own-act' && !passing.some((hit) => hit.start < end && start < hit.end),
  );
}

/** A person by name: "Rosa Lind", "Frau Vogt". */
function names(at: number, reading: Reading): boolean {
  const tokens = bodyTokens(at, reading);
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (index < 2 || !before || !CAPITAL.test(token.text) || token.classes.has('faceless')) return false;
    if (TITLE.test(before.norm)) return true;
    if (ARTICLE.test(tokens[index - 2]?.norm ?? '')) return false;
    return CAPITAL.test(before.text) && before.classes.size === 0 && token.classes.size === 0;
  });
}

/** A sentence's words; none for the lines of a sign-off, which name the agent. */
function bodyTokens(at: number, { sentences }: Reading): readonly Token[] {
  const tokens = sentences[at]?.tokens ?? [];
  return tokens.length < FEWEST_WORDS ? [] : tokens;
}
