import { describe, expect, it } from 'vitest';
import { mergePacks } from '../packs/merge-packs.ts';
import { parsePack } from '../packs/parse.ts';
import { agentLayer } from './agent-layer.ts';
import { NO_SETTINGS, readSettings, type SettingsChange, withChange } from './agent-settings.ts';

const AT = '2026-11-22T09:00:00Z';
const having = (...changes: readonly SettingsChange[]) => changes.reduce(withChange, NO_SETTINGS);

describe('what the agent decides', () => {
  it('turns rules off once each, and on again', () => {
    const off = { kind: 'rule', rule: 'blame', on: false } as const;
    expect(having(off, off).rulesOff).toEqual(['blame']);
    expect(having(off, { ...off, on: true })).toEqual(NO_SETTINGS);
  });

  it('keeps a spared phrase once, whatever its case, and takes it back', () => {
    const first = { kind: 'spare', rule: 'blame', phrase: 'Calm down', at: AT } as const;
    const again = { ...first, phrase: ' calm  down ' };
    expect(having(first, again).spared).toEqual([{ rule: 'blame', phrase: ' calm  down ', at: AT }]);
    expect(having(first, { kind: 'unspare', rule: 'blame', phrase: 'CALM DOWN' })).toEqual(NO_SETTINGS);
    expect(having(first, { kind: 'unspare', rule: 'dismissive', phrase: 'Calm down' }).spared).toHaveLength(1);
  });

  it('forgets the oldest of too many spared phrases', () => {
    const many = Array.from(
      { length: 501 },
      (_, at) => ({ kind: 'spare', rule: 'blame', phrase: `p${at}`, at: AT }) as const,
    );
    expect(having(...many).spared.map(({ phrase }) => phrase)).toEqual(many.slice(1).map(({ phrase }) => phrase));
  });

  it('sets and unsets a waiting time', () => {
    const set = { kind: 'late-after', channel: 'email', minutes: 90 } as const;
    expect(having(set).lateAfter).toEqual({ email: 90 });
    expect(having(set, { ...set, minutes: null })).toEqual(NO_SETTINGS);
  });

  it.each([0, -5, 1.5, Number.NaN, 1e9])('refuses %d minutes', (minutes) => {
    expect(() => having({ kind: 'late-after', channel: 'email', minutes })).toThrow(/late-after.*out of bounds/);
  });

  it('takes back all phrases, or all rules that are off, and leaves the other', () => {
    const off = { kind: 'rule', rule: 'blame', on: false } as const;
    const spare = { kind: 'spare', rule: 'blame', phrase: 'Calm down', at: AT } as const;
    expect(having(off, spare, { kind: 'take-back', what: 'spared' })).toEqual(having(off));
    expect(having(off, spare, { kind: 'take-back', what: 'rulesOff' })).toEqual(having(spare));
  });

  it('forgets everything on request', () => {
    expect(having({ kind: 'address', address: 'du' }, { kind: 'reset' })).toEqual(NO_SETTINGS);
  });
});

describe('what is stored', () => {
  it('reads what it wrote, and the defaults where nothing is', () => {
    const written = having({ kind: 'plain-language', on: true });
    expect(readSettings(JSON.parse(JSON.stringify(written)))).toEqual(written);
    expect(readSettings(null)).toEqual(NO_SETTINGS);
  });

  it.each([{ version: 2 }, 'settings', [], { ...NO_SETTINGS, rulesOff: 'blame' }])('does not guess at %j', (stored) => {
    expect(readSettings(stored)).toBeNull();
  });
});

describe('the agent’s decisions in the house', () => {
  const team = (more: object) => ({
    level: 'team' as const,
    pack: parsePack({
      format: 1,
      id: 'shop',
      version: '1.0.0',
      name: 'Shop',
      languages: ['en'],
      statements: [],
      ...more,
    }),
  });
  const mine = agentLayer(
    having(
      { kind: 'rule', rule: 'blame', on: false },
      { kind: 'late-after', channel: 'chat', minutes: 2 },
      { kind: 'spare', rule: 'dismissive', phrase: 'no worries', at: AT },
    ),
  );

  it('lie on top of the team’s, and leave what was not decided', () => {
    const settings = { rules: { blame: { severity: 'hint' } }, lateAfter: { email: 600, chat: 9 }, address: 'Sie' };
    const { house } = mergePacks([team({ settings }), mine]);
    expect(house.rules).toEqual({ blame: { severity: 'hint', on: false } });
    expect(house.lateAfter).toEqual({ email: 600, tweet: 60, chat: 2 });
    expect(house.spared).toEqual([{ rule: 'dismissive', phrase: 'no worries' }]);
    expect(house.address).toBe('Sie');
    expect(mergePacks([team({ settings }), agentLayer(NO_SETTINGS)])).toEqual(mergePacks([team({ settings })]));
  });

  it('don’t open what the team locked', () => {
    const locked = team({ settings: { rules: { blame: { on: true } } }, locked: ['rules.blame'] });
    const { house, conflicts } = mergePacks([locked, mine]);
    expect(house.rules.blame).toEqual({ on: true });
    expect(conflicts).toMatchObject([{ subject: 'rules.blame', because: 'locked', dropped: { level: 'agent' } }]);
  });
});
