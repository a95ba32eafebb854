import { expect, it } from 'vitest';
import sound from '../../tests/packs/sound.json' with { type: 'json' };
import { analyze } from '../analyzer/analyze.ts';
import type { Analysis } from '../analyzer/contract.ts';
import type { Imported } from '../packs/import-texts.ts';
import type { TriedExample } from '../packs/lint/examples.ts';
import { finish } from '../packs/work.ts';
import { answering, type Bench, type StudioQuestion } from './bench.ts';

const OWN = {
  ...sound,
  avoid: [{ language: 'en', phrase: 'valued patron', instead: ['customer'], reason: 'We say customer' }],
  examples: [
    { reply: 'As a valued patron you get a new jug on Friday.', must: 'flag' },
    { reply: 'You get a new jug on Friday.', must: 'flag' },
  ],
};
const REQUEST = { reply: 'As a valued patron you get a new jug on Friday.' };
const MACRO = { place: 'macros[0]', title: 'Jug', text: 'As a valued patron you get a new jug on Friday.' };
const WISH = { id: 'team', name: 'Team' };

const BENCH: Bench = {
  judge: (request, messageLanguage, house) => analyze(request, { messageLanguage, house }),
};

const ask = <T>(question: StudioQuestion) => finish(answering(question, BENCH)) as T;
const file = JSON.stringify(OWN);

it('judges a reply by the draft', () => {
  const { findings } = ask<Analysis>({ kind: 'judge', file, request: REQUEST, language: 'de' });
  const ours = findings.find(({ rule }) => rule === 'team-phrase');
  expect(ours).toMatchObject({ suggestions: [{ text: 'customer' }] });
  expect(ours?.message).toContain('We say customer');
});

it('runs the examples and says which do not hold', () => {
  const tried = ask<readonly TriedExample[]>({ kind: 'examples', file });
  expect(tried.map(({ missed }) => missed)).toEqual([[], ['team-phrase']]);
});

it('imports by the draft’s own rules where it is a pack', () => {
  const rulesIn = (draft: string) => {
    const gathered = { texts: [MACRO], leftOut: [] };
    const imported = ask<Imported>({ kind: 'import', file: draft, gathered, wish: WISH });
    return imported.taken[0]?.flagged.map(({ rule }) => rule);
  };
  expect(rulesIn(file)).toContain('team-phrase');
  expect(rulesIn('{"format":1}')).not.toContain('team-phrase');
});

it('says what keeps a draft from being a pack', () => {
  expect(ask({ kind: 'check', file: '{"format":1}' })).toContainEqual(expect.objectContaining({ path: 'id' }));
  expect(() => ask({ kind: 'examples', file: '{"format":1}' })).toThrow(/id/);
});
