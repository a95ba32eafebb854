import { apply } from '../../analyzer/apply.ts';
import type { Edit } from '../../analyzer/contract.ts';
import { difference } from '../../analyzer/difference.ts';
import { readRequest } from '../../analyzer/read.ts';
import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import { bodyStart, remove } from '../../analyzer/spans.ts';
import { goesOnSmall, small } from '../../analyzer/writes-small.ts';
import { closingOf } from '../../languages/closing.ts';
import { TWEET_LIMIT, tweetLength } from '../../library/tweet-length.ts';

/** How one language says things shortly. Patterns with their words, in their order; `rest` says where the rest is told. */
export interface ShortForms {
  readonly phrases: readonly (readonly [RegExp, string])[];
  readonly rest: string;
}

const DISPENSABLE = new Set(['cheer', 'thank', 'soften', 'sympathise', 'recite', 'sign-off', 'greet']);
const OFFERED = new Set([...DISPENSABLE, 'offer']);
/** Readers need these: where to look, what to answer. */
const NEEDED = /https?:|www\.|\?|\b(?:DM|PN)\b|\b[\w-]+\.[a-z]{2,}\b|\d{5,}|\d{3,}[ /-]\d{3,}/;
const LINK = /https?:|www\.|\b[\w-]+\.[a-z]{2,}\b/;
const LONGEST = 4000;

/** Says the same in fewer letters, best first: what only costs courtesies stands before what costs a fact. */
export function shorter(reading: Reading, forms: ShortForms): readonly Edit[] {
  const { reply } = reading.request;
  if (reply.length > LONGEST) return [];
  const short = again(reading, shortly(reply, forms));
  const bare = again(reading, greetless(short));
  const brief = again(reading, without(short, OFFERED));
  const barest = again(reading, greetless(brief));
  const texts = [
    ...reading.sentences
      .filter((each) => saysOnly(each, DISPENSABLE))
      .map((each) => left(reading, [each]))
      .reverse(),
    short.request.reply,
    bare.request.reply,
    brief.request.reply,
    barest.request.reply,
    ...[brief, barest, short, bare]
      .flatMap((each) => [...withoutOne(each, forms), leading(each, forms)])
      .filter(fits)
      .sort(byLength),
  ];
  return [...new Set(texts.filter(fits))].flatMap((text) => difference(reply, text) ?? []).slice(0, 3);
}

/** What keeps most stands first. */
function byLength(a: string, b: string): number {
  return needed(b) - needed(a) || b.length - a.length;
}

function needed(text: string): number {
  return text.split(NEEDED).length;
}

function fits(text: string): boolean {
  return text.trim() !== '' && tweetLength(text) <= TWEET_LIMIT;
}

function again({ request, house }: Reading, reply: string): Reading {
  return readRequest({ ...request, reply }, house);
}

function shortly(text: string, { phrases }: ShortForms): string {
  return text
    .split(/(https?:\S+|„[^“]*“|"[^"]*")/)
    .map((part, at) =>
      at % 2 === 1 ? part : phrases.reduce((said, [pattern, words]) => said.replace(pattern, words), part),
    )
    .join('');
}

/** Answers in public begin with the handle; a greeting behind it can go. */
function greetless(reading: Reading): string {
  const { greeting, request } = reading;
  if (!greeting) return request.reply;
  const body = bodyStart(reading);
  const rest = request.reply.slice(body);
  return request.reply.slice(0, greeting.start) + rest.charAt(0).toUpperCase() + rest.slice(1);
}

function saysOnly({ moves }: ReplySentence, known: ReadonlySet<string>): boolean {
  return moves.length === 0 || moves.every(({ move }) => known.has(move));
}

function without(reading: Reading, known: ReadonlySet<string>): string {
  const going = reading.sentences.filter(
    (each) => each.moves.length > 0 && saysOnly(each, known) && !NEEDED.test(textOf(each, reading)),
  );
  return going.length === reading.sentences.length ? reading.request.reply : left(reading, going);
}

function textOf({ start, end }: ReplySentence, { request }: Reading): string {
  return request.reply.slice(start, end);
}

function left(reading: Reading, going: readonly ReplySentence[]): string {
  const body = bodyStart(reading);
  const text = going
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, sentence) =>
        apply(remove(reading, { start: Math.max(sentence.start, bodyStart(reading)), end: sentence.end }), text),
      reading.request.reply,
    );
  // What moves up behind "Hi Rob, " goes on small.
  if (!goesOnSmall(reading.language, text.slice(0, body), text.slice(body))) return text;
  return text.slice(0, body) + small(text.slice(body));
}

/** One sentence less, the last that can be spared; a link, or a message of its own, tells the rest. */
function withoutOne(reading: Reading, forms: ShortForms): readonly string[] {
  const core = reading.sentences.find(({ end, tokens }) => end > bodyStart(reading) && tokens.length > 4);
  const spare = reading.sentences.filter(
    (each) =>
      each !== core &&
      each.tokens.length > 3 &&
      !NEEDED.test(textOf(each, reading)) &&
      closingOf(` ${textOf(each, reading)}`) === '',
  );
  return spare.map((each) => withRest(left(reading, [each]), forms)).reverse();
}

/** What fits from the beginning: whole sentences, of a single long one whole clauses. */
function leading(reading: Reading, forms: ShortForms): string {
  const { reply } = reading.request;
  const initials = closingOf(reply);
  const ends = [...reply.matchAll(/[.!?](?=\s)|,(?= (?:und|and|but|aber|which)\b)/g)].map(({ index }) => index);
  const texts = ends.map((end) =>
    withRest(`${reply.slice(0, end)}${/[!?]/.test(reply.charAt(end)) ? reply.charAt(end) : '.'}${initials}`, forms),
  );
  return texts.findLast((text, at) => fits(text) && !NEEDED.test(reply.slice(ends[at]))) ?? texts.findLast(fits) ?? '';
}

function withRest(text: string, { rest }: ShortForms): string {
  if (LINK.test(text) || text.includes(rest)) return text;
  const initials = closingOf(text);
  return `${text.slice(0, text.length - initials.length).trimEnd()} ${rest}${initials}`;
}
