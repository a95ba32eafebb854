import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import expected from '../../tests/packs/broken.json' with { type: 'json' };
import { analyze } from '../analyzer/analyze.ts';
import { builtInPack } from './built-in/index.ts';
import { checkPack, lintPack } from './lint-pack.ts';
import { describeProblem, refuses } from './problem.ts';

/** As it is, and counted. */
vi.mock('../analyzer/analyze.ts', { spy: true });

const FOLDER = new URL('../../tests/packs/', import.meta.url);
const GAP = /-missing$/;
const names = readdirSync(new URL('broken/', FOLDER)).map((name) => name.replace(/\.json$/, ''));

function check(name: string) {
  return checkPack(readFileSync(new URL(`${name}.json`, FOLDER)));
}

describe('checkPack', () => {
  it('takes a sound pack without a word', () => {
    const { pack, problems } = check('sound');
    expect(problems).toEqual([]);
    expect(pack?.id).toBe('clay-house');
  });

  it('answers at each key in the studio: only what changed is judged anew', () => {
    const pack = { ...builtInPack, statements: builtInPack.statements.slice(0, 60) };
    const judged = (work: () => unknown) => {
      vi.mocked(analyze).mockClear();
      work();
      return vi.mocked(analyze).mock.calls.length;
    };
    const [first, ...others] = pack.statements;
    const texts = first?.texts.map((text) => ({ ...text, text: `${text.text} I will write as soon as possible.` }));
    const edited = { ...pack, statements: [...(first && texts ? [{ ...first, texts }] : []), ...others] };
    const all = judged(() => lintPack({ ...pack, avoid: [{ language: 'en', phrase: 'kiln' }] }));
    expect(all).toBeGreaterThanOrEqual(pack.statements.length);
    expect(judged(() => lintPack(pack))).toBe(all);
    expect(judged(() => lintPack({ ...pack }))).toBe(0);
    expect(judged(() => lintPack(edited))).toBe(texts?.length);
    const flagged = lintPack(edited).filter(({ code }) => code === 'flagged-statement');
    expect(flagged.map(({ path }) => path)).toEqual(texts?.map((_, place) => `statements[0].texts[${place}].text`));
    const stricter = lintPack({ ...pack, avoid: [{ language: 'en', phrase: 'message' }] });
    expect(stricter.filter(({ code }) => code === 'flagged-statement').length).toBeGreaterThan(1);
  }, 60_000);

  it('takes the pack that the guide for leads begins with', () => {
    const guide = readFileSync(new URL('../../docs/packs.md', FOLDER), 'utf8');
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const { pack, problems } = checkPack(example);
    expect(problems).toEqual([]);
    expect(pack?.statements).toHaveLength(1);
  });

  it('has a broken pack for each kind of problem, and knows what is wrong with it', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(names.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(Object.entries(expected))('says what is wrong with %s, where, and what to do', (name, wanted) => {
    const { pack, problems } = check(`broken/${name}`);
    expect(problems.map(({ path, code }) => [path, code])).toEqual(wanted);
    expect(pack === null).toBe(problems.some(refuses));
    for (const problem of problems) {
      expect(refuses(problem)).toBe(!(GAP.test(problem.code) && problem.code !== 'address-missing'));
      expect(describeProblem(problem, 'en')).toMatch(/^[A-Z"].+[.)] [A-Z].+\.$/);
      expect(describeProblem(problem, 'de')).toMatch(/^[A-ZÄÖÜ„].+[.)] [A-ZÄÖÜ].+\.$/);
    }
  });
});
