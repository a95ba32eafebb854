import { analyze } from '../../analyzer/analyze.ts';
import type { Channel, Finding, Language } from '../../analyzer/contract.ts';
import type { HouseRules } from '../../analyzer/house.ts';
import { rules } from '../../rules/index.ts';

/** Rules on wording: those that need no thread to be right about a text that stands alone. */
const WORDING = new Set([
  'sympathy-phrase',
  'distant-ownership',
  'canned-phrase',
  'non-apology',
  'blame',
  'defensive',
  'dismissive',
  'assumption',
  'contact-deterrent',
  'bare-handoff',
  'presumed-step',
  'vague-promise',
  'negative-framing',
  'mixed-address',
  'overdone-empathy',
  'unfilled-placeholder',
  'tweet-too-long',
  'team-phrase',
]);

const asked = rules.filter(({ rule }) => WORDING.has(rule.id));

export interface TextToJudge {
  /** Filled: placeholders would be flagged themselves. */
  readonly text: string;
  readonly language: Language;
  readonly channel: Channel;
}

/** While a lead types, a pack is checked anew at each key, and all of its texts but one are as they were. */
const REMEMBERED = 30_000;
const remembered = { by: '', findings: new Map<string, readonly Finding[]>() };
const decisions = new WeakMap<HouseRules, string>();

/** All of a house that rules on wording depend on. */
function decidedBy(house: HouseRules): string {
  const known = decisions.get(house);
  if (known !== undefined) return known;
  const decided = JSON.stringify([house.rules, house.spared, house.avoid, house.terms, house.address, house.formality]);
  decisions.set(house, decided);
  return decided;
}

/** What Attune would flag in a text that is to be sent a thousand times, whatever the ticket. */
export function wordingFindings({ text, language, channel }: TextToJudge, house: HouseRules): readonly Finding[] {
  const by = decidedBy(house);
  if (remembered.by !== by || remembered.findings.size > REMEMBERED) remembered.findings.clear();
  remembered.by = by;
  const key = `${language} ${channel} ${text}`;
  const known = remembered.findings.get(key);
  if (known) return known;
  const { findings } = analyze({ reply: text, language, channel }, { house, rules: asked });
  remembered.findings.set(key, findings);
  return findings;
}

/** A finding in a few words: the rule and what it marks. */
export function tellFinding({ rule, start, end }: Finding, text: string): string {
  return start === null || end === null ? rule : `${rule} (“${text.slice(start, end)}”)`;
}
