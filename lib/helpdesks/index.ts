import type { Helpdesk } from './contract.ts';
import { freshdesk } from './freshdesk/adapter.ts';
import { zendesk } from './zendesk/adapter.ts';

/** Every helpdesk that Attune knows; the first that matches a page is asked. */
export const helpdesks: readonly Helpdesk[] = [zendesk, freshdesk];
