import { describe, expect, it } from 'vitest';
import { parsePack } from './parse.ts';
import { describeProblem, PackError } from './problem.ts';

const TEXT = { language: 'en', text: 'Hello {customer}', formality: 'neutral', channels: ['email'] };
const STATEMENT = { id: 'hello', fourA: 'act', situations: ['general'], texts: [TEXT] };
const PACK = {
  format: 1,
  id: 'team',
  version: '1.0.0',
  name: 'Team',
  languages: ['en', 'de'],
  statements: [STATEMENT],
};

function withText(change: object): unknown {
  return { ...PACK, statements: [{ ...STATEMENT, texts: [{ ...TEXT, ...change }] }] };
}

function problemsOf(json: unknown): readonly string[] {
  try {
    parsePack(json);
  } catch (error) {
    if (error instanceof PackError) return error.problems.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}

describe('parsePack', () => {
  it('takes a sound pack and trims its texts', () => {
    expect(parsePack({ ...PACK, name: ' Team ' })).toEqual(PACK);
  });

  it.each([
    ['a key of a later version', { ...PACK, voices: [] }, 'voices unknown-key'],
    ['a nested unknown key', withText({ html: true }), 'statements[0].texts[0].html unknown-key'],
    ['another format', { ...PACK, format: 2 }, 'format not-allowed'],
    ['a missing key', { ...PACK, name: undefined }, 'name missing'],
    ['a wrong type', { ...PACK, name: 7 }, 'name wrong-type'],
    ['an odd id', { ...PACK, id: 'My Team' }, 'id bad-id'],
    ['an odd version', { ...PACK, version: '1.0' }, 'version bad-version'],
    ['no language', { ...PACK, languages: [] }, 'languages too-few'],
    [
      'a text in a language that is not listed',
      { ...PACK, languages: ['de'] },
      'statements[0].texts[0].language language-not-listed',
    ],
    ['an id that is taken', { ...PACK, statements: [STATEMENT, STATEMENT] }, 'statements[1].id duplicate-id'],
    ['a tag', withText({ text: 'Hi <img src=x onerror=alert(1)>' }), 'statements[0].texts[0].text markup'],
    ['a tag in the name', { ...PACK, name: '<b>Team' }, 'name markup'],
    [
      'a mark that turns text around',
      withText({ text: 'Hi \u202Eevil' }),
      'statements[0].texts[0].text control-character',
    ],
    ['a null character', withText({ text: 'Hi \u0000' }), 'statements[0].texts[0].text control-character'],
    [
      'a placeholder that nobody knows',
      withText({ text: 'Hi {first_name}' }),
      'statements[0].texts[0].text unknown-placeholder',
    ],
    [
      'an inherited name as placeholder',
      withText({ text: 'Hi {constructor}' }),
      'statements[0].texts[0].text unknown-placeholder',
    ],
    [
      'a German form in English',
      withText({ text: 'For {waiting:dat}' }),
      'statements[0].texts[0].text placeholder-language',
    ],
    ['a brace left open', withText({ text: 'Hi {customer' }), 'statements[0].texts[0].text stray-brace'],
    [
      'an English text with an address',
      withText({ address: 'Sie' }),
      'statements[0].texts[0].address address-not-german',
    ],
    ['a German text without one', withText({ language: 'de' }), 'statements[0].texts[0].address address-missing'],
    [
      'the same channel twice',
      withText({ channels: ['email', 'email'] }),
      'statements[0].texts[0].channels[1] repeated',
    ],
    ['an endless text', withText({ text: 'a'.repeat(4001) }), 'statements[0].texts[0].text too-many'],
    ['a text of blanks', withText({ text: '  ' }), 'statements[0].texts[0].text too-few'],
    ['no object at all', null, ' wrong-type'],
  ])('refuses %s and says where', (_, json, problem) => {
    expect(problemsOf(json)).toContain(problem);
  });

  it('lists every problem at once, each with what to do', () => {
    const broken = { ...PACK, version: 'new', extra: 1, statements: [{ ...STATEMENT, fourA: 'smile' }] };
    expect(problemsOf(broken)).toEqual(['version bad-version', 'statements[0].fourA not-allowed', 'extra unknown-key']);
    expect(() => parsePack(broken)).toThrow(
      /version: .*"1\.4\.0"[\s\S]*fourA: .*"acknowledge"[\s\S]*extra: .*Remove it/,
    );
  });

  it('allows what only looks like markup', () => {
    expect(problemsOf(withText({ text: 'I <3 this, 2 < 3, and\nso on' }))).toEqual([]);
  });

  it('says a problem in both languages, with no more of the pack than needed', () => {
    const problem = { path: '', code: 'unknown-key', detail: '$&'.repeat(500) } as const;
    expect(describeProblem(problem, 'de')).toMatch(/^Der Schlüssel „(\$&){60}“ ist unbekannt\./);
    expect(describeProblem({ ...problem, detail: 'x' }, 'en')).toContain('"x"');
  });
});
