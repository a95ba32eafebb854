import { expect, it } from 'vitest';
import type { Statement } from '../packs/schema.ts';
import { emptyPack } from './pack-draft.ts';
import { takeStatements } from './take-statements.ts';

const statement = (id: string, text: string, language: 'en' | 'de' = 'en'): Statement => ({
  id,
  fourA: 'act',
  situations: ['macro'],
  texts: [{ language, text, formality: 'neutral', channels: ['email'] }],
});
const JUG = statement('jug', 'I have sent the jug.');
const pack = { ...emptyPack('Team'), languages: ['en' as const], statements: [JUG] };
const idsIn = ({ statements }: typeof pack) => statements.map(({ id }) => id);

it('gives titles that are taken a number, and takes nothing twice', () => {
  const again = takeStatements(pack, [statement('jug', 'I have sent another.'), JUG], new Set());
  expect(again.added).toEqual(['jug-2']);
  expect(again.pack.statements).toHaveLength(2);
  expect(takeStatements(again.pack, [statement('jug', 'I have sent another.')], new Set()).added).toEqual([]);
});

it('replaces what the file names by its id', () => {
  const next = statement('jug', 'I have sent the new jug.');
  const { pack: after, replaced, added } = takeStatements(pack, [next], new Set(['jug']));
  expect([idsIn(after as typeof pack), replaced.length, added]).toEqual([['jug'], 1, []]);
});

it('can be taken back, whatever was written meanwhile', () => {
  const next = statement('jug', 'I have sent the new jug.');
  const taken = takeStatements(pack, [next, statement('krug', 'Der Krug ist da.', 'de')], new Set(['jug']));
  expect(taken.pack.languages).toEqual(['en', 'de']);
  const later = { ...taken.pack, statements: [...taken.pack.statements, statement('late', 'I was late.')] };
  const back = taken.back(later);
  expect(back.statements).toEqual([JUG, statement('late', 'I was late.')]);
});
