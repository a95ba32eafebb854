import { type Placeholder, placeholderEntry, placeholdersIn } from './placeholders.ts';
import type { StatementText } from './schema.ts';

export type Helpdesk = 'zendesk' | 'freshdesk';

/** Of our placeholders, those that the helpdesk fills itself. Zendesk's reference for agents; Freshdesk's spells names as one word. */
const NATIVE: Readonly<Record<Helpdesk, Readonly<Partial<Record<Placeholder, string>>>>> = {
  zendesk: {
    customer: 'ticket.requester.first_name',
    'customer:full': 'ticket.requester.name',
    agent: 'current_user.first_name',
    'agent:full': 'current_user.name',
    ticket: 'ticket.id',
  },
  freshdesk: {
    customer: 'ticket.requester.firstname',
    'customer:full': 'ticket.requester.name',
    'agent:full': 'ticket.agent.name',
    ticket: 'ticket.id',
  },
};

/** Other spellings of the same, as they stand in macros and in teams' own spreadsheets. */
const ALSO: Readonly<Record<string, Placeholder>> = {
  'ticket.requester.full_name': 'customer:full',
  'ticket.assignee.first_name': 'agent',
  'ticket.assignee.name': 'agent:full',
  'ticket.agent.firstname': 'agent',
  'current_user.firstname': 'agent',
  'ticket.link': 'link',
  'ticket.url': 'link',
  name: 'customer',
  first_name: 'customer',
  firstname: 'customer',
  customer_name: 'customer:full',
  vorname: 'customer',
  kundenname: 'customer:full',
  agent_name: 'agent:full',
};

const FOREIGN: ReadonlyMap<string, Placeholder> = new Map([
  ...Object.values(NATIVE).flatMap((known) =>
    Object.entries(known).map(([ours, theirs]) => [theirs, ours as Placeholder] as const),
  ),
  ...Object.entries(ALSO),
]);
const MARK = /\{\{\s*([^{}]{1,120}?)\s*\}\}|\{([^{}]{1,120})\}/g;

export interface Translated {
  readonly text: string;
  /** Marks that have no counterpart, as they stand. */
  readonly unknown: readonly string[];
}

/** A helpdesk's placeholders as ours; `{{ticket.requester.first_name | default: "…"}}` counts without what hangs on it. */
export function fromHelpdesk(text: string): Translated {
  const unknown: string[] = [];
  const translated = text.replace(MARK, (mark: string, double?: string, single?: string) => {
    const name = (double ?? single ?? '').split('|')[0]?.trim().toLowerCase() ?? '';
    const ours = FOREIGN.get(name) ?? placeholdersIn(`{${name}}`)[0]?.key;
    if (ours) return `{${ours}}`;
    unknown.push(mark);
    return mark;
  });
  return { text: translated, unknown };
}

/** Our placeholders as the helpdesk's own; what it cannot fill becomes a mark in brackets that the agent fills in. */
export function toHelpdesk({ text, language }: Pick<StatementText, 'text' | 'language'>, helpdesk: Helpdesk): string {
  let written = '';
  let read = 0;
  for (const { start, end, key } of placeholdersIn(text)) {
    const native = key === null ? undefined : NATIVE[helpdesk][key];
    const label = key === null ? '' : `[${placeholderEntry(key).label[language].toUpperCase()}]`;
    written += text.slice(read, start) + (native === undefined ? label : `{{${native}}}`);
    read = end;
  }
  return written + text.slice(read);
}
