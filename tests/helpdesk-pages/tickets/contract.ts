import type { Channel, Language } from '../../../lib/analyzer/contract.ts';

/** One message of a demo thread, oldest first. Exactly one of `text` and `html` is given; `html` is trusted demo data. */
export interface DemoMessage {
  readonly author: 'customer' | 'agent' | 'other';
  /** Absent: the requester or the ticket's agent. Always shown as text. */
  readonly name?: string;
  readonly text?: string;
  readonly html?: string;
  /** Relative to the moment when the page is opened, so that a late reply is really late. */
  readonly minutesAgo: number;
  /** An internal note. */
  readonly internal?: boolean;
}

/** An invented ticket that the demo helpdesks show; all times are relative to now. */
export interface DemoTicket {
  readonly id: number;
  readonly helpdesk: 'zendesk' | 'freshdesk';
  readonly channel: Channel;
  readonly language: Language;
  readonly subject: string;
  readonly requester: { readonly name: string; readonly handle?: string; readonly email: string };
  readonly agent: { readonly name: string };
  readonly messages: readonly DemoMessage[];
  /** One line: what this ticket shows. */
  readonly about: string;
  /** What an agent might type: good-natured, but with the fault that the ticket shows. Plain text, "\n" between paragraphs. */
  readonly replyToTry: string;
  /** Ids of the rules that `replyToTry` raises. */
  readonly expect: readonly string[];
}
