import type { Language } from '../analyzer/contract.ts';
import { type CustomerSide, hitsOf, type Reading, type ReplySentence } from '../analyzer/reading.ts';
import type { Wording } from '../languages/contract.ts';
import type { Move } from '../moves/contract.ts';
import { likelihood } from '../moves/read.ts';
import { REPLY_TARGETS } from '../moves/tables.ts';
import { bodyOf, OUTSIDE, placesIn } from '../rules/body.ts';
import { echoesOf } from '../rules/echoes.ts';
import { answers, holdsNews, isPast, isUnderWay, saysYesOrNo, tellsNumber } from './answers.ts';
import { isAside, isBackground, onlyNotes, speaksToReader } from './background.ts';
import { tellsHowMany } from './how-many.ts';
import { COLD, isClearlyUpset, meets } from './meets.ts';
import { ownsUp } from './owning.ts';
import { showsFeeling } from './shows-feeling.ts';
import { asksPolitely, leadsOn, leadsOver } from './steps.ts';
import { type Want, wantOf } from './want.ts';

/** What a sentence says, wherever it stands. */
interface Said {
  readonly sentence: ReplySentence;
  readonly language: Language;
}

/** A sentence with what the signs need to know around it. */
interface Placed {
  readonly sentence: ReplySentence;
  readonly around: Around;
  /** Its place in the body, counted from 0; below 0 outside of it. */
  readonly at: number;
  readonly echoes: number;
}

/** A sentence's signs, with what they hold for. */
interface Kept {
  readonly customer: CustomerSide;
  readonly at: number;
  readonly length: number;
  readonly signs: Float64Array;
}

