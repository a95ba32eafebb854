import { beforeAll, describe, expect, it } from 'vitest';
import { builtInPack } from '../packs/built-in/index.ts';
import { mergePacks } from '../packs/merge-packs.ts';
import { readPack } from '../packs/read-pack.ts';
import { searchStatements } from './search.ts';
import { createStatementIndex, type StatementIndex } from './statement-index.ts';

const STATEMENTS = 10_000;
const FRAME = 1000 / 60;
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
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

describe(`a pack of ${STATEMENTS} statements`, () => {
  const file = large();
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
    expect(shortest(apply, 3)).toBeLessThan(1000);
  }, 60_000);

  it('is searched within a frame at each key', () => {
    const keys = TYPED.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
    const slow = keys
      .map((query) => [query, shortest(() => searchStatements(index, query, { language: 'de', address: 'Sie' }), 5)])
      .filter(([, time]) => Number(time) > FRAME);
    expect(slow).toEqual([]);
  }, 60_000);
});
