import { browser } from 'wxt/browser';

/** In the background: shows the welcome page when Attune was installed, and never after an update. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
