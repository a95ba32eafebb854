import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { managedPolicy, NO_POLICY, readPolicy } from './policy.ts';

describe('the policy of an organisation', () => {
  it('is read in its parts, and leaves out what is not said', () => {
    const packs = [{ address: 'https://packs.example.com/team.json' }, { pack: '{}' }];
    expect(readPolicy({ packs, demandSignature: true })).toEqual({
      policy: { ...NO_POLICY, packs, demandSignature: true },
      problems: [],
    });
    expect(readPolicy({})).toEqual({ policy: NO_POLICY, problems: [] });
  });

  it.each([
    ['packs', 'https://example.com', []],
    ['packs', [{ address: 'https://example.com', pack: '{}' }], []],
    ['keys', [7], []],
    ['demandSignature', 'yes', true],
    ['allowedHosts', 'example.com', []],
    ['ownPacks', 'no', false],
  ])('says what is wrong with %s %j, and rather restricts', (key, value, held) => {
    const { policy, problems } = readPolicy({ [key]: value });
    expect(problems).toEqual([expect.stringContaining(`Policy "${key}" can't be used: write `)]);
    expect(policy[key as keyof typeof policy]).toEqual(held);
  });

  it('knows the keys that the schema tells the browser of, and no others', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(NO_POLICY).toSorted());
  });

  it('is none where the browser has none to give', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(new Error('No managed storage manifest'));
    expect(await managedPolicy()).toEqual({ policy: NO_POLICY, problems: [] });
  });
});
