import type { DiagnosedTab } from '../../lib/messages/options-desk.ts';
import type { Diagnosis } from '../../lib/messages/protocol.ts';

interface Around {
  readonly version: string;
  readonly browser: string;
  readonly language: string;
}

const yesNo = (yes: boolean) => (yes ? 'yes' : 'no');

function threadLines(thread: Diagnosis['thread']): readonly string[] {
  if (!thread) return ['thread: not read'];
  const { customer, agent, timed, complete, customerName, agentName } = thread;
  return [
    `messages: ${customer} of the customer, ${agent} of agents, ${timed} with a time, ${complete ? 'all' : 'not all'} shown`,
    `names: customer ${yesNo(customerName)}, agent ${yesNo(agentName)}`,
  ];
}

function tabLines({ builtIn, diagnosis }: DiagnosedTab, nth: number): readonly string[] {
  const head = `Tab ${nth + 1}, ${builtIn ? "a helpdesk's own host" : 'an added host'}`;
  if (!diagnosis) return [`${head}: no answer`];
  const { helpdesk, state, editor, visibility, channel, thread, unread, missing, loading } = diagnosis;
  return [
    head,
    ...[
      `helpdesk: ${helpdesk ?? 'not recognised'}`,
      `composer: ${state}, editor ${editor ?? 'none'}, visibility ${visibility ?? 'none'}`,
      `channel: ${channel ?? 'not told'}`,
      ...(state === 'no-ticket' ? [] : threadLines(thread)),
      `parts that can't be read: ${unread.join(', ') || 'none'}${loading ? ' (the page is still loading)' : ''}`,
      `not found: ${missing.join(', ') || 'nothing'}`,
    ].map((line) => `  ${line}`),
  ];
}

/** What to paste into a bug report. In English whatever the interface speaks, for those who read it. */
export function diagnosisReport(tabs: readonly DiagnosedTab[], { version, browser, language }: Around): string {
  const head = [`Attune ${version}, interface ${language}`, browser];
  return [...head, ...tabs.flatMap((tab, nth) => ['', ...tabLines(tab, nth)])].join('\n');
}
