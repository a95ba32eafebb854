import type { RuleUnit } from '../rules/contract.ts';
import { explainMessage } from '../rules/explain.ts';
import { rules } from '../rules/index.ts';
import type { Analysis, AnalysisRequest, Edit, Finding, Language } from './contract.ts';
import { fourAsOf } from './four-as.ts';
import { DEFAULT_HOUSE, type HouseRules } from './house.ts';
import { type Raised, raisedIn } from './raised.ts';
import { readRequest } from './read.ts';
import type { Reading } from './reading.ts';
import { type Judged, suggestionsFor } from './suggestions.ts';

export interface AnalyzeOptions {
  /** Language of the findings' messages; the reply's when absent. */
  readonly messageLanguage?: Language;
  /** All when absent. */
  readonly rules?: readonly RuleUnit[];
  /** What the team and the agent decided; the rules' own defaults when absent. */
  readonly house?: HouseRules;
}

/** Each trial reads the whole reply, so their number is bounded: a reply of any length takes linear time. */
const MOST_FINDINGS_TRIED = 24;
const RANK = { warning: 0, advice: 1, hint: 2 } as const;

/**
 * Judges a reply in its thread. Pure: the same request gives the same analysis. Every suggestion was tried: with it
 * applied, its finding is gone and no other rule is raised.
 */
export function analyze(request: AnalysisRequest, options: AnalyzeOptions = {}): Analysis {
  const house = options.house ?? DEFAULT_HOUSE;
  const asked = (options.rules ?? rules).filter(({ rule }) => house.rules[rule.id]?.on !== false);
  const reading = readRequest(request, house);
  const all = raisedIn(reading, asked);
  const judged = { reading, all, asked };
  const findings = all.map((raised, at) => finding(raised, judged, at < MOST_FINDINGS_TRIED, options.messageLanguage));
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

function finding(raised: Raised, judged: Judged, mayTry: boolean, messageLanguage?: Language): Finding {
  const { unit, hit } = raised;
  const { reading } = judged;
  const { rule } = unit;
  let tried: readonly Edit[] | null = mayTry ? null : [];
  return {
    rule: rule.id,
    severity: reading.house.rules[rule.id]?.severity ?? hit.severity ?? rule.severity,
    start: hit.start,
    end: hit.end,
    message: explainMessage(rule.id, hit, messageLanguage ?? reading.language),
    // Trying them costs more than finding what they mend, so it is left until somebody looks.
    get suggestions() {
      tried ??= suggestionsFor(raised, judged);
      return tried;
    },
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (a.start ?? -1) - (b.start ?? -1) || RANK[a.severity] - RANK[b.severity] || (a.rule < b.rule ? -1 : 1);
}
