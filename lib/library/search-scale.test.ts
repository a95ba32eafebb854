import { beforeAll, describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
import { builtInPack } from '../packs/built-in/index.ts';
import { mergePacks } from '../packs/merge-packs.ts';
import { readPack } from '../packs/read-pack.ts';
import { searchStatements } from './search.ts';
import { createStatementIndex, type StatementIndex } from './statement-index.ts';

const STATEMENTS = 10_000;
/**
 * In readings of the pack's JSON, so that a busy machine fails nothing. Where such a reading takes 8 ms, as on a desk's machine, a search
 * stays within a frame and the pack comes into force within half a second.
 */
const LIMITS = { search: 2, apply: 60 };
const TYPED = [
  'late parcel',
  'invoice wrong amount',
  'rückerstattung',
  'entschuldigung warten',
  'kündigungsbestätigung',
  'pasword rest',
  'xyzzyplugh',
];

/** The built-in statements over and over, each with words of its own. */
function large(): string {
  const words = builtInPack.statements.flatMap(({ texts }) =>
    texts.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []),
  );
  const statements = Array.from({ length: STATEMENTS }, (_, index) => {
    const model = builtInPack.statements[index % builtInPack.statements.length];
    const own = Array.from({ length: 4 }, (_, place) => words[(index * 31 + place * 7919) % words.length]).join(' ');
    const texts = model?.texts.slice(0, 2).map((text) => ({ ...text, text: `${text.text} ${own}` }));
    return { ...model, id: `own-${index}`, texts };
  });
  return JSON.stringify({ ...builtInPack, id: 'large', statements });
}

/** The best of some runs: what the work takes, whatever else the machine does meanwhile. */
function shortest(work: () => void, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => processorTime(work)));
}

describe(`a pack of ${STATEMENTS} statements`, () => {
  const file = large();
  const unit = () => shortest(() => JSON.parse(file), 5);
  let index: StatementIndex;

  beforeAll(() => {
    const { library } = mergePacks([
      { level: 'built-in', pack: builtInPack },
      { level: 'team', pack: readPack(file) },
    ]);
    index = createStatementIndex(library);
  }, 60_000);

  it('is read and comes into force within a second', () => {
    const apply = () => mergePacks([{ level: 'team', pack: readPack(file) }]);
    expect(shortest(apply, 3) / unit()).toBeLessThan(LIMITS.apply);
  }, 60_000);

  it('is searched within a frame at each key', () => {
    const keys = TYPED.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
    const search = (query: string) => () => searchStatements(index, query, { language: 'de', address: 'Sie' });
    const readings = keys.map((query) => [query, shortest(search(query), 5) / unit()] as const);
    expect(readings.filter(([, each]) => each > LIMITS.search)).toEqual([]);
  }, 60_000);
});
