import { hitsOf, type Reading, type ReplySentence } from '../analyzer/reading.ts';
import type { Move } from '../moves/contract.ts';
import { likelihood } from '../moves/read.ts';
import { REPLY_TARGETS } from '../moves/tables.ts';
import { bodyOf } from '../rules/body.ts';
import { echoesOf } from '../rules/echoes.ts';
import { answers, holdsNews, isPast, isUnderWay, saysYesOrNo, tellsNumber } from './answers.ts';
import { isAside, isBackground, onlyNotes, speaksToReader } from './background.ts';
import { tellsHowMany } from './how-many.ts';
import { isClearlyUpset, meets } from './meets.ts';
import { ownsUp } from './owning.ts';
import { showsFeeling } from './shows-feeling.ts';
import { asksPolitely, leadsOn, leadsOver } from './steps.ts';
import { type Want, wantOf } from './want.ts';

/** A sentence with what the signs need to know around it. */
interface Placed {
  readonly sentence: ReplySentence;
  readonly reading: Reading;
  /** Its place in the body, counted from 0; below 0 outside of it. */
  readonly at: number;
  readonly isLast: boolean;
  readonly isAlone: boolean;
  readonly echoes: number;
  readonly want: Want | null;
  readonly body: readonly ReplySentence[];
}

type Sign<Of> = (of: Of) => number | boolean;

/** No table is surer than this. */
const SUREST = 0.998;
const SCALE = 3;
const SHORT = 4;
const FEW = 6;
const MANY_ECHOES = 3;
const FIRST = 2;
const WANTS: readonly Want[] = ['fact', 'way', 'act'];
/** Moves that no table judges, and two of which the frames' word counts beside it. */
const FRAMED: readonly Move[] = ['apologise', 'condole', 'good-news', 'promise', 'set-time', 'thank'];
const HOLLOW: readonly Move[] = [
  'assume',
  'blame',
  'cheer',
  'defend',
  'dismiss',
  'pseudo-apologise',
  'recite',
  'refuse',
];
const COLD: readonly Move[] = ['blame', 'defend', 'deter', 'dismiss'];
const FELT: readonly Move[] = ['complain-waiting', 'feel', 'harm', 'soften', 'threaten'];

const of = <Of>(signs: Readonly<Record<string, Sign<Of>>>) => signs;

/** What a sentence says and where it stands: 0 or 1, or a number of about that size. */
const OF_SENTENCE = of<Placed>({
  always: () => 1,
  // Lines of a few words say too little for a table.
  'no table': ({ sentence }) => sentence.wording.tokens.length < SHORT,
  ...Object.fromEntries(
    REPLY_TARGETS.map((target) => [
      `table: ${target}`,
      ({ sentence, reading }: Placed) => logit(likelihood(target, sentence, reading.language)) / SCALE,
    ]),
  ),
  ...Object.fromEntries(
    FRAMED.map((framed) => [
      `frame: ${framed}`,
      ({ sentence }: Placed) => sentence.moves.some(({ move, by }) => move === framed && by === 'frame'),
    ]),
  ),
  asks: ({ sentence }) => sentence.asks,
  please: ({ sentence }) => asksPolitely(sentence),
  'leads on': ({ sentence, reading }) => leadsOn(sentence, reading),
  answers: ({ sentence, reading, want, body }) => want !== null && answers(sentence, want, body, reading),
  meets: ({ sentence, reading }) => meets(sentence, reading),
  'leads over': ({ sentence }) => leadsOver(sentence),
  'only notes': ({ sentence }) => onlyNotes(sentence),
  aside: ({ sentence }) => isAside(sentence),
  background: ({ sentence, reading }) => isBackground(sentence, reading.language),
  you: ({ sentence, reading }) => speaksToReader(sentence, reading.language),
  'under way': ({ sentence }) => isUnderWay(sentence),
  change: ({ sentence }) => holdsNews(sentence),
  past: ({ sentence }) => isPast(sentence),
  number: ({ sentence }) => holds(sentence, 'number'),
  link: ({ sentence }) => holds(sentence, 'link'),
  'new number': ({ sentence, reading }) => tellsNumber(sentence, reading),
  'how many': ({ sentence, reading }) => tellsHowMany(sentence, reading),
  'yes or no': ({ sentence }) => saysYesOrNo(sentence),
  'owns up': ({ sentence }) => ownsUp(sentence),
  'shows feeling': ({ sentence, reading }) => showsFeeling(sentence, hitsOf(reading, ...HOLLOW)),
  echoes: ({ echoes }) => Math.min(echoes, MANY_ECHOES) / MANY_ECHOES,
  'echoes at all': ({ echoes }) => echoes > 0,
  'first echoes': ({ at, echoes }) => (at === 0 ? Math.min(echoes, MANY_ECHOES) / MANY_ECHOES : 0),
  first: ({ at }) => at === 0,
  'among the first': ({ at }) => at >= 0 && at < FIRST,
  last: ({ isLast }) => isLast,
  alone: ({ isAlone }) => isAlone,
  outside: ({ at }) => at < 0,
  length: ({ sentence }) => Math.log1p(sentence.wording.tokens.length) / SCALE,
  'few words': ({ sentence }) => sentence.wording.tokens.length < FEW,
});

