/**
 * Freshdesk's ticket page (the Ember agent interface). Classes and test ids were gathered from public tools that work on it;
 * test ids have lasted longest. Several selectors in one line are layouts of different years.
 */

/** Route of a ticket; lists and other pages have none. */
export const TICKET_PATH = /^\/a\/tickets\/(\d+)(?:\/|$)/;
export const AGENT_PATH = /^\/a(?:\/|$)/;
export const HOSTS = /(?:^|\.)(?:freshdesk|myfreshworks)\.com$/;

export const SHELL = 'body.ember-application';
/** Parts that no other Ember application has; one is enough on a company's own domain. */
export const MARKS =
  '.ticket-details__item, .tickets-conversation-pane, .ticket-details-wrapper, [data-test-id="ticket-description"], [data-test-email-action]';

export const PANE = '.tickets-conversation-pane, .ticket-details-wrapper';

/** The form that Reply, Note and Forward open; more than one can be mounted while one replaces the other. */
export const FORM = '.ticket-editor';
export const EDITABLE = '.fr-element[contenteditable="true"]';
/** Social replies; Froala's own code view and pop-ups hold textareas too. */
export const PLAIN_BOX = 'textarea';
export const FROALA_PARTS = '.fr-box, .fr-popup, .fr-modal';
/** What may be the composer after a change: the editor without its form, or the form with another editor. */
export const ANY_EDITOR =
  '.fr-element[contenteditable="true"], .ticket-editor [contenteditable="true"], [class*="editor"] [contenteditable="true"][role="textbox"]';
/** Editors of other things: a message that is being edited, a dialog. */
export const ELSEWHERE = '.ticket-details__item, [data-test-id="conversation-wrapper"], [role="dialog"], .modal';
/** "Notify to": only the form of a note has it. */
export const NOTE_FORM = '[data-test-notify-to]';
/** The test id comes from social replies; other layouts have the class alone. */
export const SEND = '[data-test-id="submit"], .reply-btn';
export const FORM_TABS = '.ticket-actions-list .ticket-action-button, [data-test-email-action-btn]';
/** How a tab of today's layout says that it is the open one is not known: any usual way counts. */
export const OPEN_TAB =
  '[aria-selected="true"], [aria-pressed="true"], [aria-current="true"], .active, .is-active, .selected, .ticket-action-button--active';

export const DESCRIPTION = '[data-test-id="ticket-description"]';
export const CONVERSATION = '[data-test-id="conversation-wrapper"]';
/** Both of them have a test id; the other hooks stay should it change. */
export const ITEM = `${DESCRIPTION}, ${CONVERSATION}`;
export const OTHER_ITEM = '.ticket-details__item, [data-album^="note_"], [data-album^="ticket_"]';
export const LOAD_MORE = '[data-test-button="load-more"]';

/** Classes of an item. A reply by somebody outside the ticket is private and by a requestor: no agent's note. */
export const PRIVATE_CLASS = /private/i;
export const REQUESTOR_CLASS = /requestor/;
/** Only in the newer layouts. */
export const AGENT_MARK = '[data-test-is-agent]:not([data-test-is-agent="false"])';

export const AUTHOR = '[data-test-id="user-name"]';
export const STATUS = '[data-test-id="conversation-status"]';
/** Notes never have them. */
export const RECIPIENTS = '.emails-info, [data-test-id="to-emails"]';
/** The absolute time stands in its `aria-label`, in the agent's language; there is no `<time>`. */
export const TIME = '[data-test-id="time-info"]';
export const AGE = '[data-test-id="time-ago"]';

export const DESCRIPTION_BODY = '#ticket_original_request, .text-content-wrapper';
export const CONVERSATION_BODY =
  '.ticket_note, [data-test-conversation="conversation-text"], [data-test-id="conversation-content"]';
/** Earlier messages and signatures inside a message, and Freshdesk's buttons that fold them. */
export const NOT_SAID =
  '.freshdesk_quote, .gmail_quote, .gmail_attr, .yahoo_quoted, .moz-cite-prefix, #divRplyFwdMsg, #appendonsend, blockquote, .gmail_signature, .moz-signature, [class*="signature" i], [data-signature], button, .q-marker';

/** The requester, most certain first; the last stands in the shadow root of a side panel of its own. */
export const CONTACT_LINK = 'a[href*="/contacts/"]';
export const REQUESTER_INFO = '.widget-requestor-info [data-test-id="user-name"], .widget-requestor-info .contact-name';
export const CONTACT_PANEL = 'mfe-application[app-id*="contact-info"]';
/** "Group / Agent" of the ticket's properties. */
export const ASSIGNEE = '[data-test-id="group-agent"]';
/** The icon beside the subject or description that shows where a ticket came from. */
export const SOURCE_ICON = '[data-test-id="ticket-source"], .ticket-source-icon, .source-icon';
