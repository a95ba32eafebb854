import { type Placeholder, placeholdersIn } from '../packs/placeholders.ts';

/** What is known for the placeholders. What is not known is absent, never guessed. */
export type Facts = Readonly<Partial<Record<Placeholder, string>>>;

/** Where a placeholder stands in the filled text (UTF-16, end exclusive): its value, or still its braces. */
export interface FilledSpan {
  readonly start: number;
  readonly end: number;
  readonly placeholder: Placeholder;
  readonly filled: boolean;
}

export interface Filling {
  /** Placeholders without a fact keep their braces here, so that no gap is sent unseen. */
  readonly text: string;
  /** What the agent has to add before the text can be sent, each once, in the order of the text. */
  readonly missing: readonly Placeholder[];
  readonly spans: readonly FilledSpan[];
}

/** A value stays on one line; its non-breaking spaces stay what they are. */
const LINE_BREAKS = /[^\S\u00a0\u202f]+/g;

function factFor(facts: Facts, placeholder: Placeholder): string | null {
  const value = facts[placeholder]?.replace(LINE_BREAKS, ' ').trim();
  return value ? value : null;
}

/** Puts facts into a statement's text. Values go in as they are: braces inside a value are not read again. */
export function fill(text: string, facts: Facts): Filling {
  const spans: FilledSpan[] = [];
  const missing = new Set<Placeholder>();
  let filled = '';
  let read = 0;
  for (const { start, end, key } of placeholdersIn(text)) {
    if (key === null) continue;
    const value = factFor(facts, key);
    filled += text.slice(read, start);
    const written = value ?? text.slice(start, end);
    spans.push({ start: filled.length, end: filled.length + written.length, placeholder: key, filled: value !== null });
    if (value === null) missing.add(key);
    filled += written;
    read = end;
  }
  return { text: filled + text.slice(read), missing: [...missing], spans };
}
