import type { Language } from '../analyzer/contract.ts';
import type { Reading, ReplySentence } from '../analyzer/reading.ts';
import { sentencesUnder } from '../analyzer/spans.ts';
import { sigmoid, sumOf } from '../lacking/lacking.ts';
import { ofWording } from '../languages/wording.ts';
import { isVetoed, likelihood } from '../moves/read.ts';
import type { ReplyTarget } from '../moves/tables.ts';
import { bodyOf } from '../rules/body.ts';
import { byClause } from '../rules/by-clause.ts';
import type { Hit } from '../rules/contract.ts';
import { SURROUNDINGS, type Surroundings, surroundingsOf } from './surroundings.ts';
import trained from './weights.json' with { type: 'json' };

/** The rules whose findings are weighed, with the move that each is about. */
export const WEIGHED = {
  assumption: 'assume',
  'bare-handoff': 'hand-off',
  blame: 'blame',
  'canned-phrase': 'recite',
  'contact-deterrent': 'deter',
  defensive: 'defend',
  dismissive: 'dismiss',
  'distant-ownership': 'third-party',
  'negative-framing': 'refuse',
  'non-apology': 'pseudo-apologise',
  'presumed-step': 'basic-step',
  'sympathy-phrase': 'sympathise',
} as const satisfies Readonly<Record<string, ReplyTarget>>;
export type WeighedRule = keyof typeof WEIGHED;

/** Weights by the names of signs; a name that is absent weighs nothing. */
export type FindingWeights = Readonly<Record<string, number>>;

/** A rule with the sentences that it raised by itself. */
export interface Found {
  readonly rule: WeighedRule;
  readonly reading: Reading;
  readonly raised: ReadonlySet<ReplySentence>;
}

/** The signs of a sentence for a rule: its surroundings, and what the rule itself says. */
interface FindingSigns extends Surroundings {
  readonly rule: ArrayLike<number>;
}

/** By the parts of a finding's signs, their names or their weights. */
type ByPart<T> = Readonly<Record<keyof FindingSigns, T>>;

const NAMES: ByPart<readonly string[]> = {
  ...SURROUNDINGS,
  rule: ['raised here', 'raised', 'found by a frame', 'found by a table'],
};
/** The names of all signs, in the order of `findingSigns`; what is always there stands first. */
export const FINDING_SIGNS: readonly string[] = Object.values(NAMES).flat();

/** From here on a sentence is raised. */
export const LIKELY = 0.5;
/** Of fewer words tables know little: what a frame found in them stays. */
const FEW_WORDS = 7;
const END_MARKS = /[\s.!?…]{1,20}$/u;
/** Sentences of which the table holds so little of the move are not looked at again. */
const WORTH = 0.1;

const WEIGHTS: Readonly<Record<WeighedRule, FindingWeights>> = trained;
const RULES = Object.keys(WEIGHED) as readonly WeighedRule[];
const BITS = Object.fromEntries(RULES.map((rule, at) => [rule, 1 << at])) as Readonly<Record<WeighedRule, number>>;
const compiled = new Map<WeighedRule, ByPart<readonly number[]>>();
/** Of each body the sentences that are worth another look for some rule: most are for none. */
const worthies = new WeakMap<readonly ReplySentence[], readonly ReplySentence[]>();
/** The bits of the rules that a sentence is worth another look for. */
const WORTHS = { en: worthsIn('en'), de: worthsIn('de') } as const;

/**
 * What a rule found, weighed in its surroundings: who does what about it, what the tables say of the sentence and of those around it, how upset the
 * customer is. Findings that are likelier none go, and sentences that are likelier one come. Rules that are not weighed keep what they
 * found. A logistic regression a rule, over named signs, with the rule's own finding among them, which `npm run train` learns from judged replies.
 */
export function weighed(rule: string, reading: Reading, hits: readonly Hit[]): readonly Hit[] {
  if (!isWeighed(rule)) return hits;
  const worth = worthIn(reading, rule);
  if (hits.length === 0 && worth.length === 0) return hits;
  const found = raisedBy(rule, reading, hits);
  const kept = hits.filter((hit) => under(hit, reading).some((sentence) => stays(found, sentence)));
  const added = worth.filter((sentence) => !found.raised.has(sentence) && shareOf(found, sentence) >= LIKELY);
  return [...kept, ...added.flatMap((sentence) => placesOf(rule, sentence, reading))];
}

