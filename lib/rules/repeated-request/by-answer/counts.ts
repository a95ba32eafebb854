import type { Token } from '../../../languages/contract.ts';
import { amounts } from '../../../thread/given/plain.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isLike, isTopic, type Lexicon } from './lexicon.ts';
import { isMentioned, latest, placeOf } from './told.ts';

const HOW = /^(?:how|wie)$/;
const MUCH = /^(?:much|viel|hoch)$/;
const MANY = /^(?:many|viele[rn]?)$/;
/** Told in lengths and in times, so the only measure may be of something else. */
const LONG = /^(?:long|lang|lange|far|weit|often|oft)$/;
/** "How long is your van": a thing's length. */
const IS_LONG = /^long (?:is|are) your$/;
const PARTY =
  /(?<!\p{L})(?:zu (?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) of us|(?:party|group|family|class|team) of \p{L}*\d*|(?:table|tisch|reservation|booking|room) (?:for|für) (?:\d{1,3}|two|three|four|five|six|seven|eight|zwei|drei|vier|fünf|sechs)|(?:wir sind|we are|we're|there(?:'ll be| are| will be)|es sind) (?:(?:jetzt|nun|now|insgesamt|dann) )?\d{1,3})(?![\p{L}\p{N}%]|[:.]\p{N})/iu;
/** Between a number and what it counts: "28 of the children". */
const WITHIN = 2;

/** "How many pupils", "how long", "wie groß": a number with that noun, or with a unit of that dimension. */
export function counted(question: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  const { tokens, word } = question;
  const noun = tokens.find(({ norm }) => lexicon.measures.has(`${norm}:`));
  if (noun) return measured(unitsOf(`${noun.norm}:`, lexicon), topicsBut(tokens, noun), 1, told, lexicon);
  if (word < 0) return null;
  const joined = /^wieviele?$/.test(tokens[word]?.norm ?? '');
  if (!joined && !HOW.test(tokens[word]?.norm ?? '')) return null;
  const asked = tokens[joined ? word : word + 1]?.norm ?? '';
  if ((joined && !MUCH.test(asked)) || MANY.test(asked))
    return many(tokens.slice(joined ? word + 1 : word + 2), told, lexicon);
  const sum = MUCH.test(asked) ? priced(tokens.slice(word + 2), told, lexicon) : null;
  if (sum) return sum;
  const units = lexicon.measures.get(asked);
  if (!units) return null;
  const length = lengthOf(tokens.slice(word + 1), told, lexicon);
  if (length) return length;
  return measured(units, tokens.slice(word + 2), LONG.test(asked) ? 0 : 1, told, lexicon);
}

/** "How long is your van": told of the van, or nothing is known; a course is told in weeks. */
function lengthOf(asked: readonly Token[], told: readonly Told[], lexicon: Lexicon): Answer | null {
  const [long, is, your] = asked.map(({ norm }) => norm);
  if (!IS_LONG.test(`${long} ${is} ${your}`)) return null;
  return measured(unitsOf('length:', lexicon), asked.slice(3), 0, told, lexicon);
}

/** "How much was the deposit": a sum that was told of it. */
function priced(rest: readonly Token[], told: readonly Told[], lexicon: Lexicon): Answer | null {
  const topics = rest.filter((token) => isTopic(token, lexicon));
  return latest(told, (one) => {
    const [sum] = amounts(one.text.slice(one.start, one.end));
    const isShared = topics.some((topic) => one.tokens.some(({ norm }) => isLike(norm, topic.norm, lexicon)));
    return sum && isShared ? { message: one.message, start: one.start + sum.start, end: one.start + sum.end } : null;
  });
}

function unitsOf(asked: string, { measures }: Lexicon): ReadonlySet<string> {
  return measures.get(asked) ?? new Set();
}

function topicsBut(tokens: readonly Token[], noun: Token): readonly Token[] {
  return tokens.filter((token) => token !== noun);
}

function many(rest: readonly Token[], told: readonly Told[], lexicon: Lexicon): Answer | null {
  const noun = rest.slice(0, 2).find((token) => isTopic(token, lexicon));
  if (!noun) return latest(told, party);
  const ofPeople = lexicon.people.has(noun.norm);
  return latest(told, (one) => {
    const fits = (norm: string) => isLike(norm, noun.norm, lexicon) || (ofPeople && lexicon.people.has(norm));
    return beside(one, lexicon, fits) ?? (ofPeople ? party(one) : null) ?? listed(one, noun, lexicon);
  });
}

/** "A table for 4", "zu viert", "wir sind jetzt 7". */
function party(one: Told): Answer | null {
  const match = PARTY.exec(one.text.slice(one.start, one.end));
  if (!match) return null;
  const start = one.start + match.index;
  return { message: one.message, start, end: start + match[0].length };
}

/** "Seats: 4". */
function listed(one: Told, noun: Token, lexicon: Lexicon): Answer | null {
  const at = one.tokens.findIndex(
    ({ norm }, index) =>
      isLike(norm, noun.norm, lexicon) &&
      one.tokens[index + 1]?.norm === ':' &&
      one.tokens[index + 2]?.kind === 'number',
  );
  return at < 0 ? null : placeOf(one, at, at + 2);
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
