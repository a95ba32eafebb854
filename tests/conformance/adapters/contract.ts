import type { Page } from 'puppeteer-core';
import type { ThreadReading } from '../../../lib/helpdesks/contract.ts';
import type { PageReading } from '../worlds/isolated.ts';

type Ticket = NonNullable<PageReading['ticket']>;

/** A page in one state, and how the adapter has to read it. What is left out is not checked. */
export interface AdapterFixture {
  readonly name: string;
  readonly url: string;
  /** Brings the page into its state. */
  prepare?(page: Page): Promise<void>;
  readonly helpdesk: PageReading['helpdesk'];
  /** null where no ticket is in front. */
  readonly ticket:
    | (Partial<Omit<Ticket, 'composer'>> & { readonly composer?: Partial<NonNullable<Ticket['composer']>> | null })
    | null;
  readonly thread?: Partial<Omit<ThreadReading, 'messages'>> & {
    readonly messages?: readonly {
      readonly author: string;
      readonly text: RegExp;
      readonly name?: string;
      readonly minutesAgo?: number | null;
    }[];
  };
}
