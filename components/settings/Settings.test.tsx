import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_HOUSE } from '../../lib/analyzer/house.ts';
import type { OptionsDesk, OptionsState } from '../../lib/messages/options-desk.ts';
import type { GuideEntry } from '../../lib/rules/guide.ts';
import { NO_SETTINGS } from '../../lib/settings/agent-settings.ts';
import type { TeamHouse } from '../../lib/settings/team-house.ts';
import { Settings } from './Settings.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const example = { reply: 'Calm down.', said: null, customer: null, span: 'Calm down' };
const told = {
  title: 'Blame',
  about: 'Puts the fault on the customer.',
  why: 'Because.',
  source: { label: 'Somebody', url: 'javascript:alert(1)' },
  flagged: example,
  passing: { ...example, span: null },
};
const guide: readonly GuideEntry[] = [
  { id: 'blame', group: 'feeling', severity: 'advice', words: { en: told, de: told } },
];

const team = (house: Partial<TeamHouse['house']> = {}, locks: TeamHouse['locks'] = []): TeamHouse => ({
  house: { ...DEFAULT_HOUSE, ...house },
  locks,
});

const state = (part: Partial<OptionsState> = {}): OptionsState => ({
  settings: NO_SETTINGS,
  unreadable: false,
  team: team(),
  language: 'en',
  sites: [],
  stored: { disk: {}, session: {} },
  shortcuts: [],
  version: '1.2.3',
  ...part,
});

const resolved = () => vi.fn(() => Promise.resolve());
function fakeDesk(part: Partial<OptionsDesk> = {}): OptionsDesk {
  return {
    change: resolved(),
    chooseLanguage: resolved(),
    addSite: vi.fn(() => Promise.resolve(true)),
    removeSite: resolved(),
    studioHoldings: vi.fn(() => Promise.resolve({ drafts: 2, keys: 1 })),
    forgetEverything: resolved(),
    diagnose: vi.fn(() => Promise.resolve([])),
    showTab: resolved(),
    openShortcuts: resolved(),
    copy: resolved(),
    ...part,
  };
}

let root: Root;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

async function show(view: string, shown: OptionsState, desk = fakeDesk()): Promise<OptionsDesk> {
  location.hash = view;
  await act(async () => root.render(<Settings state={shown} guide={guide} desk={desk} />));
  return desk;
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const click = (selector: string) => act(async () => find(selector)?.click());
const SWITCH = '[data-rule="blame"] [role="switch"]';

describe('what a team decided', () => {
  it('is shown as it is, and cannot be switched', async () => {
    const locked = team({ rules: { blame: { on: true } } }, [{ path: 'rules.blame', by: 'Shop' }]);
    const desk = await show('rules', state({ team: locked, settings: { ...NO_SETTINGS, rulesOff: ['blame'] } }));
    expect(find(SWITCH)?.getAttribute('aria-checked')).toBe('true');
    expect(find('[data-rule="blame"]')?.textContent).toContain('Decided by “Shop”');
    await click(SWITCH);
    expect(desk.change).not.toHaveBeenCalled();
  });

  it('turns a rule off for everybody', async () => {
    await show('rules', state({ team: team({ rules: { blame: { on: false } } }) }));
    expect(find(SWITCH)?.getAttribute('aria-checked')).toBe('false');
    expect(find('[data-rule="blame"]')?.textContent).toContain('Turned off by your team.');
  });

  it('is the waiting time to which a reset leads', async () => {
    const late = { ...DEFAULT_HOUSE.lateAfter, email: 8 * 60 };
    await show(
      'standards',
      state({ team: team({ lateAfter: late }), settings: { ...NO_SETTINGS, lateAfter: { email: 60 } } }),
    );
    expect(find('[data-channel="email"]')?.textContent).toContain('8 hours');
  });

  it('leaves only other addresses to choose from, or none', async () => {
    const options = () => [...document.querySelectorAll('.segments button')].map((button) => button.textContent);
    await show('standards', state({ team: team({ address: 'Sie' }) }));
    expect(options()).toEqual(['Always du', 'Always Sie']);
    await show('standards', state({ team: team({ address: 'Sie' }, [{ path: 'address', by: 'Shop' }]) }));
    expect(options()).toEqual([]);
    expect(document.body.textContent).toContain('Always Sie');
  });
});

describe('the pages', () => {
  it('switch a rule by the name beside it', async () => {
    const desk = await show('rules', state());
    expect(find(`#${find(SWITCH)?.getAttribute('aria-labelledby')}`)?.textContent).toBe('Blame');
    await click(SWITCH);
    expect(desk.change).toHaveBeenCalledWith({ kind: 'rule', rule: 'blame', on: false });
  });

  it('show the time that holds once another was typed, stored and reset', async () => {
    const field = () => find('[data-channel="email"] input') as HTMLInputElement;
    const type = (text: string) =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
        field().dispatchEvent(new Event('input', { bubbles: true }));
        field().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      });
    const desk = await show('standards', state());
    await type('1');
    expect(desk.change).toHaveBeenCalledWith({ kind: 'late-after', channel: 'email', minutes: 60 });
    await show('standards', state({ settings: { ...NO_SETTINGS, lateAfter: { email: 60 } } }), desk);
    expect(field().value).toBe('1');
    await click('[data-channel="email"] .quiet');
    expect(desk.change).toHaveBeenLastCalledWith({ kind: 'late-after', channel: 'email', minutes: null });
    await show('standards', state(), desk);
    expect(field().value).toBe('24');
    await type('no time');
    expect(find('[data-channel="email"] [role="alert"]')?.textContent).toContain('That is no time');
    expect(desk.change).toHaveBeenCalledTimes(2);
  });

  it('never make a link of what is none', async () => {
    await show('rules', state());
    await click('[data-rule="blame"] .unfold');
    expect(find('.rule-details')?.textContent).toContain('Somebody');
    expect(find('.rule-details a')).toBeNull();
    expect(find('.example .severity')?.textContent).toBe('Calm down');
  });

  it('say why something was not stored', async () => {
    const change = vi.fn(() => Promise.reject(new Error('the disk is full')));
    await show('rules', state(), fakeDesk({ change }));
    await click(SWITCH);
    expect(find('.said')?.textContent).toBe('That did not work: the disk is full');
  });

  it('list the browser’s keys, with the way to change them', async () => {
    const shortcuts = [
      { name: 'insert', description: 'Insert a statement', keys: 'Alt+I' },
      { name: 'open-side-panel', description: 'Seitenleiste öffnen', keys: '' },
    ];
    const desk = await show('shortcuts', state({ shortcuts }));
    expect(document.body.textContent).toMatch(/Insert a statementAlt\+IOpens the side panelnot set/);
    await click('.settings-page .plain');
    expect(desk.openShortcuts).toHaveBeenCalledOnce();
  });

  it('ask once more before everything is deleted', async () => {
    const desk = await show('privacy', state());
    expect(document.querySelector('[data-studio]')?.textContent).toBe('2 drafts and 1 key');
    await click('.danger');
    expect(desk.forgetEverything).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Cancel');
    await click('.danger-solid');
    expect(desk.forgetEverything).toHaveBeenCalledOnce();
    expect(find('.danger')).not.toBeNull();
  });

  it('go to the first page for an address that is none', async () => {
    await show('nonsense', state({ unreadable: true }));
    expect(find('h1')?.textContent).toBe('Rules');
    expect(find('.notice')?.textContent).toContain('can’t be read');
  });
});
