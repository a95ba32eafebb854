import { browser } from 'wxt/browser';
import { SIDE_PANEL_COMMAND } from '../settings/side-panel-command.ts';

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

/** In the background: opens the side panel by the command's key. */
export function openSidePanelByKey(): void {
  if (import.meta.env.FIREFOX) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SIDE_PANEL_COMMAND && tab) void openSidePanel(tab.windowId);
  });
}
