import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './find-firefox.ts';

/**
 * Starts a Firefox without a window that reaches the world through the proxy on this machine's `proxyPort` alone.
 *
 * @throws {BrowserMissingError} when no Firefox is installed
 */
export function launchFirefox(
  proxyPort: number,
  preferences: Readonly<Record<string, string | number>> = {},
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1366, height: 900 },
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.type': 1,
      ...preferences,
    },
  });
}
