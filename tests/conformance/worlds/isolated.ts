import { lookAt } from '../../../lib/coach/scene.ts';
import type { Draft, EditorDriver, GuardedEdit, WriteResult } from '../../../lib/editors/contract.ts';
import { editors } from '../../../lib/editors/index.ts';
import type { ActiveTicket, Drift, Helpdesk, ThreadReading } from '../../../lib/helpdesks/contract.ts';
import { helpdesks } from '../../../lib/helpdesks/index.ts';

/** What a test asks of the isolated world, as plain data. */
export interface Isolated {
  /** Takes the composer that `selector` finds in front of the agent; later calls are about this very element. */
  hold(selector: string): string | null;
  read(): { readonly text: string; readonly caret: number | null };
  textAt(start: number, end: number): string | null;
  rects(start: number, end: number): readonly { readonly width: number; readonly height: number }[];
  replace(edit: GuardedEdit): Promise<WriteResult>;
  insert(text: string, at: number | null): Promise<WriteResult>;
  /** Selects `[start, end)` of the draft as the agent would with the mouse. */
  select(start: number, end: number): Promise<void>;
  /** Reads the page through the helpdesk that says it is its own. */
  page(): PageReading;
}

export interface PageReading {
  readonly helpdesk: string | null;
  readonly ticket: {
    readonly id: string;
    /** Selectors' worth of proof of what pane and composer are. */
    readonly composer: { readonly draft: string; readonly inPane: boolean; readonly label: string | null } | null;
    readonly visibility: string;
    readonly channel: string | null;
  } | null;
  readonly thread: ThreadReading | null;
  /** Of ticket and composer; the thread has its own. */
  readonly drift: readonly Drift[];
}

declare global {
  var attuneTest: Isolated;
}

let held: { readonly composer: HTMLElement; readonly driver: EditorDriver } | null = null;

function inHand() {
  if (!held) throw new Error('No composer is held. Call hold() with a selector first.');
  return held;
}

const draft = (): Draft => inHand().driver.read(inHand().composer);

const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function hold(selector: string): string | null {
  const composer = [...document.querySelectorAll<HTMLElement>(selector)].find(isVisible);
  const driver = composer && editors.find((each) => each.matches(composer));
  held = composer && driver ? { composer, driver } : null;
  return driver?.id ?? null;
}

async function select(start: number, end: number): Promise<void> {
  const { composer } = inHand();
  composer.focus();
  if (composer instanceof HTMLTextAreaElement) composer.setSelectionRange(start, end);
  const range = draft().rangeOf(start, end);
  if (range)
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await new Promise((resolve) => setTimeout(resolve, 60));
}

const draftIn = (composer: HTMLElement) => editors.find((each) => each.matches(composer))?.read(composer).text ?? '';

function readingOf(helpdesk: Helpdesk, ticket: ActiveTicket): Omit<PageReading, 'drift'> {
  const { composer, pane, id, visibility, channel } = ticket;
  const label = composer?.getAttribute('aria-label') ?? null;
  const told = composer && { draft: draftIn(composer), inPane: pane.contains(composer), label };
  return {
    helpdesk: helpdesk.id,
    ticket: { id, composer: told, visibility, channel },
    thread: helpdesk.readThread(ticket),
  };
}

function page(): PageReading {
  const url = new URL(location.href);
  const helpdesk = helpdesks.find((each) => each.matches(url, document));
  const ticket = helpdesk?.activeTicket(document, url);
  const { drift } = lookAt(document, url, { helpdesks, editors });
  return helpdesk && ticket
    ? { ...readingOf(helpdesk, ticket), drift }
    : { helpdesk: helpdesk?.id ?? null, ticket: null, thread: null, drift };
}

globalThis.attuneTest = {
  hold,
  read: () => ({ text: draft().text, caret: draft().caret }),
  textAt: (start, end) => draft().rangeOf(start, end)?.toString() ?? null,
  rects: (start, end) =>
    draft()
      .rectsOf(start, end)
      .map(({ width, height }) => ({ width, height })),
  replace: (edit) => inHand().driver.replace(inHand().composer, edit, new AbortController().signal),
  insert: (text, at) => inHand().driver.insert(inHand().composer, text, at, new AbortController().signal),
  select,
  page,
};
