// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_POLICY } from '../settings/policy.ts';
import { followSources, refreshDue, refreshNow } from './follow.ts';
import { followPolicy } from './policy-sources.ts';
import type { Around } from './refresh.ts';
import { MOST_VERSIONS, newSource, rolledBack, type Source, versionBefore } from './source.ts';
import { addSource, areSourcesUnreadable, changeSource, removeSource, storedSources, storedText } from './store.ts';
import { type PackServer, serving, startPackServer } from './testing/pack-server.ts';

const START = Date.parse('2026-11-22T09:00:00Z');
const life = new AbortController();
let server: PackServer;
let now: Date;

/** Takes every text that starts with a version, but the broken ones. */
const around: Around = {
  accept: async (text) => {
    const [version = '', word] = text.split(' ');
    if (word === 'broken') throw new Error('It is broken.');
    return { pack: { id: 'shop', name: 'Shop', version }, pin: null, isForUs: true };
  },
  mayRead: async () => true,
  allowedHosts: async () => null,
  now: () => now,
  chance: () => 0.5,
};

const known = async () => (await storedSources())[0] as Source;
const check = async () => await refreshNow(await known(), around, life.signal);
const publish = (text: string) => {
  server.answer = serving(text, JSON.stringify(text));
};

beforeEach(async () => {
  fakeBrowser.reset();
  now = new Date(START);
  server = await startPackServer();
  await addSource(newSource('team', { kind: 'address', address: server.address.href }, now));
});
afterEach(() => server.close());

describe('a subscription', () => {
  it('takes what passes every check, with its text', async () => {
    publish('1.0.0 good');
    await check();
    expect(await known()).toMatchObject({
      inForce: '1.0.0',
      pack: { id: 'shop', name: 'Shop' },
      trouble: null,
      failures: 0,
    });
    expect(await storedText('team', '1.0.0')).toBe('1.0.0 good');
    expect((await known()).nextAt).toBe('2026-11-22T10:00:00.000Z');
  });

  it('keeps the last good version when the next is refused, and says why until a good one comes', async () => {
    publish('1.0.0');
    await check();
    publish('1.1.0 broken');
    await check();
    await check();
    const reasons = [{ of: 'unknown', message: 'It is broken.' }];
    const refusal = { kind: 'refused', reasons, since: now.toISOString() };
    expect(await known()).toMatchObject({ inForce: '1.0.0', trouble: refusal });
    server.answer = (_, response) => response.writeHead(500).end();
    await check();
    expect(await known()).toMatchObject({ inForce: '1.0.0', trouble: refusal, failures: 1 });
    publish('1.2.0');
    await check();
    expect(await known()).toMatchObject({ inForce: '1.2.0', trouble: null, failures: 0 });
  });

  it('works on offline, asks ever later, and recovers', async () => {
    publish('1.0.0');
    await check();
    const { answer } = server;
    server.answer = (request) => request.socket.destroy();
    await check();
    await check();
    expect(await known()).toMatchObject({ inForce: '1.0.0', failures: 2, trouble: { kind: 'unreached' } });
    expect((await known()).nextAt).toBe('2026-11-22T11:00:00.000Z');
    server.answer = answer;
    await check();
    expect(await known()).toMatchObject({ failures: 0, trouble: null });
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"1.0.0"');
  });

  it('goes back to an earlier version until one comes that is newer than the one left', async () => {
    for (const version of ['1.0.0', '1.1.0']) {
      publish(version);
      await check();
    }
    expect(versionBefore(await known())).toBe('1.0.0');
    await changeSource('team', (source) => ({ source: rolledBack(source, '1.0.0'), text: null }));
    await check();
    publish('1.1.0');
    await check();
    expect(await known()).toMatchObject({ inForce: '1.0.0', skipped: '1.1.0' });
    publish('1.2.0');
    await check();
    expect(await known()).toMatchObject({ inForce: '1.2.0' });
    expect(() => rolledBack({ ...newSource('a', { kind: 'file', name: 'a' }, now) }, '9.9.9')).toThrow(
      'no longer kept',
    );
  });

  it('keeps a few versions, the one in force among them, and drops the texts of others', async () => {
    publish('1.0.0');
    await check();
    publish('1.0.1');
    await check();
    await changeSource('team', (source) => ({ source: rolledBack(source, '1.0.0'), text: null }));
    for (let patch = 1; patch < 2 * MOST_VERSIONS; patch += 1) {
      await changeSource('team', (source) => ({ source: { ...source, skipped: `1.0.${patch}` }, text: null }));
      publish(`1.0.${patch}`);
      await check();
    }
    const { versions, inForce } = await known();
    expect(inForce).toBe('1.0.0');
    expect(versions.map(({ version }) => version)).toEqual(['1.0.7', '1.0.6', '1.0.5', '1.0.0']);
    const texts = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('pack-text'));
    expect(texts.sort()).toEqual(versions.map(({ version }) => `pack-text:team:${version}`).sort());
  });

  it('stays removed when its answer comes late', async () => {
    publish('1.0.0');
    const source = await known();
    server.answer = async (request, response) => {
      await removeSource('team');
      serving('1.0.0', '"1"')(request, response);
    };
    expect(await refreshNow(source, around, life.signal)).toBeNull();
    expect(await browser.storage.local.get(null)).toEqual({ 'pack-sources': { version: 1, sources: [] } });
  });

  it('keeps the last good version where the disk is full, and says why', async () => {
    publish('1.0.0');
    await check();
    publish('1.1.0');
    const set = browser.storage.local.set.bind(browser.storage.local);
    const full = vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
      if (Object.keys(values).some((key) => key.startsWith('pack-text'))) throw new Error('kQuotaBytes quota exceeded');
      await set(values);
    });
    await check();
    expect(await known()).toMatchObject({
      inForce: '1.0.0',
      trouble: { kind: 'unreached', reasons: [{ of: 'storage' }] },
    });
    expect(await storedText('team', '1.0.0')).toBe('1.0.0');
    full.mockRestore();
    await check();
    expect(await known()).toMatchObject({ inForce: '1.1.0', trouble: null });
  });

  it('asks the others too where nothing at all can be stored', async () => {
    publish('1.0.0');
    await addSource(newSource('other', { kind: 'address', address: server.address.href }, now));
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await refreshDue(around, life.signal);
    expect(server.requests).toHaveLength(2);
    expect(said).toHaveBeenCalledTimes(2);
    full.mockRestore();
    said.mockRestore();
  });

  it('goes on with those that can be read, and keeps what was stored', async () => {
    const stored = { version: 1, sources: [await known(), { id: 'nonsense' }] };
    await browser.storage.local.set({ 'pack-sources': stored });
    expect(await areSourcesUnreadable()).toBe(true);
    publish('1.0.0');
    await check();
    expect((await storedSources()).map(({ id, inForce }) => [id, inForce])).toEqual([['team', '1.0.0']]);
    expect(await browser.storage.local.get('pack-sources-unreadable')).toEqual({ 'pack-sources-unreadable': stored });
    expect(await areSourcesUnreadable()).toBe(false);
  });

  it('never reaches a host that the policy does not allow', async () => {
    publish('1.0.0');
    await refreshNow(await known(), { ...around, allowedHosts: async () => ['packs.example.com'] }, life.signal);
    expect(server.requests).toEqual([]);
    expect((await known()).trouble?.reasons).toEqual([
      { of: 'fetch', problem: 'host-not-allowed', detail: 'packs.example.com' },
    ]);
  });
});

