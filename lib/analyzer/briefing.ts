import { detect } from '../languages/detect.ts';
import { read } from '../languages/index.ts';
import { registerOf } from '../languages/register.ts';
import type { GivenKind } from '../thread/given/contract.ts';
import { givenIn } from '../thread/given.ts';
import { unanswered } from '../thread/waiting.ts';
import type { AnalysisRequest, Language, ThreadMessage } from './contract.ts';
import { DEFAULT_HOUSE, type HouseRules } from './house.ts';
import { ownWords } from './own-words.ts';

export interface GivenWords {
  readonly kind: GivenKind;
  /** The value alone ("4711"); null where only words tell it. */
  readonly value: string | null;
  readonly words: string;
}

/** What the panel tells of a ticket beside the analysis. */
export interface Briefing {
  /** Minutes after which a reply in this channel counts as late. */
  readonly lateAfter: number;
  /** What the customer already gave, each once, in the order of the thread. */
  readonly given: readonly GivenWords[];
  /** The words that make each side formal or casual, strongest first. */
  readonly toneWords: { readonly customer: readonly string[]; readonly reply: readonly string[] };
}

const MOST_TONE_WORDS = 4;
const NO_MESSAGES: readonly ThreadMessage[] = [];

/** Gathers what the agent should have at hand while answering. `language` is the reply's, as the analysis told it. */
export function briefingOf(
  request: AnalysisRequest,
  language: Language | null,
  house: HouseRules = DEFAULT_HOUSE,
): Briefing {
  const { thread = NO_MESSAGES, channel = 'email', reply } = request;
  const customer = openWords(thread);
  const spoken = detect(customer);
  const theirs = spoken === 'en' || spoken === 'de' ? spoken : (language ?? 'en');
  return {
    lateAfter: house.lateAfter[channel],
    given: given(thread, theirs),
    toneWords: { customer: toneWords(customer, theirs), reply: toneWords(ownWords(reply), language ?? theirs) },
  };
}

/** The messages that are to be answered; the last one when all are. */
function openWords(thread: readonly ThreadMessage[]): string {
  const open = unanswered(thread);
  const last = thread.findLast(({ author }) => author === 'customer');
  return (open.length > 0 ? open : last ? [last] : []).map(({ text }) => text).join('\n');
}

/** The same number said twice is given once. */
function given(thread: readonly ThreadMessage[], language: Language): readonly GivenWords[] {
  const each = new Map<string, GivenWords>();
  for (const { kind, value, words } of givenIn(thread, language)) {
    const key = `${kind} ${(value ?? words).toLowerCase()}`;
    if (!each.has(key)) each.set(key, { kind, value, words });
  }
  return [...each.values()];
}

function toneWords(text: string, language: Language): readonly string[] {
  const { marks } = registerOf(read(text, language), language);
  const said = marks
    .filter(({ start, end }) => start < end)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return [...new Set(said)].slice(0, MOST_TONE_WORDS);
}
