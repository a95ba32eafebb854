// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergePacks } from '../packs/merge-packs.ts';
import { isInRollout } from '../packs/rollout.ts';
import { signPack } from '../packs/sign-pack.ts';
import { createSigningKey, fingerprint } from '../packs/signing/keys.ts';
import { introduceKey } from '../packs/signing/rotation.ts';
import { NO_POLICY, type Policy } from '../settings/policy.ts';
import { admitPack } from './admit-pack.ts';
import { type PacksRequest, serveRequest } from './desk.ts';
import { layersInForce } from './layers.ts';
import { describeReason } from './reason.ts';
import type { Around } from './refresh.ts';
import { storedSources, storedText } from './store.ts';
import { type PackServer, serving, startPackServer } from './testing/pack-server.ts';

const SOUND = JSON.parse(readFileSync('tests/packs/sound.json', 'utf8')) as Readonly<Record<string, unknown>>;
const [ours, next, theirs] = await Promise.all([createSigningKey(), createSigningKey(), createSigningKey()]);

let server: PackServer;
let policy: Policy;
let install: string;

const around: Around = {
  accept: (text, source) =>
    admitPack(text, source, { policy, install, taken: (version) => storedText(source.id, version) }),
  mayRead: async () => true,
  allowedHosts: async () => policy.allowedHosts,
  now: () => new Date('2026-11-22T09:00:00Z'),
  chance: () => 0.5,
};
const ask = (request: PacksRequest) => serveRequest(request, around, async () => undefined);
const known = async () => (await storedSources())[0];
const check = async () => await ask({ kind: 'check', id: (await known())?.id ?? '' });
const subscribe = () => ask({ kind: 'subscribe', address: server.address.href });
const version = (number: string, more: object = {}) => JSON.stringify({ ...SOUND, version: number, ...more });
const publish = (text: string) => {
  server.answer = serving(text, `"${createHash('sha256').update(text).digest('hex')}"`);
};
const inWords = async (asked: ReturnType<typeof ask>) =>
  (await asked).reasons?.map((reason) => [describeReason(reason, 'en'), describeReason(reason, 'de')]) ?? [];

beforeEach(async () => {
  fakeBrowser.reset();
  policy = NO_POLICY;
  install = 'here';
  server = await startPackServer();
});
afterEach(() => server.close());

