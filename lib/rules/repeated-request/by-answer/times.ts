import type { Token } from '../../../languages/contract.ts';
import { calendarDay } from '../../../thread/given/dates.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isKin, isLike, type Lexicon } from './lexicon.ts';
import { topicsOf } from './questions.ts';
import { isMentioned } from './told.ts';

const MONTHS =
  'jan(?:uary|uar)?|jänner|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
const WEEKDAYS =
  'monday|tues(?:day)?|wednesday|thurs?(?:day)?|fri(?:day)?|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:${calendarDay(MONTHS)}|(?:${WEEKDAYS})|(?:am|auf|bis|ab|vom) (?:mo|di|mi|do|fr|sa|so)|(?:end of|mid|early|late|in|by|anfang|mitte|ende|im) (?:${MONTHS})|(?:this|next|the coming|nächste[sn]?|kommende[sn]?|dieses|diese) (?:week|weekend|wochenende|woche)|\p{L}{0,12}wochenende|jahresende|monatsende|(?:mo|di|mi|do|fr|sa|so)(?:[/+,] ?(?:mo|di|mi|do|fr|sa|so))+|(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:(?:[/+,]| and)? ?(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?!\p{L}))+|yesterday|today|tonight|tomorrow|vorgestern|gestern|heute|übermorgen)(?![\p{L}\p{N}])`,
  'giu',
);
const CLOCK =
  /(?<![\p{L}\p{N}.,/-])(?:\d{1,2}:\d{2}|\d{1,2}[.:]\d{2}(?= ?(?:uhr|h\b|am\b|pm\b))|\d{1,2} ?(?:uhr|am(?! (?:\p{Lu}|\d))|pm|o['’]clock)|noon|midday|midnight)(?![\p{L}\p{N}])/giu;
const YEAR = /(?<![\p{L}\p{N}.,/-])(?:18|19|20)\d{2}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** "From 8 to 22 August", "vom 3. bis 9. Mai". */
const RANGE =
  /(?<!\p{L})(?:from|between|vom|von|zwischen) (?:the )?\d{1,2}(?:st|nd|rd|th|\.)?[^.!?\n\d]{0,14}(?: to | and | until | till | bis (?:zum )?| und |[–-])/iu;
const RANGE_ASKED =
  /\b(?:from (?:when|which|what)\b.{0,20}\b(?:to|until)|(?:von|ab) wann\b.{0,12}\bbis|welche[nmr]? zeitraum|which (?:dates|nights))\b/;

/** Nouns for times. Before or in front of them stands what the time is of: "print deadline", "Tauftag". */
const TIME_NOUN =
  /^(?:dates?|days?|deadline|time|year|datum|tag|termin|uhrzeit|jahr|zeitpunkt|zeitraum|frist|uhr|nights?|week|woche|monat|month)$/;
const TIME_COMPOUND = /^(?<of>\p{L}{4,}?)s?(?:datum|tag|jahr|termin|uhrzeit|frist)$/u;
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})$`);
/** Whose day of birth was told in a word of its own. */
const BORN = /\b(?:date of birth|birth ?date|birthday|dob|born|geburts?(?:datum|tag|jahr)?|geboren|geb)\b/;

/** "Saturday, June 13" is one day. */
const BESIDE = /^,? (?:the |den |der )?$/;

type Sort = 'clock' | 'day' | 'when';

/** "When …", "from which date", "um wie viel Uhr", "date of birth": a time that was told of the very thing, or the only one there is. */
export function timed(question: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  const sort = sortOf(question);
  if (sort === null) return null;
  const asked = question.tokens.map(({ norm }) => norm).join(' ');
  const isBorn = BORN.test(asked);
  const times = told.flatMap((one) => timesIn(one, isBorn ? 'day' : sort, lexicon));
  if (isBorn) return times.find(({ one, answer }) => BORN.test(before(one, answer)))?.answer ?? null;
  const topics = ofTime(question, lexicon);
  const same = times.findLast(({ one }) => topics.length > 0 && topics.every((topic) => speaksOf(one, topic, lexicon)));
  if (same) return same.answer;
  const [only, ...others] = times;
  if (RANGE_ASKED.test(asked)) {
    const ranges = told.filter((one) => RANGE.test(one.text.slice(one.start, one.end)));
    return ranges.length === 1 ? (times.find(({ one }) => one === ranges[0])?.answer ?? null) : null;
  }
  const needsTopic =
    topics.length > 0 && sort !== 'clock' && !(only !== undefined && isAbout(only.one, topics, lexicon));
  return only && others.length === 0 && !needsTopic ? only.answer : null;
}

function sortOf({ tokens, word, named }: Question): Sort | null {
  const norms = tokens.map(({ norm }) => norm);
  if (named)
    return norms.some(
      (norm) => /^(?:dates?|deadline|datum|uhrzeit|termin|geburtsjahr)$/.test(norm) || TIME_COMPOUND.test(norm),
    )
      ? 'day'
      : null;
  if (word < 0) return null;
  const asked = norms.slice(word, word + 4).join(' ');
  if (/^(?:what time|which time|wie ?viel uhr|welche[rnm]? uhrzeit)\b/.test(asked)) return 'clock';
  if (/^(?:when|wann)\b/.test(asked)) return 'when';
  return /^(?:which|what|welche[rsnm]?) (?:exact |genaue[nm] )?(?:days?|dates?|nights|week|year|jahr|tage?n?|datum|termin|wochentage?n?|zeitraum|months?|monat|days of the week)\b/.test(
    asked,
  ) ||
    /^(?:what (?:is|'s|was)|wie (?:ist|lautet|war)) .*\b(?:date|deadline|\p{L}*datum|birthday)\b/u.test(
      norms.slice(word).join(' '),
    )
    ? 'day'
    : null;
}

interface Time {
  readonly one: Told;
  readonly answer: Answer;
}

function timesIn(one: Told, sort: Sort, lexicon: Lexicon): readonly Time[] {
  const text = one.text.slice(one.start, one.end);
  const patterns = { clock: [CLOCK], day: [DAY, YEAR], when: [DAY, CLOCK] }[sort];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: one.start + match.index, end: one.start + match.index + match[0].length }))
    .filter(({ start }) => {
      const at = one.tokens.findIndex((token) => token.end > start);
      return at >= 0 && isMentioned(one, at, lexicon);
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ end }, at, all) => !BESIDE.test(one.text.slice(end, all[at + 1]?.start ?? end)))
    .filter(
      ({ start, end }, at, all) => !all.some((other, index) => index < at && start < other.end && end > other.start),
    )
    .map(({ start, end }) => ({ one, answer: { message: one.message, start, end } }));
}

/** What the time is asked of, without the words for times themselves. */
function ofTime(question: Question, lexicon: Lexicon): readonly string[] {
  return topicsOf(question, lexicon)
    .map(({ norm }: Token) => TIME_COMPOUND.exec(norm)?.groups?.of ?? norm)
    .filter((norm) => !TIME_NOUN.test(norm) && !WEEKDAY.test(norm));
}

/** The sentence speaks of something that is asked about, and of the event where it is one that is known by several words. */
function isAbout(one: Told, topics: readonly string[], lexicon: Lexicon): boolean {
  const others = topics.filter((topic) => !speaksOf(one, topic, lexicon));
  return topics.some((topic) => names(one, topic, lexicon)) && !others.some((topic) => lexicon.kin.has(topic));
}

/** In the very word: "got" is kin to "arrived", but of what it is told only its noun says. */
function names({ tokens }: Told, topic: string, lexicon: Lexicon): boolean {
  return tokens.some(({ norm }) => isLike(norm, topic, lexicon) || (lexicon.language === 'de' && norm.includes(topic)));
}

function speaksOf({ tokens }: Told, topic: string, lexicon: Lexicon): boolean {
  return tokens.some(({ norm }) => isKin(norm, topic, lexicon) || (lexicon.language === 'de' && norm.includes(topic)));
}

function before(one: Told, { start }: Answer): string {
  return one.text.slice(Math.max(0, start - 30), start).toLowerCase();
}
