import { expect, it } from 'vitest';
import { guide } from '../../lib/rules/guide.ts';
import { tellProblem } from './tell-problem.ts';

const title = guide.find(({ id }) => id === 'blame')?.words.de.title ?? '';

it('names the rule by its title and what it marks', () => {
  const problem = { path: 'statements[0]', code: 'flagged-statement', detail: 'blame (“Ihr Fehler”)' } as const;
  expect(title).not.toBe('');
  expect(tellProblem(problem, guide, 'de')).toBe(
    `Attune selbst würde diesen Text markieren: ${title} („Ihr Fehler“). Formuliere ihn um.`,
  );
});

it('leaves alone what names no rule, and rules that this version has not', () => {
  const unknown = { path: '', code: 'example-not-flagged', detail: 'later-rule' } as const;
  expect(tellProblem(unknown, guide, 'en')).toContain('later-rule');
  const key = { path: '', code: 'unknown-key', detail: 'blame' } as const;
  expect(tellProblem(key, guide, 'en')).toContain('"blame"');
});
