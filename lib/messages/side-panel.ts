import { browser } from 'wxt/browser';
import { SIDE_PANEL_COMMAND } from '../settings/side-panel-command.ts';
import { SIDE_PANEL_PORT } from './protocol.ts';
import { answerQuestions, askBackground } from './question.ts';

interface FirefoxApi {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Opens the side panel of that window. Browsers allow it only in answer to a click or key. */
export async function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as FirefoxApi).sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}

/** The window that this popup or side panel belongs to. Ask for it early: a click's permission does not outlast a wait. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_CURRENT;
}

const REFUSED = 'The side panel did not open. Open it by the button in the popup.';

/**
 * From a page, in answer to a click or key: has the background open the side panel of this window. Rejects where it did not
 * open. Null in Firefox, whose sidebar opens only from the extension's own windows.
 */
export const requestSidePanel: (() => Promise<void>) | null = import.meta.env.FIREFOX
  ? null
  : () => askBackground(SIDE_PANEL_PORT, 'open', REFUSED);

/** In the background: opens the side panel for pages and by the command's key. */
export function serveSidePanel(): void {
  if (import.meta.env.FIREFOX) return;
  // Nothing may be awaited before it opens, or the click counts no more.
  answerQuestions(SIDE_PANEL_PORT, async (_, { windowId }) => {
    if (windowId === null) throw new Error(REFUSED);
    await openSidePanel(windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SIDE_PANEL_COMMAND && tab) void openSidePanel(tab.windowId);
  });
}
