import { describe, expect, it } from 'vitest';
import { builtInPack } from '../packs/built-in/index.ts';
import { createQuickInsert, type QuickQuestion } from './quick-insert.ts';

const ask = createQuickInsert(builtInPack.statements);
const question: QuickQuestion = {
  query: '',
  interfaceLanguage: 'en',
  language: 'en',
  draft: 'Hi Dana,',
  lastCustomerMessage: 'My order 4711 is still not here.',
  customerName: 'Dana Ruiz',
  agentName: 'Noor Haddad',
  channel: 'email',
  formality: 0,
  lateMinutes: 3120,
  moments: [],
  missing: ['apologize'],
};

describe('quick insert', () => {
  it('offers first, unasked, what the reply lacks', () => {
    const offered = ask(question);
    expect(offered.length).toBeGreaterThan(2);
    expect(offered[0]?.fourA).toBe('apologize');
  });

  it('finds by two letters, and ranks what the reply lacks before the rest', () => {
    const found = ask({ ...question, query: 'wa' });
    expect(found.length).toBeGreaterThan(2);
    expect(found[0]?.fourA).toBe('apologize');
    const place = (missing: QuickQuestion['missing']) =>
      ask({ ...question, query: 'order', missing }).findIndex(({ fourA }) => fourA === 'ask');
    expect(place(['ask'])).toBe(0);
    expect(place(['act'])).not.toBe(0);
  });

  it('offers what may be untrue here behind what is true in any ticket, unless it is asked for by its words', () => {
    const calm = { ...question, lateMinutes: null, lastCustomerMessage: 'The jug arrived broken.' };
    const first = (query: string, language: 'en' | 'de', moments: readonly string[] = []) => {
      const [offered] = ask({ ...calm, query, language, moments });
      return builtInPack.statements.find(({ id }) => id === offered?.id)?.situations ?? [];
    };
    for (const letters of ['so', 'sor', 'I', 'wo']) expect(first(letters, 'en'), letters).toContain('general');
    for (const letters of ['en', 'ent', 'ich', 'wir']) expect(first(letters, 'de'), letters).toContain('general');
    expect(first('account locked', 'en')).toContain('account-locked');
    expect(first('Konto gesperrt', 'de')).toContain('account-locked');
    expect(first('sorry bereav', 'en', ['bereavement'])).toContain('bereavement');
  });

  it('fills what the ticket tells and names what it does not', () => {
    const all = ['', 'waiting', 'refund', 'order', 'replacement', 'call', 'charged'].flatMap((query) =>
      ask({ ...question, query }),
    );
    for (const { text, gaps } of all) {
      const open = [...text.matchAll(/\{[^{}]*\}/g)].map(({ index, 0: braces }) => [index, index + braces.length]);
      expect(gaps.map(({ start, end }) => [start, end])).toEqual(open);
      for (const { label } of gaps) expect(label).not.toBe('');
    }
    expect(all.some(({ gaps }) => gaps.length > 0)).toBe(true);
    expect(all.some(({ text, gaps }) => gaps.length === 0 && /4711|two days/i.test(text))).toBe(true);
  });

  it('speaks the language and the address of the reply', () => {
    const du = ask({ ...question, language: 'de', draft: 'Ich schicke dir das Paket.', query: 'warten' });
    const sie = ask({ ...question, language: 'de', draft: 'Ich schicke Ihnen das Paket.', query: 'warten' });
    expect([...du, ...sie].every(({ language }) => language === 'de')).toBe(true);
    expect(du.every(({ text }) => !/\b(?:Sie|Ihnen|Ihr\w*)\b/.test(text))).toBe(true);
    expect(sie.every(({ text }) => !/\b(?:du|dir|dich|dein\w*)\b/.test(text))).toBe(true);
  });

  it('offers no more than can be looked over, and nothing where nothing matches', () => {
    expect(ask({ ...question, query: 'e' }).length).toBeLessThanOrEqual(6);
    expect(ask({ ...question, query: 'zzqqxx' })).toEqual([]);
  });
});