/** What a sentence says to one who wants a fact, a way or an act: beside the others, for the next step alone. */
const TO_WANT = of<Placed>({
  '': () => 1,
  informs: ({ sentence, reading }) => logit(likelihood('inform', sentence, reading.language)) / SCALE,
  echoes: ({ echoes }) => echoes > 0,
  number: ({ sentence }) => holds(sentence, 'number'),
  'yes or no': ({ sentence }) => saysYesOrNo(sentence),
  you: ({ sentence, reading }) => speaksToReader(sentence, reading.language),
  past: ({ sentence }) => isPast(sentence),
  background: ({ sentence, reading }) => isBackground(sentence, reading.language),
  'few words': ({ sentence }) => sentence.wording.tokens.length < FEW,
});

/** What tells whether the customer calls for it. */
const OF_CUSTOMER = of<Reading>({
  always: () => 1,
  upset: ({ customer }) => customer.tone?.upset ?? 0,
  strong: ({ customer }) => logit(most(customer.moods.map(({ strong }) => strong))) / SCALE,
  annoyed: ({ customer }) => logit(most(customer.moods.map(({ annoyed }) => annoyed))) / SCALE,
  waits: ({ customer }) => logit(most(customer.moods.map(({ waits }) => waits))) / SCALE,
  deep: ({ triage }) => triage.level === 'deep',
  routine: ({ triage }) => triage.level === 'routine',
  ...Object.fromEntries(
    FELT.map((move) => [move, ({ customer }: Reading) => customer.moods.some(({ moves }) => moves.has(move))]),
  ),
  'wrote again': ({ customer }) => customer.open.length > 1,
  'was answered': ({ request }) => (request.thread ?? []).some(({ author }) => author === 'agent'),
  overdue: ({ waiting }) => waiting.overdue,
  'clearly upset': (reading) => isClearlyUpset(reading),
  'cold reply': (reading) => hitsOf(reading, ...COLD).length > 0,
  'wants nothing': (reading) => wantOf(reading) === null,
  ...Object.fromEntries(WANTS.map((want) => [`wants ${want}`, (reading: Reading) => wantOf(reading) === want])),
});

const WANT_SIGNS = WANTS.flatMap((want) => Object.keys(TO_WANT).map((name) => `${want}: ${name}`));

/** The names of a sentence's signs, in the order of `sentenceSigns`. */
export const SENTENCE_SIGNS: readonly string[] = [...Object.keys(OF_SENTENCE), ...WANT_SIGNS];
/** The names of the customer's signs, in the order of `customerSigns`. */
export const CUSTOMER_SIGNS: readonly string[] = Object.keys(OF_CUSTOMER);

const sentences = new WeakMap<Reading, readonly (readonly number[])[]>();

/** The signs of each of the reply's sentences, numbers of about 0 to 1. */
export function sentenceSigns(reading: Reading): readonly (readonly number[])[] {
  const known = sentences.get(reading);
  if (known) return known;
  const body = bodyOf(reading);
  const want = wantOf(reading);
  const signs = reading.sentences.map((sentence) => {
    const at = body.indexOf(sentence);
    const echoes = echoesOf(sentence, reading.customer.open, reading.language);
    const isLast = at >= 0 && at === body.length - 1;
    const placed = { sentence, reading, at, isLast, isAlone: isLast && body.length === 1, echoes, want, body };
    const own = numbersOf(OF_SENTENCE, placed);
    const wanted = numbersOf(TO_WANT, placed);
    return [...own, ...WANTS.flatMap((each) => (each === want ? wanted : wanted.map(() => 0)))];
  });
  sentences.set(reading, signs);
  return signs;
}

/** The signs of what the customer calls for, numbers of about 0 to 1. */
export function customerSigns(reading: Reading): readonly number[] {
  return numbersOf(OF_CUSTOMER, reading);
}

function numbersOf<Of>(signs: Readonly<Record<string, Sign<Of>>>, about: Of): readonly number[] {
  return Object.values(signs).map((sign) => Number(sign(about)));
}

function logit(share: number): number {
  const within = Math.min(SUREST, Math.max(1 - SUREST, share));
  return share === 0 ? 0 : Math.log(within / (1 - within));
}

function most(shares: readonly number[]): number {
  return Math.max(0, ...shares);
}

function holds({ tokens }: ReplySentence, wanted: 'number' | 'link'): boolean {
  return tokens.some(({ kind }) => kind === wanted);
}
