import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
import { addressOf } from '../packs/address-of.ts';
import { builtInPack } from '../packs/built-in/index.ts';
import { type StatementFilters, searchStatements } from './search.ts';
import { createStatementIndex } from './statement-index.ts';

const index = createStatementIndex(builtInPack.statements);

function found(query: string, filters?: StatementFilters): readonly string[] {
  return searchStatements(index, query, filters).map(({ statement }) => statement.id);
}

describe('searchStatements', () => {
  it.each([
    ['a word of the text', 'courier', 'en-act-courier-search'],
    ['half a word', 'unlo acco', 'en-act-unlocked'],
    ['a mistyped word', 'pasword', 'en-act-reset-link'],
    ['words in any order', 'wait sorry', 'en-apologize-left-in-queue'],
    ['a situation', 'charged twice', 'en-apologize-charged-twice'],
    ['an umlaut spelled out', 'stoerung', 'de-act-stand-der-stoerung'],
    ['an umlaut left out', 'storung', 'de-act-stand-der-stoerung'],
    ['an umlaut', 'STÖRUNG', 'de-act-stand-der-stoerung'],
    ['the end of a compound', 'etikett', 'de-act-ruecksendeetikett'],
    ['a compound that nobody wrote', 'Lieferadresse', 'de-ask-adresse-richtig'],
    ['the end of a situation’s name', 'verzögerung', 'de-apologize-ihre-wartezeit'],
    ['a compound of a known end', 'Lieferverzögerung', 'de-apologize-verspaetetes-paket'],
    ['swapped letters', 'refnud', 'en-apologize-late-refund'],
    ['a compound with a joint', 'Kündigungsbestätigung', 'de-act-kuendigung-bestaetigt'],
  ])('finds by %s', (_, query, id) => {
    expect(found(query).slice(0, 3)).toContain(id);
  });

  it.each(['rückerstattung', 'rueckerstattung', 'Rückerstattg', 'Rückerstatung'])('finds refunds by %s', (query) => {
    const hits = searchStatements(index, query, { language: 'de' }).slice(0, 4);
    expect(hits.map(({ statement }) => statement.situations.includes('refund'))).toEqual([true, true, true, true]);
  });

  it('forgives a slip in a short word', () => {
    const fourAs = searchStatements(index, 'sory')
      .slice(0, 3)
      .map(({ statement }) => statement.fourA);
    expect(fourAs).toEqual(['apologize', 'apologize', 'apologize']);
  });

  it('keeps to the filters', () => {
    const filters = { language: 'de', address: 'du', channel: 'tweet', fourA: 'act', situation: 'outage' } as const;
    const hits = searchStatements(index, 'stand', filters);
    expect(hits.length).toBeGreaterThan(0);
    for (const { statement, text } of hits) {
      expect(statement.fourA).toBe('act');
      expect(statement.situations).toContain('outage');
      expect([text.language, ['du', 'none'].includes(addressOf(text)), text.channels]).toEqual(['de', true, ['tweet']]);
    }
  });

  it('gives every statement once, and all of them for an empty query, in the order of the pack', () => {
    expect(found('  ')).toEqual(builtInPack.statements.map(({ id }) => id));
    expect(found('', { language: 'en', fourA: 'ask' }).every((id) => id.startsWith('en-ask-'))).toBe(true);
    expect(new Set(found('sorry')).size).toBe(found('sorry').length);
  });

  it('gives the text of the wanted formality', () => {
    const textOf = (formality?: 'casual' | 'formal') =>
      searchStatements(index, 'courier search', {
        language: 'en',
        channel: 'email',
        ...(formality && { formality }),
      }).find(({ statement }) => statement.id === 'en-act-courier-search')?.text;
    expect([textOf()?.formality, textOf('formal')?.formality]).toEqual(['neutral', 'formal']);
  });

  it('keeps to the register where one is asked for', () => {
    const hits = searchStatements(index, '', { language: 'de', register: 'formal' });
    expect(hits.length).toBeGreaterThan(10);
    expect(new Set(hits.map(({ text }) => text.formality))).toEqual(new Set(['formal']));
  });

  it('finds nothing for nonsense, and answers odd queries quickly', () => {
    expect(found('zzzzqq')).toEqual([]);
    expect(found('{}[]()*+?^$|\\')).toHaveLength(builtInPack.statements.length);
    const search = () => ['a'.repeat(100_000), 'constructor __proto__ toString'].map((query) => found(query));
    expect(processorTime(search)).toBeLessThan(500);
  });

  it('gives the same answer every time', () => {
    const again = createStatementIndex(structuredClone(builtInPack.statements));
    for (const query of ['rechnung', 'sorry', 'xy paket']) {
      expect(searchStatements(again, query).map(({ statement }) => statement.id)).toEqual(found(query));
    }
  });
});
