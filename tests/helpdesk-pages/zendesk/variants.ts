/** What a real workspace may look like besides the usual; chosen by `?variant=note,windowed-log`. */
const VARIANTS = [
  /** The composer opens on an internal note. */
  'note',
  /** Every ticket has the plain messaging composer. */
  'messaging',
  /** React swaps the composer for a new one, once, soon after the page has opened. */
  'replaced-composer',
  /** The composer appears a second after the log. */
  'late-composer',
  /** The conversation comes some seconds after everything else. */
  'late-log',
  'custom-layout',
  /** The selected tab is marked as in older versions. */
  'tab-data-selected',
  /** Messages of one author in one minute share the first one's name and time. */
  'grouped-chat',
  /** Only the last two articles, until "show more". */
  'windowed-log',
  /** A second, empty `main#main_panes`. */
  'second-main-panes',
  /** Times only as `timestamp-absolute`, in which local time is written as UTC. */
  'absolute-times',
  /** Articles without the speaker's `type`. */
  'untyped-messages',
  /** Articles that tell nothing about their author. */
  'unknown-authors',
  /** No channel switcher. */
  'no-switcher',
  /** Neither requester nor assignee are on the page. */
  'no-names',
  /** The switcher tells a channel that nobody knows. */
  'unknown-channel',
  /** The editable does not show its CKEditor instance. */
  'no-expando',
  /** A side conversation with a composer of its own stands before the reply's. */
  'side-conversation',
  /** The draft begins with a signature and a quoted message. */
  'prefilled',
  /** A bot's answer and its hidden duplicate stand in the log. */
  'bot',
] as const;

export type Variant = (typeof VARIANTS)[number];

const asked = new Set((new URLSearchParams(location.search).get('variant') ?? '').split(','));

for (const name of asked) {
  if (name !== '' && !VARIANTS.some((known) => known === name))
    throw new Error(`There is no variant "${name}". Use one of: ${VARIANTS.join(', ')}.`);
}

export const has = (variant: Variant): boolean => asked.has(variant);
