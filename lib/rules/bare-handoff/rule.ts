import { hitsOf, makes, type Reading } from '../../analyzer/reading.ts';
import { overlap } from '../../analyzer/spans.ts';
import type { Token } from '../../languages/contract.ts';
import type { Move, MoveHit } from '../../moves/contract.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';
import { guessed } from '../guessed.ts';
import { isDone } from '../own-part.ts';

const AHEAD = 2;
/** What a sentence that passes something on hardly does as well. */
const ELSE: readonly Move[] = ['ask', 'basic-step', 'deter', 'dismiss', 'reason', 'refuse', 'soften', 'third-party'];
const FEWEST_WORDS = 6;
const LONG_NUMBER = /\d{3}/;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** "Beim Second Level", "the Support Desk": a person has no article. */
const ARTICLE = /^(?:the|our|an?|der|die|das|dem|den|des|beim|zum|zur|vom|am|im|ans|ins|unser\w*)$/;
/** Offices are written like people: "Debt and Payments Services", "Field Service North". */
const OFFICE =
  /^(?:accounts?|affairs|area|board|bureau|cent(?:er|re)|claims|complaints|customer|department|desk|division|field|group|help|hub|level|line|north|office|operations|payments?|regional|relations|returns|sales|section|services?|south|support|unit|east|west)$/;
/** What is only written down goes with the matter: "I've logged it and passed it on". */
const BOOKED =
  /^(?:logged|noted|recorded|registered|flagged|tagged|documented|vermerk|vermerkt|notiz|notiert|erfasst|dokumentiert|aufgenommen)$/;
/** A customer who asks whom to turn to is answered by an address. */
const ASKS_WHO =
  /\b(?:who|whom|wer|wen|wem|wohin|which (?:department|office|number)|phone number|contact details|welche (?:nummer|stelle|abteilung)|telefonnummer|ansprechpartner(?:in)?)\b/i;
/** "The fix comes on Tuesday": what happens next, though nobody promises it. */
const COMES = /^(?:comes?|arrives?|starts?|begins?|goes|kommt|kommen|beginnt|startet|geht)$/;
const FUTURE = /^(?:will|'ll|shall|werden?|wird)$/;
const TITLE = /^(?:mr|mrs|ms|miss|dr|frau|herr|herrn|kollegin|kollege|kollegen)$/;

/** Passes the matter on and does not say what happens next. */
export const rule: Rule = {
  id: 'bare-handoff',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    const hits = [...hitsOf(reading, 'hand-off'), ...guessed(reading, 'hand-off', ELSE)];
    const open = hits.filter((hit) => !isFollowedUp(hit, reading));
    return byClause(reading, open);
  },
};

/** Who, when, or how the agent stays on it, in the same or the next two sentences. */
function isFollowedUp(hit: MoveHit, reading: Reading): boolean {
  const { sentence } = hit;
  const pointed = mayPoint(sentence, reading);
  const named = makes(reading, sentence, sentence + AHEAD, 'reason', 'promise', 'third-party');
  for (let at = sentence; at <= sentence + AHEAD; at += 1) {
    if (setsTime(at, hit, reading) || staysOn(at, reading) || (named && names(at, reading))) return true;
    if (pointed && showsWay(at, reading)) return true;
  }
  return false;
}

/** A way to the others is enough where it was asked for, or where the reply says why it has to be them. */
function mayPoint(sentence: number, reading: Reading): boolean {
  return (
    makes(reading, sentence, sentence + AHEAD, 'reason') ||
    reading.customer.open.some(({ text }) => ASKS_WHO.test(text))
  );
}

/** A time for what happens next to the customer; opening hours two sentences later are none. */
function setsTime(at: number, hit: MoveHit, reading: Reading): boolean {
  const times = reading.sentences[at]?.moves.filter(({ move }) => move === 'set-time') ?? [];
  if (at === hit.sentence) return times.some((time) => isAhead(time, hit, reading));
  if (times.length === 0) return false;
  const tokens = reading.sentences[at]?.tokens ?? [];
  if (tokens.some(({ classes }) => classes.has('you'))) return true;
  if (at === hit.sentence + 1 && tokens.some(({ norm }) => COMES.test(norm))) return true;
  return makes(reading, at, at, 'third-party', 'own-act', 'promise');
}

/** "Ich habe es heute weitergeleitet" dates the passing on; digits of a telephone number date nothing. */
function isAhead({ start, end }: MoveHit, hit: MoveHit, reading: Reading): boolean {
  const tokens = reading.sentences[hit.sentence]?.tokens ?? [];
  if (start < hit.end && !tokens.some(({ norm }) => FUTURE.test(norm))) return false;
  return !LONG_NUMBER.test(reading.request.reply.slice(start, end));
}

/** An address, a link or a number to reach the others by. */
function showsWay(at: number, reading: Reading): boolean {
  const tokens = bodyTokens(at, reading);
  return tokens.some(({ kind, text }) => kind === 'link' || (kind === 'number' && LONG_NUMBER.test(text)));
}

function staysOn(at: number, reading: Reading): boolean {
  const { moves = [], tokens = [] } = reading.sentences[at] ?? {};
  const passing = moves.filter(({ move }) => move === 'hand-off');
  return moves.some(
    (act) =>
      act.move === 'own-act' &&
      !passing.some((hit) => overlap(hit, act)) &&
      !isBooked(act, tokens) &&
      !isBefore(act, passing, reading) &&
      isDone(act, reading),
  );
}

/** "Ich habe es mir angesehen und weitergeleitet": what was done before the passing on is no way to stay on it. */
function isBefore({ end, sentence }: MoveHit, passing: readonly MoveHit[], reading: Reading): boolean {
  return passing.some(({ start }) => end <= start) && !makes(reading, sentence, sentence, 'promise');
}

function isBooked({ start, end }: MoveHit, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.start >= start && token.end <= end && BOOKED.test(token.norm));
}

/** A person by name: "Rosa Lind", "Frau Vogt". */
function names(at: number, reading: Reading): boolean {
  const tokens = bodyTokens(at, reading);
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (index < 2 || !before || !CAPITAL.test(token.text) || token.classes.has('faceless')) return false;
    if (TITLE.test(before.norm)) return true;
    if (ARTICLE.test(tokens[index - 2]?.norm ?? '')) return false;
    if (OFFICE.test(token.norm) || OFFICE.test(before.norm)) return false;
    return CAPITAL.test(before.text) && before.classes.size === 0 && token.classes.size === 0;
  });
}

/** A sentence's words; none for the lines of a sign-off, which name the agent. */
function bodyTokens(at: number, { sentences }: Reading): readonly Token[] {
  const tokens = sentences[at]?.tokens ?? [];
  return tokens.length < FEWEST_WORDS ? [] : tokens;
}
