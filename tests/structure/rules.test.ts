import { describe, expect, it } from 'vitest';
import type { Example, Rule, RuleWords } from '../../lib/rules/contract.ts';
import { exists, filesOf, read } from './support/project.ts';

const LANGUAGES = ['en', 'de'] as const;
const ENOUGH = 4;
/** Rules about a thing that the other language does not have: there is nothing to flag in it. */
const ONLY_IN: Readonly<Record<string, string>> = { 'mixed-address': 'de' };
const NOT_WORDS = /^\s*$|TODO|FIXME|lorem ipsum/i;

const ids = filesOf('lib/rules/*/').map((path) => path.replace(/\/$/, '').slice('lib/rules/'.length));
const pairs = ids.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

/** The one object that the file exports with this key in it, whatever the export is called. */
async function exportWith<T extends object>(path: string, key: keyof T): Promise<T> {
  const exported = Object.values((await import(`../../${path}`)) as Record<string, unknown>);
  const [only, ...others] = exported.filter((one): one is T => typeof one === 'object' && one !== null && key in one);
  if (only === undefined || others.length > 0) throw new Error(`${path} must export one object with "${String(key)}".`);
  return only;
}

function texts(examples: readonly Example[]): string[] {
  return examples.map((example) => JSON.stringify([example.reply, example.request, example.house]));
}

describe.each(ids)('the rule %s', (id) => {
  it('has its logic and both languages', () => {
    const missing = ['rule.ts', ...LANGUAGES.map((language) => `${language}.ts`)].filter(
      (file) => !exists(`lib/rules/${id}/${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('is named as its folder', async () => {
    const rule = await exportWith<Rule>(`lib/rules/${id}/rule.ts`, 'check');
    expect(rule.id).toBe(id);
    expect(rule.severity).toMatch(/^(hint|advice|warning)$/);
    expect(rule.group).toMatch(/^(feeling|ownership|form)$/);
  });

  it('is in the catalogue', () => {
    expect(read('lib/rules/index.ts')).toContain(`'./${id}/rule.ts'`);
  });
});

describe.each(pairs)('the words of %s in %s', (id, language) => {
  const words = () => exportWith<RuleWords>(`lib/rules/${id}/${language}.ts`, 'examples');

  it('say what, why and from where', async () => {
    const { title, about, messages, why, source } = await words();
    expect(about.length).toBeLessThanOrEqual(100);
    for (const text of [title, about, why, source.label, ...Object.values(messages)])
      expect(text).not.toMatch(NOT_WORDS);
    expect(Object.keys(messages).length).toBeGreaterThan(0);
    expect(source.url).toMatch(/^https?:\/\/[^\s/]+\.[^\s]+$/);
  });

  it('carry enough examples, each once', async () => {
    const { examples } = await words();
    if ((ONLY_IN[id] ?? language) === language) expect(examples.flagged.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(examples.passing.length).toBeGreaterThanOrEqual(ENOUGH);
    const all = [...texts(examples.flagged), ...texts(examples.passing)];
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });

  it('mark a span that stands in the reply', async () => {
    const { examples } = await words();
    const astray = examples.flagged.filter(({ reply, span }) => span !== undefined && !reply.includes(span));
    expect(astray).toEqual([]);
  });
});

describe('the catalogue of rules', () => {
  it('lists folders that exist', () => {
    const listed = [...read('lib/rules/index.ts').matchAll(/'\.\/([\w-]+)\/rule\.ts'/g)].map(([, id]) => id);
    expect(listed.toSorted()).toEqual(ids.toSorted());
    expect(ids.length).toBeGreaterThan(0);
  });
});
