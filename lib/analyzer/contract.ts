/** What the analyzer is asked and what it answers. The types are the public contract of `npm run analyze` too. */

export type Language = 'en' | 'de';
export type Channel = 'email' | 'tweet' | 'chat';
export type Severity = 'hint' | 'advice' | 'warning';
export const FOUR_AS = ['acknowledge', 'apologize', 'ask', 'act'] as const;
export type FourA = (typeof FOUR_AS)[number];

export interface ThreadMessage {
  readonly author: 'customer' | 'agent';
  readonly text: string;
  /** ISO 8601 with offset. */
  readonly at?: string;
  readonly name?: string;
}

export interface AnalysisRequest {
  readonly id?: string;
  /** The agent's draft, plain text, paragraphs split by "\n"; may be empty. */
  readonly reply: string;
  /** Public messages before the reply, oldest first. */
  readonly thread?: readonly ThreadMessage[];
  readonly channel?: Channel;
  /** Of the reply; detected when absent. */
  readonly language?: Language;
  readonly customerName?: string;
  readonly agentName?: string;
  /** Prefixes of the placeholders that the helpdesk itself fills when it sends. */
  readonly filledOnSend?: readonly string[];
  /** ISO 8601 with offset; the last message's `at` when absent. */
  readonly now?: string;
}

/** Replace `[start, end)` of the reply (UTF-16 units) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** UTF-16 offsets into the reply, end exclusive; both null when the finding concerns the whole reply. */
  readonly start: number | null;
  readonly end: number | null;
  /** One sentence: what and why. */
  readonly message: string;
  /** Up to three, best first. */
  readonly suggestions: readonly Edit[];
}

export interface Tone {
  /** -1 (casual) to 1 (formal). */
  readonly formality: number;
  /** -1 to 1. */
  readonly sentiment: number;
  /** 0 to 1. */
  readonly upset: number;
}

export interface Presence {
  readonly present: boolean;
  readonly needed: boolean;
  readonly spans: readonly (readonly [number, number])[];
}

/** A lead's tip for a moment of this ticket; for the agent's eyes, never part of the reply. */
export interface Whisper {
  readonly moment: string;
  readonly text: string;
  /** Name of the pack that says so. */
  readonly from: string;
}

export interface Analysis {
  readonly id?: string;
  readonly language: Language | null;
  /** Sorted by start; findings of the whole reply come first. */
  readonly findings: readonly Finding[];
  readonly tone: { readonly customer: Tone | null; readonly reply: Tone | null };
  readonly fourAs: Readonly<Record<FourA, Presence>>;
  readonly triage: { readonly level: 'routine' | 'brief' | 'deep'; readonly cues: readonly string[] };
  readonly moments: readonly string[];
  /** Only where packs have tips for these moments. */
  readonly whispers?: readonly Whisper[];
  /** `minutes` as the customer waited them; `overdue` by the team's business hours, where it has some. */
  readonly waiting: { readonly minutes: number | null; readonly overdue: boolean };
}
