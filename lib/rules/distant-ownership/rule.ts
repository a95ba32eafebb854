import { hitsOf, makes, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import { clauseOf } from '../../analyzer/spans.ts';
import type { Token } from '../../languages/contract.ts';
import { inOrder } from '../../languages/in-order.ts';
import { ofWording } from '../../languages/wording.ts';
import type { Move, MoveHit } from '../../moves/contract.ts';
import type { Hit, Rule } from '../contract.ts';
import { guessed } from '../guessed.ts';
import { isDone } from '../own-part.ts';

const ELSE: readonly Move[] = ['ask', 'basic-step', 'deter', 'hand-off', 'instruct', 'refuse', 'soften'];
const GOES_OUT = /\b(?:will|shall|to) be (?:posted|shipped|dispatched|delivered|mailed|sent out)\b/;
const WIRD = /\b(?:wird|werden)\b/;
const SENT_OUT = /\b(?:verschickt|versendet|versandt|geliefert|ausgeliefert|zugestellt)\b/;
const LONGEST_TOPIC = 7;
const TOPIC =
  /^(?:(?:and |und )?(?:as for|regarding|concerning|as regards|with regard|wegen|bezueglich|hinsichtlich)\b|was (?:\p{L}+ ){1,4}(?:angeht|betrifft|anbelangt)\b)/u;
const ARTICLE = /^(?:the|our|an?|das|die|der|unser\p{L}*|eine?)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Work that a faceless third party will do, without the agent's own part near it. */
export const rule: Rule = {
  id: 'distant-ownership',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    const heard = [...hitsOf(reading, 'third-party'), ...guesses(reading)];
    const hits = heard.filter((hit) => !isDelivery(hit, reading));
    const open = [...new Set(hits.map(({ sentence }) => sentence))].filter((at) => !ownPartNear(at, reading));
    return open.map((sentence) => toHit(hits, sentence, reading));
  },
};

/** Something is promised, and neither the agent nor the customer is to do it. */
function guesses(reading: Reading): readonly MoveHit[] {
  return guessed(reading, 'third-party', ELSE).filter(({ sentence, tokens }) => {
    const ours = tokens.some(({ kind, classes }) => kind === 'link' || classes.has('me') || classes.has('we'));
    return !ours && makes(reading, sentence, sentence, 'promise');
  });
}

/** "The paper copy will be posted this week": goods on their way at some time, where no frame saw somebody who works. */
function isDelivery({ by, sentence: at }: MoveHit, reading: Reading): boolean {
  const here = reading.sentences[at];
  return by === 'table' && here !== undefined && goesOut(here) && makes(reading, at, at, 'set-time');
}

const goesOut = ofWording(({ tokens }) => {
  const said = tokens.map(({ norm }) => norm).join(' ');
  return GOES_OUT.test(said) || inOrder(said, WIRD, SENT_OUT);
});

/** In the same sentence, the one before or the two behind; passing the matter on is no own part. */
function ownPartNear(sentence: number, reading: Reading): boolean {
  if (makes(reading, sentence, sentence, 'hand-off')) return true;
  const first = changesTopic(reading.sentences[sentence]) ? sentence : sentence - 1;
  return [first, sentence, sentence + 1, sentence + 2].some((at) => at >= 0 && follows(at, reading));
}

/** "As for the lamp, our workshop …": what the agent did about something else, in the sentence before, is no part in this. */
function changesTopic(sentence: ReplySentence | undefined): boolean {
  return sentence !== undefined && opensTopic(sentence);
}

const opensTopic = ofWording(({ tokens }) => TOPIC.test(opening(tokens)));

function opening(tokens: readonly Token[]): string {
  const words = tokens.slice(0, LONGEST_TOPIC).map(({ norm }) => norm);
  return words.join(' ');
}

function follows(at: number, reading: Reading): boolean {
  const here = reading.sentences[at];
  if (!here || makes(reading, at, at, 'hand-off')) return false;
  const others = here.moves.filter(({ move }) => move === 'third-party');
  return here.moves.some(
    (act) =>
      act.move === 'own-act' &&
      !others.some(({ start, end }) => start <= act.start && act.end <= end) &&
      isDone(act, reading),
  );
}

function toHit(hits: readonly MoveHit[], sentence: number, reading: Reading): Hit {
  const here = hits.filter((hit) => hit.sentence === sentence);
  const from = Math.min(...here.map((hit) => hit.start));
  const start = withArticle(from, reading);
  const end = Math.max(...here.map((hit) => hit.end));
  return { start, end: clauseOf(reading, { start, end }).end };
}

/** "[The] team will …": a mark begins where the noun's article does. */
function withArticle(from: number, reading: Reading): number {
  const before = reading.request.reply.slice(clauseOf(reading, { start: from, end: from + 1 }).start, from);
  return ARTICLE.test(before) ? from - before.length : from;
}