describe('a signed pack', () => {
  beforeEach(async () => {
    publish(await signPack(version('1.1.0'), ours));
    expect(await subscribe()).toEqual({ reasons: null });
  });

  it('is in force, and its key is trusted from then on', async () => {
    expect(await known()).toMatchObject({
      inForce: '1.1.0',
      pin: await fingerprint(ours.publicKey),
      pack: { id: SOUND.id },
    });
    const { library } = mergePacks(await layersInForce());
    const [first] = SOUND.statements as readonly { id: string }[];
    expect(library.map(({ id }) => id)).toContain(first?.id);
  });

  it.each([
    [
      'tampered with',
      async () => (await signPack(version('1.2.0'), ours)).replace(/"payload":"./, '"payload":"f'),
      'does not fit',
    ],
    ['older', () => signPack(version('1.0.9'), ours), 'older than the one in force'],
    ['signed by another key', () => signPack(version('1.2.0'), theirs), 'Another key signed'],
    ['not signed any more', async () => version('1.2.0'), 'not signed'],
    ['another pack', () => signPack(version('1.2.0', { id: 'other' }), ours), 'another one than'],
    [
      'another text under the same version',
      () => signPack(version('1.1.0', { name: 'Changed' }), ours),
      'published before',
    ],
    ['bad', () => signPack(version('1.2.0', { statements: [{}] }), ours), 'statements[0]'],
    ['no pack', () => signPack('{"a":1}', ours), 'format'],
  ])('is refused when it is %s, and the last good one stays', async (_, made, told) => {
    publish(await made());
    const [[english = '', german = ''] = []] = await inWords(check());
    expect(english).toContain(told);
    expect(german).not.toBe(english);
    expect(await known()).toMatchObject({ inForce: '1.1.0', trouble: { kind: 'refused' } });
    publish(await signPack(version('1.3.0'), ours));
    expect(await check()).toEqual({ reasons: null });
    expect(await known()).toMatchObject({ inForce: '1.3.0', trouble: null });
  });

  it('may come by a key that the old one introduced', async () => {
    publish(await signPack(version('1.2.0'), next, [await introduceKey(ours, next.publicKey)]));
    expect(await check()).toEqual({ reasons: null });
    expect((await known())?.pin).toBe(await fingerprint(next.publicKey));
    publish(await signPack(version('1.3.0'), ours));
    expect((await inWords(check()))[0]?.[0]).toContain('Another key');
  });

  it('can be gone back from, and removed', async () => {
    publish(await signPack(version('1.2.0'), ours));
    await check();
    const id = (await known())?.id ?? '';
    expect(await ask({ kind: 'roll-back', id, version: '1.1.0' })).toEqual({ reasons: null });
    expect((await known())?.inForce).toBe('1.1.0');
    expect((await ask({ kind: 'roll-back', id, version: '0.1.0' })).reasons).toHaveLength(1);
    await ask({ kind: 'remove', id });
    expect(await storedSources()).toEqual([]);
    expect((await layersInForce()).map(({ level }) => level)).toEqual(['built-in']);
  });
});

describe('a new subscription', () => {
  it('is not kept when its first pack is refused or does not come', async () => {
    publish('{"a":1}');
    expect((await inWords(subscribe())).length).toBeGreaterThan(1);
    server.answer = (_, response) => response.writeHead(404).end();
    expect(await inWords(subscribe())).toEqual([
      [expect.stringContaining('answered with 404'), expect.stringContaining('antwortet mit 404')],
    ]);
    expect(await inWords(ask({ kind: 'subscribe', address: 'pack.json' }))).toHaveLength(1);
    expect(await storedSources()).toEqual([]);
  });

  it('is made once for each address', async () => {
    publish(version('1.0.0'));
    await subscribe();
    await subscribe();
    expect(await storedSources()).toHaveLength(1);
  });
});

describe('a pack from a file', () => {
  const take = (text: string) => ask({ kind: 'take-file', name: 'team.json', text });

  it('is checked like any other, and brings its next version', async () => {
    expect(await take(version('1.0.0'))).toEqual({ reasons: null });
    expect((await inWords(take('{'))).length).toBe(1);
    expect(await known()).toMatchObject({ inForce: '1.0.0', nextAt: null });
    expect(await take(version('1.1.0'))).toEqual({ reasons: null });
    expect(await storedSources()).toHaveLength(1);
    expect(await known()).toMatchObject({ inForce: '1.1.0', trouble: null });
  });
});

describe('a version that is rolled out in stages', () => {
  const next = { id: SOUND.id as string, version: '1.1.0', rollout: 30 };
  const [chosen = '', other = ''] = [true, false].map((is) =>
    Array.from({ length: 99 }, (_, nth) => `install ${nth}`).find((name) => isInRollout(name, next) === is),
  );

  it('waits where it is meant for others first, and comes when the percentage grows', async () => {
    install = other;
    publish(version('1.0.0'));
    await subscribe();
    publish(version('1.1.0', { rollout: 30 }));
    expect(await check()).toEqual({ reasons: null });
    expect(await known()).toMatchObject({ inForce: '1.0.0', heldBack: '1.1.0', trouble: null });
    publish(version('1.1.0', { rollout: 100 }));
    await check();
    expect(await known()).toMatchObject({ inForce: '1.1.0', heldBack: null });
  });

  it('may be waited for from the start', async () => {
    install = other;
    publish(version('1.1.0', { rollout: 30 }));
    expect(await subscribe()).toEqual({ reasons: null });
    expect(await known()).toMatchObject({ inForce: null, heldBack: '1.1.0' });
  });

  it('comes at once where it is meant for, and stays when the percentage shrinks', async () => {
    install = chosen;
    publish(version('1.1.0', { rollout: 30 }));
    await subscribe();
    publish(version('1.1.0', { rollout: 1 }));
    await check();
    expect(await known()).toMatchObject({ inForce: '1.1.0', heldBack: null });
  });
});

describe('by policy', () => {
  it('unsigned packs are refused', async () => {
    policy = { ...NO_POLICY, demandSignature: true };
    publish(version('1.0.0'));
    expect((await inWords(subscribe()))[0]?.[0]).toContain('not signed');
  });

  it('packs of other keys are refused', async () => {
    policy = { ...NO_POLICY, keys: [JSON.stringify(ours.publicKey)] };
    publish(await signPack(version('1.0.0'), theirs));
    expect((await inWords(subscribe()))[0]?.[0]).toContain('Another key');
    publish(await signPack(version('1.0.0'), ours));
    expect(await subscribe()).toEqual({ reasons: null });
  });
});
