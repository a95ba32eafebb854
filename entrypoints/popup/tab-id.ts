import { browser } from 'wxt/browser';

/** The tab that the popup is about: the one in front, or `?tab=7` where it was opened as a page. */
export async function tabId(asked: string | null): Promise<number | undefined> {
  if (asked !== null) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