describe('packs by policy', () => {
  const policy = (...addresses: readonly string[]) => ({
    ...NO_POLICY,
    packs: addresses.map((address) => ({ address })),
  });
  const admins = async () =>
    (await storedSources()).filter(({ level }) => level === 'admin').map(({ origin }) => origin);

  it('are subscribed to once, stand above the agent’s own, and go with the policy', async () => {
    const [a, b] = ['https://packs.example.com/a.json', 'https://packs.example.com/b.json'];
    await followPolicy(policy(a, b), now);
    await followPolicy(policy(b), now);
    await followPolicy(policy(b), now);
    expect(await admins()).toEqual([{ kind: 'address', address: b }]);
    await followPolicy(NO_POLICY, now);
    expect(await admins()).toEqual([]);
    expect(await storedSources()).toHaveLength(1);
  });
});

describe('the hourly check', () => {
  it('asks what is due and nothing else', async () => {
    publish('1.0.0');
    await refreshDue(around, life.signal);
    await refreshDue(around, life.signal);
    expect(server.requests).toHaveLength(1);
    now = new Date(START + 3_600_000);
    await refreshDue(around, life.signal);
    expect(server.requests).toHaveLength(2);
  });

  it('wakes by an alarm for the next one, and sets none without a subscription', async () => {
    publish('1.0.0');
    const { again } = followSources(around, life.signal);
    await again();
    await vi.waitFor(async () => expect(await browser.alarms.get('attune-packs')).toBeDefined());
    await removeSource('team');
    await again();
    expect(await browser.alarms.get('attune-packs')).toBeUndefined();
  });
});
