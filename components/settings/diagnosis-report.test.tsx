import { expect, it } from 'vitest';
import { diagnosisReport } from './diagnosis-report.ts';

const AROUND = { version: '1.2.3', browser: 'Browser/1', language: 'de' };
const THREAD = {
  customer: 2,
  agent: 1,
  timed: 3,
  complete: false,
  customerName: true,
  agentName: false,
};
const DRIFT = { unread: ['channel'], missing: ['channel', 'agent-name'], loading: false } as const;

it('says what was found, and neither host nor number of a tab', () => {
  const diagnosis = {
    helpdesk: 'zendesk',
    state: 'open',
    editor: 'ckeditor',
    visibility: 'public',
    channel: null,
    thread: THREAD,
    ...DRIFT,
  } as const;
  const tabs = [
    { id: 4711, host: 'secret.zendesk.com', builtIn: true, diagnosis },
    { id: 4712, host: 'help.secret.com', builtIn: false, diagnosis: null },
  ];
  expect(diagnosisReport(tabs, AROUND)).toBe(
    `Attune 1.2.3, interface de
Browser/1

Tab 1, a helpdesk's own host
  helpdesk: zendesk
  composer: open, editor ckeditor, visibility public
  channel: not told
  messages: 2 of the customer, 1 of agents, 3 with a time, not all shown
  names: customer yes, agent no
  parts that can't be read: channel
  not found: channel, agent-name

Tab 2, an added host: no answer`,
  );
});

it('does not speak of a thread where there is no ticket', () => {
  const diagnosis = {
    helpdesk: null,
    state: 'no-ticket',
    editor: null,
    visibility: null,
    channel: null,
    thread: null,
    unread: [],
    missing: [],
    loading: true,
  } as const;
  const report = diagnosisReport([{ id: 1, host: 'a.b', builtIn: true, diagnosis }], AROUND);
  expect(report).toContain('helpdesk: not recognised');
  expect(report).not.toContain('thread');
  expect(report).toContain('still loading');
});
