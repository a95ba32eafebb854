import type { Helpdesk } from './contract.ts';
import { zendesk } from './zendesk/adapter.ts';

/** Every helpdesk that Attune knows; the first that matches a page is asked. */
export const helpdesks: readonly Helpdesk[] = [zendesk];
