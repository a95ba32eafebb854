import type { Edit } from '../../analyzer/contract.ts';
import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import { bodyStart, replaceClause } from '../../analyzer/spans.ts';
import { plainly } from '../../languages/plain.ts';
import { readPersonName } from '../../library/person-name.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { leaveOut, restate, statementAt } from '../statement-at.ts';
import { examples } from './examples.en.ts';

/** What the phrase is about, and words that say it of this ticket. First match counts. */
const INSTEAD: readonly (readonly [RegExp, readonly string[]])[] = [
  [/inconvenien|regret|apolog/i, ["I'm sorry for the trouble this caused you", "I'm sorry that this happened"]],
  [
    /feedback|comment|suggestion|input|opinion/i,
    ['Thank you for telling me about this', 'Your note shows me what went wrong here'],
  ],
  [
    /understanding|patience|cooperation|bear with/i,
    ['Thank you for bearing with me', 'I know this is not the answer you wanted'],
  ],
  [/disposal/i, ['Just write to me', 'Just reply here']],
  [
    /hesitate|contact|assist|question/i,
    ['Just reply here if anything is unclear', 'Write to me if a step gives you trouble'],
  ],
  [
    /seriously|satisf|happiness|importan|priorit|value|priv/i,
    ['I want to get this right for you', 'I want to sort this out with you'],
  ],
];
/** Where nothing tells what the phrase is about. */
const ELSE: readonly string[] = ['I want to get this right for you', "I'm looking into this for you now"];
/** "Please be advised that …": the sentence stands without it. */
const PREFACE =
  /^(?:(?:please|kindly)\s+(?:be\s+|take\s+)?(?:advised|informed|aware|note|reminded|notice)|(?:we|i)\s+(?:would|'d)?\s*(?:like|wish|want)\s+to\s+(?:inform|advise|notify)\s+you|rest\s+assured)\s*(?:that|,|:)?\s+/i;

/** What the phrase gives as its reason is a fact. */
const REASON = /^,?\s+(?:as|because|since|due to)\b/i;
const AND_ACTS = /^(we|i)\b.*?\s+and\s+((?:will|have|are|am|can|would|shall)\s.*)$/is;

export const words: RuleWords = {
  title: 'Stock phrase',
  about: 'A sentence that could stand in any reply.',
  messages: { default: 'This could stand in any reply; say it of this customer’s case, or leave it out.' },
  why: 'Concrete words leave customers more satisfied, because they show that somebody listened.',
  source: {
    label: 'Packard & Berger 2021, Journal of Consumer Research 47(5)',
    url: 'https://doi.org/10.1093/jcr/ucaa038',
  },
  rewrites(hit, reading) {
    const greeting = withoutFlattery(hit, reading);
    if (greeting.length > 0) return greeting;
    if (closes(hit, reading)) return leaveOut(reading, hit);
    const acts = actAlone(hit, reading);
    if (acts.length > 0) return acts;
    return [
      ...withoutPreface(hit, reading),
      ...instead(hit, reading),
      ...plainer(hit, reading),
      ...leaveOut(reading, hit),
    ];
  },
  examples,
};

function withoutPreface(hit: Hit, reading: Reading): readonly Edit[] {
  const { start, end } = statementAt(reading, hit);
  const statement = reading.request.reply.slice(start, end);
  const preface = PREFACE.exec(statement)?.[0];
  if (preface === undefined) return [];
  const first = statement.charAt(preface.length);
  const upper = /^\p{Lu}/u.test(statement);
  return [{ start, end: start + preface.length + 1, text: upper ? first.toUpperCase() : first }];
}

function instead(hit: Hit, reading: Reading): readonly Edit[] {
  const said = reading.request.reply.slice(hit.start ?? 0, hit.end ?? 0);
  const texts = INSTEAD.find(([about]) => about.test(said))?.[1] ?? (PREFACE.test(said) ? [] : ELSE);
  const fit = texts.filter((text) => isTrue(text, reading));
  return REASON.test(reading.request.reply.slice(hit.end ?? 0))
    ? fit.map((text) => replaceClause(reading, { start: statementAt(reading, hit).start, end: hit.end ?? 0 }, text))
    : fit.map((text) => restate(reading, hit, text));
}

/** Some words hold only of some replies: nothing went wrong where somebody asks how to do a thing. */
function isTrue(text: string, reading: Reading): boolean {
  if (/went wrong/.test(text)) return reading.triage.level !== 'routine';
  return !/not the answer you wanted/.test(text) || hitsOf(reading, 'refuse').length > 0;
}

/** "Assuring you of our best services always,": no sentence that another could stand for. */
function closes({ start }: Hit, { request: { reply } }: Reading): boolean {
  return /^(?:assuring|thanking|hoping|looking forward)\b/i.test(reply.slice(start ?? 0));
}

/** "We take this very seriously and will speak to the driver on Monday": what is done stays. */
function actAlone(hit: Hit, reading: Reading): readonly Edit[] {
  const { start, end } = statementAt(reading, hit);
  const act = AND_ACTS.exec(reading.request.reply.slice(start, end));
  return act?.[1] && act[2] ? [{ start, end, text: `${act[1]} ${act[2]}` }] : [];
}

/** "Dear valued member": a greeting is greeted again. */
function withoutFlattery({ start }: Hit, reading: Reading): readonly Edit[] {
  const { greeting, request } = reading;
  if (start === null || !greeting || start > greeting.start || bodyStart(reading) === greeting.start) return [];
  const line = /^[^\n,.!?]*/.exec(request.reply.slice(greeting.start))?.[0] ?? '';
  const name = readPersonName(request.customerName)?.full;
  return [{ start: greeting.start, end: greeting.start + line.length, text: name ? `Dear ${name}` : 'Hello' }];
}

/** The same in plain words: "kindly be informed that …" without the herald. */
function plainer(hit: Hit, reading: Reading): readonly Edit[] {
  const { start, end } = statementAt(reading, hit);
  const statement = reading.request.reply.slice(start, end);
  const text = plainly(statement, 'looser', 'en');
  return text === statement ? [] : [{ start, end, text }];
}
