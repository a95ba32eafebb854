import type { Language, Severity } from '../analyzer/contract.ts';
import type { Example, Rule, RuleUnit, RuleWords } from './contract.ts';
import { rules } from './index.ts';

/** A reply as the guide shows it, with the message that it answers. */
export interface GuideExample {
  readonly reply: string;
  /** The customer's last message; null when the reply speaks for itself. */
  readonly said: string | null;
  readonly customer: string | null;
  /** The words that are flagged; null when it is the whole reply, and in a reply that passes. */
  readonly span: string | null;
}

export interface GuideWords extends Pick<RuleWords, 'title' | 'about' | 'why' | 'source'> {
  readonly flagged: GuideExample | null;
  readonly passing: GuideExample | null;
}

/** What those who look through the rules are told about one. Plain data. */
export interface GuideEntry extends Pick<Rule, 'id' | 'group'> {
  readonly severity: Severity;
  readonly words: Readonly<Record<Language, GuideWords>>;
}

const LANGUAGES: readonly Language[] = ['en', 'de'];
const SHORTEST = 40;

function shown({ reply, request, span }: Example): GuideExample {
  const said = request?.thread?.findLast(({ author }) => author === 'customer')?.text ?? null;
  return { reply, said, customer: request?.customerName ?? null, span: span ?? null };
}

/** How much there is to read before the point is seen; what rests on a clock or a long thread is not seen at all. */
function effort(example: Example): number {
  const { said, span } = shown(example);
  const { request } = example;
  const unseen = request?.now !== undefined || request?.agentName !== undefined || (request?.thread?.length ?? 0) > 1;
  const bare = said === null || example.reply.length < SHORTEST || request?.channel !== undefined;
  return example.reply.length + (said?.length ?? 0) + (unseen ? 10_000 : 0) + (bare ? 1_000 : 0) + (span ? 0 : 300);
}

function clearest(examples: readonly Example[]): GuideExample | null {
  const [first] = examples.toSorted((a, b) => effort(a) - effort(b));
  return first ? shown(first) : null;
}

function guideWords({ title, about, why, source, examples }: RuleWords): GuideWords {
  return { title, about, why, source, flagged: clearest(examples.flagged), passing: clearest(examples.passing) };
}

function entryOf({ rule, words }: RuleUnit): GuideEntry {
  const told = Object.fromEntries(LANGUAGES.map((language) => [language, guideWords(words[language])]));
  return { id: rule.id, group: rule.group, severity: rule.severity, words: told as GuideEntry['words'] };
}

/**
 * All rules for the options page, with the example that is quickest to grasp of each kind. The build puts the outcome in
 * this module's place: a page that shows it loads neither the rules' logic nor their other examples.
 */
export const guide: readonly GuideEntry[] = rules.map(entryOf);
