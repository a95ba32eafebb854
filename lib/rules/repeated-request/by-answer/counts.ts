import type { Token } from '../../../languages/contract.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isLike, isTopic, type Lexicon } from './lexicon.ts';
import { isMentioned, latest, placeOf } from './told.ts';

const HOW = /^(?:how|wie)$/;
const MANY = /^(?:many|viele?r?n?)$/;
/** Told in lengths and in times, so the only measure may be of something else. */
const LONG = /^(?:long|lang|lange|far|weit|often|oft)$/;
/** Between a number and what it counts: "28 of the children". */
const WITHIN = 2;

/** "How many pupils", "how long", "wie groß": a number with that noun, or with a unit of that dimension. */
export function counted(question: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  const { tokens, word } = question;
  if (word < 0) return null;
  const joined = /^wieviele?$/.test(tokens[word]?.norm ?? '');
  if (!joined && !HOW.test(tokens[word]?.norm ?? '')) return null;
  const asked = tokens[joined ? word : word + 1]?.norm ?? '';
  if (joined || MANY.test(asked)) return many(tokens.slice(joined ? word + 1 : word + 2), told, lexicon);
  const units = lexicon.measures.get(asked);
  if (!units) return null;
  return measured(units, tokens.slice(word + 2), LONG.test(asked) ? 0 : 1, told, lexicon);
}

function many(rest: readonly Token[], told: readonly Told[], lexicon: Lexicon): Answer | null {
  const noun = rest.slice(0, 2).find((token) => isTopic(token, lexicon));
  if (!noun) return null;
  const ofPeople = lexicon.people.has(noun.norm);
  return latest(told, (one) =>
    beside(one, lexicon, (norm) => isLike(norm, noun.norm, lexicon) || (ofPeople && lexicon.people.has(norm))),
  );
}

/** Told of what the question is about, or the only measure of its sort. */
function measured(
  units: ReadonlySet<string>,
  rest: readonly Token[],
  mostTopics: number,
  told: readonly Told[],
  lexicon: Lexicon,
): Answer | null {
  const topics = rest.filter((token) => isTopic(token, lexicon));
  const found = told.flatMap((one) => {
    const answer = beside(one, lexicon, (norm) => units.has(norm));
    return answer ? [{ one, answer }] : [];
  });
  const shared = found.findLast(({ one }) =>
    topics.some((topic) => one.tokens.some(({ norm }) => isLike(norm, topic.norm, lexicon))),
  );
  const alone = found.length === 1 && topics.length <= mostTopics ? found[0] : undefined;
  return (shared ?? alone)?.answer ?? null;
}

/** A number and, right behind it, a word that fits. */
function beside(told: Told, lexicon: Lexicon, fits: (norm: string) => boolean): Answer | null {
  for (const [at, token] of told.tokens.entries()) {
    if (!isNumber(token, lexicon) || !isMentioned(told, at, lexicon)) continue;
    const unit = token.norm.replace(/^[\d.,]+/, '');
    if (unit !== '' && unit !== token.norm && fits(unit)) return placeOf(told, at);
    for (let next = at + 1; next <= at + WITHIN; next += 1) {
      const behind = told.tokens[next];
      if (!behind || behind.kind === 'mark') break;
      if (fits(behind.norm)) return placeOf(told, at, next);
    }
  }
  return null;
}

export function isNumber({ kind, norm }: Token, lexicon: Lexicon): boolean {
  return kind === 'number' || lexicon.numbers.has(norm);
}
