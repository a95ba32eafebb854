import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addSite, giveBackHosts, ownSites, removeSite } from './own-sites.ts';
import { hostIn } from './site-host.ts';

it.each([
  ['support.acme.com', 'support.acme.com'],
  ['  https://Support.Acme.com/agent/tickets/7?x=1 ', 'support.acme.com'],
  ['support.acme.com:8443/agent', 'support.acme.com'],
  ['hilfe.müller.de', 'hilfe.xn--mller-kva.de'],
  ['notzendesk.com', 'notzendesk.com'],
  // A Cyrillic е: looks like the built-in one and is another.
  ['acme.zеndesk.com', 'acme.xn--zndesk-3of.com'],
])('finds the host in %j', (typed, host) => {
  expect(hostIn(typed, [])).toEqual({ host });
});

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['our helpdesk', 'not-an-address'],
  ['helpdesk', 'not-an-address'],
  ['*.acme.com', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['javascript://acme.com/%0aalert(1)', 'not-an-address'],
  ['https://zendesk.com@evil.com', 'not-an-address'],
  ['http://support.acme.com', 'not-https'],
  ['acme.zendesk.com', 'built-in'],
  ['freshdesk.com', 'built-in'],
  ['support.acme.org', 'already-there'],
])('says what is wrong with %j', (typed, problem) => {
  expect(hostIn(typed, ['support.acme.org'])).toEqual({ problem });
});

it('keeps the added hosts, and lists those that the browser still permits', async () => {
  fakeBrowser.reset();
  const granted = new Set(['https://support.b.com/*']);
  const has = ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.has(origin));
  vi.spyOn(browser.permissions, 'contains').mockImplementation((asked) => Promise.resolve(has(asked)));
  vi.spyOn(browser.permissions, 'remove').mockImplementation(({ origins = [] }) =>
    Promise.resolve(granted.delete(origins[0] ?? '')),
  );
  const request = vi.spyOn(browser.permissions, 'request');
  request.mockImplementationOnce(() => Promise.resolve(false));
  expect(await addSite('support.a.com')).toBe(false);
  request.mockImplementation(() => Promise.resolve(true));
  for (const host of ['support.b.com', 'support.a.com', 'support.b.com']) expect(await addSite(host)).toBe(true);
  expect(await ownSites()).toEqual(['support.b.com']);
  granted.add('https://support.a.com/*');
  expect(await ownSites()).toEqual(['support.a.com', 'support.b.com']);
  await removeSite('support.b.com', false);
  expect(await ownSites()).toEqual(['support.a.com']);
  expect(granted.has('https://support.b.com/*')).toBe(false);
  await removeSite('support.a.com', true);
  expect(await ownSites()).toEqual([]);
  expect(granted.has('https://support.a.com/*')).toBe(true);
});

it('gives back what was asked for later, and not what it came with', async () => {
  const origins = ['https://*.zendesk.com/*', 'https://support.a.com/*', 'https://packs.acme.com/*'];
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(() => Promise.resolve({ origins }));
  const removed = vi.spyOn(browser.permissions, 'remove').mockImplementation(() => Promise.resolve(true));
  removed.mockClear();
  await giveBackHosts();
  expect(removed.mock.calls).toEqual([[{ origins: ['https://support.a.com/*', 'https://packs.acme.com/*'] }]]);
});
