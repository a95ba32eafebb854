import { describe, expect, it } from 'vitest';
import { speakerOf } from './speaker.ts';

const YELLOW = 'rgb(255, 247, 237)';
const BLUE = 'rgb(237, 247, 255)';

interface Drawn {
  readonly head?: string;
  readonly type?: string;
  readonly color?: string;
  readonly body?: string;
}

const article = ({ head = '', type = 'agent', color = BLUE, body = 'I will write today.' }: Drawn) =>
  `<article data-test-id="omni-log-comment-item"><figure data-test-id="omni-log-base-avatar"><svg data-test-id="omni-log-avatar-badge-AgentBadge"></svg></figure>
   <div><span data-test-id="omni-log-item-sender">Maya</span><time datetime="2026-05-01T09:15:00Z">09:15</time>${head}</div>
   <div data-test-id="omni-log-item-message" type="${type}" style="background-color: ${color}"><div data-test-id="omni-log-message-content">${body}</div></div></article>`;

/** Who speaks in the last of them. */
function speaker(...all: readonly Drawn[]) {
  document.body.innerHTML = `<div data-test-id="omni-log-container">${all.map(article).join('')}</div>`;
  const last = [...document.querySelectorAll('article')].at(-1) ?? document.body;
  return speakerOf(last, last.querySelector('[data-test-id="omni-log-item-message"]') ?? last, false);
}

describe('a note that has lost its hook, and carries its author’s type', () => {
  it.each([
    '<div data-test-id="h0">Internal</div>',
    '<div><span>Interne Notiz</span></div>',
    '<i aria-label="Internal note"></i>',
    '<div data-test-id="omni-log-note-badge"></div>',
  ])('is nobody’s message by its mark: %s', (head) => {
    expect(speaker({ head })).toBe('unknown');
  });

  it.each([YELLOW, 'rgb(51, 40, 24)', 'rgba(255, 236, 204, 0.9)'])('is nobody’s by its colour: %s', (color) => {
    expect(speaker({ type: 'end-user' }, { color })).toBe('unknown');
    expect(speaker({ color })).toBe('unknown');
  });
});

describe('a public message', () => {
  it('stays one where the whole page is yellow', () => {
    expect(speaker({ type: 'end-user', color: YELLOW }, { color: YELLOW })).toBe('agent');
  });

  it.each([
    { head: '<button data-test-id="make-internal-note">Internal note</button>' },
    { head: '<svg data-test-id="convo-log-item-read-indicator"></svg><span>via messaging</span>' },
    { head: '<span data-test-id="notification-sent">To: International Ltd</span>' },
    { body: 'Internal' },
    { color: '' },
    { color: 'rgb(255, 255, 255)' },
    { color: 'rgb(38, 40, 45)' },
    { color: 'rgb(235, 249, 249)' },
    { color: 'rgba(255, 247, 237, 0)' },
  ])('stays one: %o', (drawn) => {
    expect(speaker(drawn)).toBe('agent');
    expect(speaker({ ...drawn, type: 'end-user' })).toBe('customer');
  });
});