/** What the sentences of one reading have in common. */
interface Around {
  readonly reading: Reading;
  readonly body: readonly ReplySentence[];
  readonly places: ReadonlyMap<ReplySentence, number>;
  readonly want: Want | null;
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
/** Moves that no table judges, and one of which the frames' word counts beside it. */
const FRAMED: readonly Move[] = ['apologise', 'condole', 'good-news', 'promise', 'set-time', 'thank'];
const FELT: readonly Move[] = ['complain-waiting', 'feel', 'harm', 'soften', 'threaten'];

const of = <Of>(signs: Readonly<Record<string, Sign<Of>>>) => signs;

/** What a sentence says: 0 or 1, or a number of about that size. */
const OF_WORDING = of<Said>({
  always: () => 1,
  // Lines of a few words say too little for a table.
  'no table': ({ sentence }) => sentence.wording.tokens.length < SHORT,
  ...Object.fromEntries(
    REPLY_TARGETS.map((target) => [
      `table: ${target}`,
      ({ sentence, language }: Said) => logit(likelihood(target, sentence, language)) / SCALE,
    ]),
  ),
  ...Object.fromEntries(
    FRAMED.map((framed) => [
      `frame: ${framed}`,
      ({ sentence }: Said) => sentence.moves.some(({ move, by }) => move === framed && by === 'frame'),
    ]),
  ),
  asks: ({ sentence }) => sentence.asks,
  please: ({ sentence }) => asksPolitely(sentence),
  'leads on': ({ sentence, language }) => leadsOn(sentence, language),
  'leads over': ({ sentence }) => leadsOver(sentence),
  'only notes': ({ sentence }) => onlyNotes(sentence),
  aside: ({ sentence }) => isAside(sentence),
  background: ({ sentence, language }) => isBackground(sentence, language),
  you: ({ sentence, language }) => speaksToReader(sentence, language),
  'under way': ({ sentence }) => isUnderWay(sentence),
  change: ({ sentence }) => holdsNews(sentence),
  past: ({ sentence }) => isPast(sentence),
  number: ({ sentence }) => holds(sentence, 'number'),
  link: ({ sentence }) => holds(sentence, 'link'),
  'yes or no': ({ sentence }) => saysYesOrNo(sentence),
  'owns up': ({ sentence }) => ownsUp(sentence),
  'shows feeling': ({ sentence }) => showsFeeling(sentence),
  length: ({ sentence }) => Math.log1p(sentence.wording.tokens.length) / SCALE,
  'few words': ({ sentence }) => sentence.wording.tokens.length < FEW,
});

/** Where it stands, and what it says to this customer. */
const OF_PLACE = of<Placed>({
  answers: ({ sentence, around: { want, body, reading } }) => want !== null && answers(sentence, want, body, reading),
  meets: ({ sentence, at, around: { reading } }) => meets(sentence, at, reading),
  'new number': ({ sentence, around: { reading } }) => tellsNumber(sentence, reading),
  'how many': ({ sentence, around: { reading } }) => tellsHowMany(sentence, reading),
  echoes: ({ echoes }) => Math.min(echoes, MANY_ECHOES) / MANY_ECHOES,
  'echoes at all': ({ echoes }) => echoes > 0,
  'first echoes': ({ at, echoes }) => (at === 0 ? Math.min(echoes, MANY_ECHOES) / MANY_ECHOES : 0),
  first: ({ at }) => at === 0,
  'among the first': ({ at }) => at >= 0 && at < FIRST,
  last: ({ at, around: { body } }) => at >= 0 && at === body.length - 1,
  alone: ({ at, around: { body } }) => at === 0 && body.length === 1,
  outside: ({ at }) => at < 0,
});

/** What counts in another measure for each want, by the names above; for the next step alone. */
const BY_WANT = {
  '': 'always',
  informs: 'table: inform',
  echoes: 'echoes at all',
  number: 'number',
  'yes or no': 'yes or no',
  you: 'you',
  past: 'past',
  background: 'background',
  'few words': 'few words',
} as const;

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

const WORDING_SIGNS = Object.values(OF_WORDING);
const PLACE_SIGNS = Object.values(OF_PLACE);
const OWN_CUSTOMER_SIGNS = Object.values(OF_CUSTOMER);
/** The names of a sentence's signs without those that count by what the customer wants: the first ones of `SENTENCE_SIGNS`. */
export const OWN_SIGNS: readonly string[] = [...Object.keys(OF_WORDING), ...Object.keys(OF_PLACE)];
const WANTED = Object.values(BY_WANT).map((name) => OWN_SIGNS.indexOf(name));

/** The names of a sentence's signs, in the order of `sentenceSigns`. */
export const SENTENCE_SIGNS: readonly string[] = [
  ...OWN_SIGNS,
  ...WANTS.flatMap((want) => Object.keys(BY_WANT).map((name) => `${want}: ${name}`)),
];
/** The names of the customer's signs, in the order of `customerSigns`. */
export const CUSTOMER_SIGNS: readonly string[] = Object.keys(OF_CUSTOMER);

const arounds = new WeakMap<Reading, Around>();
const ofCustomers = new WeakMap<Reading, readonly number[]>();
const kept: Readonly<Record<Language, WeakMap<Wording, Kept>>> = { en: new WeakMap(), de: new WeakMap() };
/** A key changes one sentence: what the others say stays. */
const said: Readonly<Record<Language, WeakMap<Wording, readonly number[]>>> = { en: new WeakMap(), de: new WeakMap() };

/**
 * The signs of one of the reply's sentences, numbers of about 0 to 1. A key leaves most sentences where they are: what was found for
 * the same words at the same place, to the same customer, stays.
 */
export function sentenceSigns(reading: Reading, index: number): Float64Array {
  const sentence = reading.sentences[index] as ReplySentence;
  const around = aroundOf(reading);
  const { body, places } = around;
  const { customer } = reading;
  const at = places.get(sentence) ?? OUTSIDE;
  const known = kept[reading.language].get(sentence.wording);
  if (known && known.customer === customer && known.at === at && known.length === body.length) return known.signs;
  const signs = signsAt(at, sentence, around);
  kept[reading.language].set(sentence.wording, { customer, at, length: body.length, signs });
  return signs;
}

function signsAt(at: number, sentence: ReplySentence, around: Around): Float64Array {
  const { reading, want } = around;
  const echoes = echoesOf(sentence, reading.customer.open, reading.language);
  const placed = numbersOf(PLACE_SIGNS, { sentence, around, at, echoes });
  const signs = new Float64Array(SENTENCE_SIGNS.length);
  const worded = saidBy(sentence, reading.language);
  signs.set(worded);
  signs.set(placed, worded.length);
  if (want === null) return signs;
  const from = OWN_SIGNS.length + WANTS.indexOf(want) * WANTED.length;
  for (const [at, own] of WANTED.entries()) signs[from + at] = signs[own] ?? 0;
  return signs;
}

function saidBy(sentence: ReplySentence, language: Language): readonly number[] {
  const known = said[language].get(sentence.wording);
  if (known) return known;
  const numbers = numbersOf(WORDING_SIGNS, { sentence, language });
  said[language].set(sentence.wording, numbers);
  return numbers;
}

function aroundOf(reading: Reading): Around {
  const known = arounds.get(reading);
  if (known) return known;
  const body = bodyOf(reading);
  const around = { reading, body, places: placesIn(body), want: wantOf(reading) };
  arounds.set(reading, around);
  return around;
}

/** The signs of what the customer calls for, numbers of about 0 to 1. */
export function customerSigns(reading: Reading): readonly number[] {
  const known = ofCustomers.get(reading);
  if (known) return known;
  const signs = numbersOf(OWN_CUSTOMER_SIGNS, reading);
  ofCustomers.set(reading, signs);
  return signs;
}

function numbersOf<Of>(signs: readonly Sign<Of>[], about: Of): readonly number[] {
  return signs.map((sign) => Number(sign(about)));
}

function logit(share: number): number {
  const within = Math.min(SUREST, Math.max(1 - SUREST, share));
  return share === 0 ? 0 : Math.log(within / (1 - within));
}

function most(shares: readonly number[]): number {
  return Math.max(0, ...shares);
}

function holds({ wording }: ReplySentence, wanted: 'number' | 'link'): boolean {
  return wording.tokens.some(({ kind }) => kind === wanted);
}
