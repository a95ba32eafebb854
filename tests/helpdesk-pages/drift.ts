import type { Page } from 'puppeteer-core';
import type { PagePart } from '../../lib/messages/protocol.ts';

/** A change that a helpdesk may make any day: hooks of one part of its page get other names, everything else stays. */
export interface PageDrift {
  readonly helpdesk: 'zendesk' | 'freshdesk';
  /** The part that goes quiet. */
  readonly part: PagePart;
  readonly name: string;
  /** Attributes whose values change, as `name="value"`; of classes one is enough. */
  readonly hooks: readonly string[];
}

const zendesk = (part: PagePart, name: string, ...hooks: readonly string[]): PageDrift => ({
  helpdesk: 'zendesk',
  part,
  name,
  hooks,
});
const freshdesk = (part: PagePart, name: string, ...hooks: readonly string[]): PageDrift => ({
  helpdesk: 'freshdesk',
  part,
  name,
  hooks,
});
const id = (value: string) => `data-test-id="${value}"`;

/** One part at a time. On Zendesk ticket 101, on Freshdesk ticket 203 with its reply open. */
export const DRIFTS: readonly PageDrift[] = [
  zendesk(
    'ticket',
    'panes',
    'data-ticket-id="101"',
    'data-side-conversations-anchor-id="101"',
    id('ticket-101-standard-layout'),
  ),
  zendesk('composer', 'the composer', id('omnicomposer-rich-text-ckeditor')),
  zendesk(
    'composer',
    'the composer and its place',
    id('omnicomposer-rich-text-ckeditor'),
    id('editor-view'),
    'id="editor-view"',
  ),
  zendesk(
    'visibility',
    'switcher and labels',
    id('omnichannel-channel-switcher-button'),
    'aria-label="Public reply composer"',
  ),
  zendesk('thread', 'the log', id('omni-log-container')),
  zendesk('thread', 'articles', id('omni-log-comment-item')),
  zendesk('thread', 'messages', id('omni-log-item-message')),
  zendesk('thread', 'bodies', id('omni-log-message-content'), 'class="zd-comment"'),
  zendesk('roles', 'types of speakers', 'type="end-user"', 'type="agent"'),
  zendesk('channel', 'the channel', 'data-channel="web"'),
  zendesk('times', 'times', id('timestamp-relative')),
  zendesk(
    'names',
    'names',
    id('tabs-nav-item-users'),
    id('ticket-system-field-requester-select'),
    id('omni-log-item-sender'),
  ),
  freshdesk('composer', 'the form', 'class="ticket-editor"'),
  freshdesk('composer', 'the editor', 'class="fr-element"'),
  freshdesk('visibility', 'tabs', 'class="ticket-action-button"'),
  freshdesk('thread', 'test ids of messages', id('conversation-wrapper')),
  freshdesk('thread', 'the description', id('ticket-description')),
  freshdesk(
    'thread',
    'bodies',
    'class="ticket_note"',
    'data-test-conversation="conversation-text"',
    id('conversation-content'),
  ),
  freshdesk('roles', 'roles', 'class="ticket-details__requestor"', 'data-test-is-agent=""', id('user-name')),
  freshdesk('channel', 'where it came from', id('conversation-status')),
  freshdesk('times', 'times', id('time-info')),
  freshdesk('times', 'ages', id('time-ago')),
  freshdesk('names', 'names', id('user-name'), 'class="widget-requestor-info"'),
];

/** Renames those hooks, wherever they stand now. */
export async function driftAway(page: Page, { hooks }: PageDrift): Promise<void> {
  await page.evaluate((all) => {
    for (const hook of all) {
      const [, name = '', value = ''] = /^([\w-]+)="(.*)"$/.exec(hook) ?? [];
      const found = [...document.querySelectorAll(name === 'class' ? `.${value}` : `[${name}="${value}"]`)];
      if (found.length === 0) throw new Error(`The page has no ${hook} that could change.`);
      for (const element of found) {
        if (name === 'class') element.classList.replace(value, `next-${value}`);
        else if (value === '') element.removeAttribute(name);
        else element.setAttribute(name, `next-${value}`);
      }
    }
  }, hooks);
}
