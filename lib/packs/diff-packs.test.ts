import { describe, expect, it } from 'vitest';
import sound from '../../tests/packs/sound.json' with { type: 'json' };
import { diffPacks } from './diff-packs.ts';
import { parsePack } from './parse.ts';

function changed(change: (pack: typeof sound) => object) {
  return parsePack({ ...sound, ...change(structuredClone(sound)) });
}

function told(before: ReturnType<typeof parsePack> | null, after: ReturnType<typeof parsePack>): readonly string[] {
  return diffPacks(before, after).map(({ section, change, subject }) => `${section} ${change} ${subject}`);
}

describe('diffPacks', () => {
  const old = parsePack(sound);

  it('has nothing to tell of the same pack', () => {
    expect(diffPacks(old, parsePack(structuredClone(sound)))).toEqual([]);
  });

  it('tells every section apart', () => {
    const next = changed(({ statements, settings, whispers }) => ({
      version: '1.5.0',
      statements: [
        { ...statements[0], fourA: 'ask' },
        { ...statements[1], id: 'new' },
      ],
      settings: { ...settings, lateAfter: { email: 60 }, plainLanguage: true },
      locked: ['plainLanguage'],
      avoid: [],
      whispers: [...whispers, ...whispers],
    }));
    expect(told(old, next)).toEqual([
      'about changed version',
      'statements changed glaze-crack',
      'statements added new',
      'statements removed which-glaze',
      'avoid removed ticket (en)',
      'whispers added double-charge [2]',
      'settings added plainLanguage',
      'settings changed lateAfter.email',
      'locked added plainLanguage',
    ]);
    expect(diffPacks(old, next)[0]).toMatchObject({ before: '1.4.0', after: '1.5.0' });
  });

  it('is turned round when a version is rolled back', () => {
    const next = changed(() => ({ version: '1.5.0', statements: [] }));
    const turned = { added: 'removed', removed: 'added', changed: 'changed' };
    const back = diffPacks(next, old).map((one) => ({ ...one, change: turned[one.change] }));
    expect(back.map(({ subject, change }) => [subject, change])).toEqual(
      diffPacks(old, next).map(({ subject, change }) => [subject, change]),
    );
  });

  it('adds everything where there was nothing', () => {
    expect(diffPacks(null, old).every(({ change }) => change === 'added')).toBe(true);
    expect(told(null, old)).toContain('statements added glaze-crack');
  });
});
