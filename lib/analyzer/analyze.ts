import type { Hit, RuleUnit } from '../rules/contract.ts';
import { explainMessage } from '../rules/explain.ts';
import { rules } from '../rules/index.ts';
import { weighed } from '../weighing/weighed.ts';
import { apply } from './apply.ts';
import type { Analysis, AnalysisRequest, Edit, Finding, Language } from './contract.ts';
import { fourAsOf } from './four-as.ts';
import { comparable, DEFAULT_HOUSE, type HouseRules } from './house.ts';
import { namesIn, withNamesMasked } from './names.ts';
import { readRequest } from './read.ts';
import type { Reading } from './reading.ts';

export interface AnalyzeOptions {
  /** Language of the findings' messages; the reply's when absent. */
  readonly messageLanguage?: Language;
  /** All when absent. */
  readonly rules?: readonly RuleUnit[];
  /** What the team and the agent decided; the rules' own defaults when absent. */
  readonly house?: HouseRules;
}

const MOST_SUGGESTIONS = 3;
/** Each trial reads the whole reply, so their number is bounded: a reply of any length takes linear time. */
const MOST_FINDINGS_TRIED = 24;
const MOST_TRIALS = 6;
const RANK = { warning: 0, advice: 1, hint: 2 } as const;

/**
 * Judges a reply in its thread. Pure: the same request gives the same analysis. Every suggestion was tried: with it
 * applied, its finding is gone and no other rule is raised.
 */
export function analyze(request: AnalysisRequest, options: AnalyzeOptions = {}): Analysis {
  const house = options.house ?? DEFAULT_HOUSE;
  const asked = (options.rules ?? rules).filter(({ rule }) => house.rules[rule.id]?.on !== false);
  const reading = readRequest(request, house);
  const hits = hitsIn(reading, asked);
  const findings = hits.map((raised, at) =>
    finding(raised, reading, at < MOST_FINDINGS_TRIED ? hits : [], asked, options.messageLanguage),
  );
  return {
    ...(request.id === undefined ? {} : { id: request.id }),
    language: reading.detected === 'en' || reading.detected === 'de' ? reading.detected : null,
    findings: findings.sort(byPlace),
    tone: { customer: reading.customer.tone, reply: request.reply.trim() === '' ? null : reading.tone },
    fourAs: fourAsOf(reading),
    triage: reading.triage,
    moments: reading.moments,
    ...whisperedOf(reading, options.messageLanguage ?? reading.language),
    waiting: reading.waiting,
  };
}

type Raised = { readonly unit: RuleUnit; readonly hit: Hit };

function hitsIn(reading: Reading, asked: readonly RuleUnit[]): readonly Raised[] {
  if (reading.own.trim() === '') return [];
  const raised = asked.flatMap((unit) => checked(unit, reading).map((hit) => ({ unit, hit })));
  const kept = reading.house.spared.length === 0 ? raised : raised.filter((each) => !isSpared(each, reading));
  return withoutNames(kept, reading);
}

function checked({ rule }: RuleUnit, reading: Reading): readonly Hit[] {
  return weighed(rule.id, reading, rule.check(reading));
}

function isSpared({ unit, hit: { start, end } }: Raised, { house, request }: Reading): boolean {
  if (start === null || end === null) return false;
  const words = comparable(request.reply.slice(start, end));
  return house.spared.some(({ rule, phrase }) => rule === unit.rule.id && comparable(phrase) === words);
}

/** Hits on words that are part of a name go: those that are not there when the names are any other names. */
function withoutNames(raised: readonly Raised[], { house, request, own }: Reading): readonly Raised[] {
  const names = raised.some(({ hit }) => hit.start !== null) ? namesIn(own, house.terms) : [];
  const touches = ({ start, end }: Hit) => names.some((name) => name.start < (end ?? 0) && (start ?? 0) < name.end);
  if (!raised.some(({ hit }) => touches(hit))) return raised;
  const masked = readRequest({ ...request, reply: withNamesMasked(request.reply, names) }, house);
  return raised.filter(
    ({ unit, hit }) => !touches(hit) || checked(unit, masked).some(({ start }) => start === hit.start),
  );
}

function whisperedOf({ house, moments, channel }: Reading, language: Language): Pick<Analysis, 'whispers'> {
  const whispers = house.whispers
    .filter(({ channels }) => channels?.includes(channel) !== false)
    .flatMap(({ moments: on, tip, from }) => {
      const moment = moments.find((one) => on.includes(one));
      const text = tip[language] ?? tip.en ?? tip.de;
      return moment === undefined || text === undefined ? [] : [{ moment, text, from }];
    });
  return whispers.length === 0 ? {} : { whispers };
}

function finding(
  { unit, hit }: Raised,
  reading: Reading,
  all: readonly Raised[],
  asked: readonly RuleUnit[],
  messageLanguage?: Language,
): Finding {
  const { rule } = unit;
  const severity = reading.house.rules[rule.id]?.severity ?? hit.severity ?? rule.severity;
  const message = explainMessage(rule.id, hit, messageLanguage ?? reading.language);
  let tried: readonly Edit[] | null = all.length === 0 ? [] : null;
  return {
    rule: rule.id,
    severity,
    start: hit.start,
    end: hit.end,
    message,
    // Trying them costs more than finding what they mend, so it is left until somebody looks.
    get suggestions() {
      tried ??= working({ unit, hit }, reading, all, asked);
      return tried;
    },
  };
}

/** Only edits that clear their finding and raise nothing else are offered. */
function working(
  { unit, hit }: Raised,
  reading: Reading,
  all: readonly Raised[],
  asked: readonly RuleUnit[],
): readonly Edit[] {
  const proposed = [...(hit.edits ?? []), ...unit.words[reading.language].rewrites(hit, reading)];
  const works = trialOf(unit.rule.id, reading, all, asked);
  const kept: Edit[] = [];
  for (const edit of proposed.slice(0, MOST_TRIALS)) {
    if (kept.length === MOST_SUGGESTIONS) break;
    const known = kept.some((other) => other.text === edit.text && other.start === edit.start);
    if (!known && !splitsPair(edit, reading.request.reply) && works(edit)) kept.push(edit);
  }
  return kept;
}

/** Reads the reply with an edit applied: the rule has to be raised less often, and none that was not raised before. */
function trialOf(
  rule: string,
  reading: Reading,
  all: readonly Raised[],
  asked: readonly RuleUnit[],
): (edit: Edit) => boolean {
  const raised = new Set(all.map(({ unit }) => unit.rule.id));
  const before = all.filter(({ unit }) => unit.rule.id === rule).length;
  const own = asked.filter((unit) => unit.rule.id === rule);
  const others = asked.filter((unit) => !raised.has(unit.rule.id));
  return (edit) => {
    const after = readAnew(reading, edit);
    return hitsIn(after, own).length < before && others.every((other) => hitsIn(after, [other]).length === 0);
  };
}

function readAnew({ request, house }: Reading, edit: Edit): Reading {
  return readRequest({ ...request, reply: apply(edit, request.reply) }, house);
}

function splitsPair(edit: Edit, reply: string): boolean {
  return [edit.start, edit.end].some(
    (at) => /[\uD800-\uDBFF]/.test(reply[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(reply[at] ?? ''),
  );
}

function byPlace(a: Finding, b: Finding): number {
  return (a.start ?? -1) - (b.start ?? -1) || RANK[a.severity] - RANK[b.severity] || (a.rule < b.rule ? -1 : 1);
}
