import { describe, expect, it } from 'vitest';
import { DEFAULT_HOUSE } from '../analyzer/house.ts';
import { covers } from './locks.ts';
import type { Layer, Level } from './merge/layers.ts';
import { mergePacks } from './merge-packs.ts';
import { parsePack } from './parse.ts';

const STATEMENT = {
  id: 'hello',
  fourA: 'act',
  situations: ['general'],
  texts: [{ language: 'en', text: 'Hello', formality: 'neutral', channels: ['email'] }],
};

function layer(level: Level, id: string, more: object): Layer {
  const pack = { format: 1, id, version: '1.0.0', name: id, languages: ['en', 'de'], statements: [], ...more };
  return { level, pack: parsePack(pack) };
}

function saying(text: string, id = 'hello') {
  return { statements: [{ ...STATEMENT, id, texts: [{ ...STATEMENT.texts[0], text }] }] };
}

const own = (settings: object): Layer => ({ level: 'agent', pack: { id: 'own', name: 'You', settings } });

describe('mergePacks', () => {
  it('leaves the house as it is where no pack decides', () => {
    const { house, conflicts, locks } = mergePacks([]);
    expect(house).toEqual({ ...DEFAULT_HOUSE, library: [] });
    expect([conflicts, locks]).toEqual([[], []]);
  });

  it('lets the stronger level decide, in whatever order they come', () => {
    const layers = [
      own({ lateAfter: { chat: 2 } }),
      layer('admin', 'policy', { settings: { lateAfter: { email: 600 } } }),
      layer('team', 'shop', {
        settings: { lateAfter: { email: 60, chat: 3 }, address: 'Sie', rules: { blame: { severity: 'hint' } } },
      }),
      layer('built-in', 'attune', { settings: { address: 'du' } }),
    ];
    const { house, conflicts } = mergePacks(layers);
    expect(house).toMatchObject({
      lateAfter: { email: 600, tweet: 60, chat: 2 },
      address: 'Sie',
      rules: { blame: { severity: 'hint' } },
    });
    expect(conflicts).toEqual([]);
    expect(mergePacks(layers.toReversed())).toEqual(mergePacks(layers));
  });

  it('joins the halves of a rule, and adds up phrases to spare', () => {
    const { house } = mergePacks([
      layer('team', 'shop', {
        settings: { rules: { blame: { severity: 'hint' } }, spared: [{ rule: 'blame', phrase: 'you forgot' }] },
      }),
      own({ rules: { blame: { on: false } }, spared: [{ rule: 'dismissive', phrase: 'no worries' }] }),
    ]);
    expect(house.rules).toEqual({ blame: { severity: 'hint', on: false } });
    expect(house.spared.map(({ phrase }) => phrase)).toEqual(['you forgot', 'no worries']);
  });

  it('keeps a locked setting, and says who locked it and what was dropped', () => {
    const shop = layer('team', 'shop', {
      settings: { address: 'Sie', rules: { blame: { on: true } } },
      locked: ['address', 'rules'],
    });
    const { house, locks, conflicts } = mergePacks([
      shop,
      own({ address: 'du', rules: { blame: { on: false }, dismissive: { on: false } }, plainLanguage: true }),
    ]);
    expect(house).toMatchObject({ address: 'Sie', rules: { blame: { on: true } }, plainLanguage: true });
    expect(house.rules.dismissive).toBeUndefined();
    const by = { level: 'team', id: 'shop', name: 'shop' };
    expect(locks).toEqual([
      { path: 'address', by },
      { path: 'rules', by },
    ]);
    expect(conflicts.map(({ subject, because, kept }) => [subject, because, kept])).toEqual([
      ['address', 'locked', by],
      ['rules.blame', 'locked', by],
      ['rules.dismissive', 'locked', by],
    ]);
    expect(['rules.blame', 'rules', 'rulesOff'].map((path) => covers('rules', path))).toEqual([true, true, false]);
  });

  it('does not bind an admin by a team’s lock, nor the other way round', () => {
    const team = layer('team', 'shop', { settings: { address: 'Sie' }, locked: ['address'] });
    const admin = layer('admin', 'policy', { settings: { address: 'du' }, locked: ['address'] });
    const { house, locks } = mergePacks([team, admin, own({ address: 'Sie' })]);
    expect(house.address).toBe('du');
    expect(locks.map(({ by }) => by.id)).toEqual(['shop', 'policy']);
  });

  it('tells what two packs of one level say differently', () => {
    const { house, library, conflicts } = mergePacks([
      layer('team', 'a', {
        ...saying('Hello'),
        settings: { plainLanguage: true },
        avoid: [{ language: 'en', phrase: 'Ticket', instead: ['message'] }],
      }),
      layer('team', 'b', {
        ...saying('Hi'),
        settings: { plainLanguage: false },
        avoid: [{ language: 'en', phrase: 'ticket', instead: ['note'] }],
      }),
      layer('team', 'c', { ...saying('Hi') }),
    ]);
    expect([house.plainLanguage, library[0]?.texts[0]?.text, house.avoid[0]?.instead]).toEqual([false, 'Hi', ['note']]);
    expect(conflicts.map(({ about, subject, kept, dropped }) => [about, subject, kept.id, dropped.id])).toEqual([
      ['setting', 'plainLanguage', 'b', 'a'],
      ['statement', 'hello', 'b', 'a'],
      ['phrase', 'ticket', 'b', 'a'],
    ]);
  });

  it('offers the team’s statements before those that come with Attune, and replaces those of the same id', () => {
    const { library, conflicts } = mergePacks([
      layer('built-in', 'attune', { statements: [...saying('Hello').statements, ...saying('Bye', 'bye').statements] }),
      layer('team', 'shop', { statements: [...saying('Moin').statements, ...saying('Ahoy', 'ahoy').statements] }),
    ]);
    expect(library.map(({ texts }) => texts[0]?.text)).toEqual(['Moin', 'Ahoy', 'Bye']);
    expect(conflicts).toEqual([]);
  });

  it('brings preferred words, names and whispers into the house', () => {
    const { house, whispers } = mergePacks([
      layer('team', 'shop', {
        prefer: [{ language: 'en', phrase: 'parcel', over: ['package', 'shipment'] }],
        glossary: [{ term: 'ClayHouse', misspelled: ['clay house'], note: { en: 'One word' } }, { term: 'Kiln' }],
        whispers: [{ moments: ['double-charge'], tip: { en: 'Offer SORRY10' } }],
      }),
    ]);
    expect(house.avoid.map(({ kind, phrase, instead, reason }) => [kind, phrase, instead[0], reason])).toEqual([
      ['prefer', 'package', 'parcel', null],
      ['prefer', 'shipment', 'parcel', null],
      ['term', 'clay house', 'ClayHouse', 'One word'],
    ]);
    expect(house.terms).toEqual(['ClayHouse', 'Kiln']);
    expect(whispers).toEqual([
      { moments: ['double-charge'], channels: null, tip: { en: 'Offer SORRY10' }, from: 'shop' },
    ]);
  });
});
