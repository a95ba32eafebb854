/**
 * What Zendesk's Agent Workspace is known by. Test ids are its stablest hooks: they outlived every change of tags, roles and
 * classes since 2022. Labels are translated and only a fallback.
 */

/** An open ticket's own part of the page. All open tickets stay in the DOM, hidden by `visibility` and `opacity`. */
export const paneOf = (id: string): string =>
  [
    /** Holds subject, log and composer. */
    `[data-ticket-id="${id}"]`,
    /** The oldest stable hook, since 2019. */
    `[data-side-conversations-anchor-id="${id}"]`,
    /** `ticket-101-standard-layout`; custom layouts have names of their own. */
    `[data-test-id^="ticket-${id}-"]`,
  ].join(', ');

export const ZENDESK = {
  /** Any of these is there in every version of the agent's interface, also under a company's own domain. */
  interface: '#main_panes, [data-test-id="header-tab"][data-entity-id], [data-test-id="omni-log-container"]',
  /** Fields, names and the pane of one ticket. */
  workspace: '.workspace',
  layout: '[data-test-id^="ticket-"][data-test-id$="-layout"]',

  /** The test id is on the editable itself: rich for mail and notes, plain for messaging. */
  composer:
    '[data-test-id^="omnicomposer-"][contenteditable="true"], [data-test-id="standalone-rich-text-ckeditor"][contenteditable="true"]',
  /** What may be the composer after a change of its hooks: all of them are editors of one kind. */
  anyEditor: '[contenteditable="true"][role="textbox"], [contenteditable="true"].ck-editor__editable',
  /** Where the reply's composer stands. */
  composerRegion: '#editor-view, [data-test-id="editor-view"], [data-test-id="ticket-rich-text-editor"]',
  /** The whole of it, with its head; yellow where a note is written. */
  composerFrame: '#editor-view, [data-test-id="editor-view"]',
  /** A side conversation writes to third parties; its DOM is not published, its name is. A message is no composer either. */
  elsewhere:
    '[data-test-id*="side-conversation"], [class*="side-conversation"], [data-test-id="omni-log-comment-item"]',
  switcher: '[data-test-id="omnichannel-channel-switcher-button"]',

  /** Chats have a button of their own beside the composer; it sends, the ticket's button only submits the fields. */
  chatSend: '[data-test-id="omnichannel-omnicomposer-send-button"]',
  /** One for each open ticket, in its footer; the same since 2019. */
  submit: '[data-test-id="submit_button-button"]',

  log: '[data-test-id="omni-log-container"]',
  article: '[data-test-id="omni-log-comment-item"]',
  /** Its `type` is `end-user`, `agent`, `bot` or `internal`; hidden duplicates exist. */
  message: '[data-test-id="omni-log-item-message"]:not([aria-hidden="true"])',
  anyMessage: '[data-test-id="omni-log-item-message"]',
  body: '[data-test-id="omni-log-message-content"]',
  richBody: '.zd-comment',
  /** Not any id that says "internal": a public message may have a button that makes it so. */
  noteTag: '[data-test-id*="internal-note-tag"]',
  avatar: '[data-test-id="omni-log-base-avatar"]',
  agentBadge: '[data-test-id="omni-log-avatar-badge-AgentBadge"]',
  sender: '[data-test-id="omni-log-item-sender"]',
  /** The test id is on `time`, or on a wrapper in an older version. */
  relativeTime: 'time[data-test-id="timestamp-relative"], [data-test-id="timestamp-relative"] time',
  anyTime: 'time[datetime]',
  showMore: '[data-test-id="convolog-show-more-button"]',
  /** Inside a body, but nobody's words. */
  noise:
    'blockquote, .signature, .gmail_quote, .gmail_attr, .gmail_signature, .yahoo_quoted, .moz-cite-prefix, .moz-signature, #divRplyFwdMsg, #appendonsend, button, svg, style, script, time, [data-test-id*="indicator"]',

  requester: '[data-test-id="tabs-nav-item-users"]',
  requesterField: '[data-test-id="ticket-system-field-requester-select"]',
  /** Also where nobody is assigned. */
  assigneeField: '[data-test-id="assignee-field"]',
  assignee: '[data-test-id="assignee-field-selected-agent-tag"]',
} as const;