/** The clauses that make the move, as the rules themselves mark them; else the sentence without the mark at its end. */
function placesOf(rule: WeighedRule, { moves, start, end }: ReplySentence, reading: Reading): readonly Hit[] {
  const hits = moves.filter(({ move }) => move === WEIGHED[rule]);
  if (hits.length > 0) return byClause(reading, hits);
  const said = reading.request.reply.slice(start, end).replace(END_MARKS, '');
  return [{ start, end: start + said.length }];
}

/** The body's sentences that are worth another look for a rule. */
function worthIn(reading: Reading, rule: WeighedRule): readonly ReplySentence[] {
  const bit = BITS[rule];
  const worthOf = WORTHS[reading.language];
  return worthyIn(reading).filter((sentence) => (worthOf(sentence) & bit) !== 0);
}

function worthyIn(reading: Reading): readonly ReplySentence[] {
  const body = bodyOf(reading);
  const known = worthies.get(body);
  if (known) return known;
  const worthOf = WORTHS[reading.language];
  const worthy = body.filter((sentence) => worthOf(sentence) !== 0);
  worthies.set(body, worthy);
  return worthy;
}

function worthsIn(language: Language): (sentence: ReplySentence) => number {
  return ofWording((wording) =>
    RULES.filter(
      (rule) =>
        likelihood(WEIGHED[rule], { wording }, language) >= WORTH && !isVetoed(WEIGHED[rule], { wording }, language),
    ).reduce((bits, rule) => bits | BITS[rule], 0),
  );
}

/** A rule with the sentences that its hits touch. */
export function raisedBy(rule: WeighedRule, reading: Reading, hits: readonly Hit[]): Found {
  return { rule, reading, raised: new Set(hits.flatMap((hit) => under(hit, reading))) };
}

/** The signs of a sentence for a rule that raised some of the reply's: numbers of about 0 to 1. */
export function findingSigns(found: Found, sentence: ReplySentence): Float64Array {
  const { own, around, customer, rule } = signsOf(found, sentence);
  return Float64Array.of(...Array.from(own), ...Array.from(around), ...Array.from(customer), ...Array.from(rule));
}

function signsOf({ rule, reading, raised }: Found, sentence: ReplySentence): FindingSigns {
  const makes = (by: string) => Number(sentence.moves.some((hit) => hit.move === WEIGHED[rule] && hit.by === by));
  return {
    ...surroundingsOf(reading, sentence),
    rule: [Number(raised.has(sentence)), Number(raised.size > 0), makes('frame'), makes('table')],
  };
}

function under({ start, end }: Hit, reading: Reading): readonly ReplySentence[] {
  return start === null || end === null ? [] : sentencesUnder(reading, { start, end });
}

function isWeighed(rule: string): rule is WeighedRule {
  return rule in WEIGHED;
}

function stays(found: Found, sentence: ReplySentence): boolean {
  const isPlain =
    sentence.wording.tokens.length < FEW_WORDS &&
    sentence.moves.some(({ move, by }) => move === WEIGHED[found.rule] && by === 'frame');
  return isPlain || shareOf(found, sentence) >= LIKELY;
}

function shareOf(found: Found, sentence: ReplySentence): number {
  const { own, around, customer, rule } = signsOf(found, sentence);
  const weights = weightsOf(found.rule);
  return sigmoid(
    sumOf(weights.own, own) +
      sumOf(weights.around, around) +
      sumOf(weights.customer, customer) +
      sumOf(weights.rule, rule),
  );
}

function weightsOf(rule: WeighedRule): ByPart<readonly number[]> {
  const known = compiled.get(rule);
  if (known) return known;
  const weights: FindingWeights = WEIGHTS[rule] ?? {};
  const weightsFor = (names: readonly string[]) => names.map((name) => weights[name] ?? 0);
  const ready = {
    own: weightsFor(NAMES.own),
    around: weightsFor(NAMES.around),
    customer: weightsFor(NAMES.customer),
    rule: weightsFor(NAMES.rule),
  };
  compiled.set(rule, ready);
  return ready;
}
