import type { Language } from '../analyzer/contract.ts';
import type { Reading, ReplySentence } from '../analyzer/reading.ts';
import { sentencesUnder } from '../analyzer/spans.ts';
import { sigmoid } from '../lacking/lacking.ts';
import { once } from '../languages/once.ts';
import { ofWording } from '../languages/wording.ts';
import { isVetoed, likelihood } from '../moves/read.ts';
import type { ReplyTarget } from '../moves/tables.ts';
import { bodyOf } from '../rules/body.ts';
import { byClause } from '../rules/by-clause.ts';
import type { Hit } from '../rules/contract.ts';
import { SURROUNDINGS, type Surroundings, surroundingsOf } from './surroundings.ts';
import trained from './trees.json' with { type: 'json' };
import { grown, sumOfTrees } from './trees.ts';

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

/** A rule with the sentences that it raised by itself. */
export interface Found {
  readonly rule: WeighedRule;
  readonly reading: Reading;
  readonly raised: ReadonlySet<ReplySentence>;
}

/** What the rule itself says; how much its own table holds of the sentence, and how far that is above the others. */
const OF_RULE = [
  'raised here',
  'raised',
  'found by a frame',
  'found by a table',
  'own table',
  'highest other table',
  'second of the others',
  'above the others',
] as const;
/** The names of all signs, in the order of `findingSigns`. */
export const FINDING_SIGNS: readonly string[] = [
  ...SURROUNDINGS.own,
  ...SURROUNDINGS.around,
  ...SURROUNDINGS.customer,
  ...OF_RULE,
  ...Object.keys(WEIGHED).map((rule) => `rule: ${rule}`),
];

/** From here on a sentence is raised. */
export const LIKELY = 0.6;
/** Of fewer words tables know little: what a frame found in them stays. */
const FEW_WORDS = 7;
const END_MARKS = /[\s.!?…]{1,20}$/u;
/** Sentences of which the table holds so little of the move are not looked at again. */
const WORTH = 0.1;

const RULES = Object.keys(WEIGHED) as readonly WeighedRule[];
const BITS = Object.fromEntries(RULES.map((rule, at) => [rule, 1 << at])) as Readonly<Record<WeighedRule, number>>;
/** By `SURROUNDINGS.own`: where the tables stand, and by rule its own among them. */
const TABLES = SURROUNDINGS.own.flatMap((name, at) => (name.startsWith('table: ') ? [at] : []));
const OWN_TABLE = Object.fromEntries(
  RULES.map((rule) => [rule, SURROUNDINGS.own.indexOf(`table: ${WEIGHED[rule]}`)]),
) as Readonly<Record<WeighedRule, number>>;
const TREES = once(() => grown(trained));
/** By the surroundings of a sentence, and what a rule says of it: how likely the rule is right. */
const shares = new WeakMap<Surroundings, Map<number, number>>();
/** Of each body the sentences that are worth another look for some rule: most are for none. */
const worthies = new WeakMap<readonly ReplySentence[], readonly ReplySentence[]>();
/** The bits of the rules that a sentence is worth another look for. */
const WORTHS = { en: worthsIn('en'), de: worthsIn('de') } as const;

/**
 * What a rule found, weighed in its surroundings: who does what about it, what the tables say of the sentence and of those around it, how upset the
 * customer is. Findings that are likelier none go, and sentences that are likelier one come. Rules that are not weighed keep what they
 * found. Trees of decisions over named signs, with the rule and its own finding among them, which `npm run train` learns from judged replies.
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

/** Whether a sentence is looked at for a rule: the rule raised it, or its table holds enough of the move and no words speak against it. */
export function isWorth({ rule, reading, raised }: Found, sentence: ReplySentence): boolean {
  return raised.has(sentence) || worthIn(reading, rule).includes(sentence);
}

/** The signs of a sentence for a rule that raised some of the reply's: numbers of about 0 to 1, those of tables somewhat further apart. */
export function findingSigns({ rule, reading, raised }: Found, sentence: ReplySentence): Float64Array {
  const { own, around, customer } = surroundingsOf(reading, sentence);
  const signs = new Float64Array(FINDING_SIGNS.length);
  signs.set(own);
  signs.set(around, own.length);
  signs.set(customer, own.length + around.length);
  const makes = (by: string) => Number(sentence.moves.some((hit) => hit.move === WEIGHED[rule] && hit.by === by));
  const [table, highest, second] = tablesOf(rule, own);
  const from = own.length + around.length + customer.length;
  signs.set(
    [
      Number(raised.has(sentence)),
      Number(raised.size > 0),
      makes('frame'),
      makes('table'),
      table,
      highest,
      second,
      table - highest,
    ],
    from,
  );
  signs[from + OF_RULE.length + RULES.indexOf(rule)] = 1;
  return signs;
}

/** What the rule's own table says of a sentence, and the two that are surest among the others. */
function tablesOf(rule: WeighedRule, own: ArrayLike<number>): readonly [own: number, highest: number, second: number] {
  let [highest, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of TABLES) {
    if (at === OWN_TABLE[rule]) continue;
    const sure = own[at] ?? 0;
    if (sure > highest) [highest, second] = [sure, highest];
    else if (sure > second) second = sure;
  }
  return [own[OWN_TABLE[rule]] ?? 0, highest, second];
}

function under({ start, end }: Hit, reading: Reading): readonly ReplySentence[] {
  return start === null || end === null ? [] : sentencesUnder(reading, { start, end });
}

function isWeighed(rule: string): rule is WeighedRule {
  return rule in WEIGHED;
}

function stays(found: Found, sentence: ReplySentence): boolean {
  return isPlain(found.rule, sentence) || shareOf(found, sentence) >= LIKELY;
}

/** What a frame found in a few words. */
export function isPlain(rule: WeighedRule, { wording, moves }: ReplySentence): boolean {
  return wording.tokens.length < FEW_WORDS && moves.some(({ move, by }) => move === WEIGHED[rule] && by === 'frame');
}

function shareOf(found: Found, sentence: ReplySentence): number {
  const { rule, reading, raised } = found;
  const surroundings = surroundingsOf(reading, sentence);
  const ofRules = shares.get(surroundings) ?? new Map<number, number>();
  shares.set(surroundings, ofRules);
  const asked = RULES.indexOf(rule) * 4 + Number(raised.has(sentence)) * 2 + Number(raised.size > 0);
  const share = ofRules.get(asked) ?? sigmoid(sumOfTrees(TREES(), findingSigns(found, sentence)));
  ofRules.set(asked, share);
  return share;
}
