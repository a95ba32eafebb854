import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import config from '../../vitest.config.ts';
import { selectSteps } from './select-steps.ts';
import { STEPS } from './steps.ts';

const names = (...args: string[]) => selectSteps(STEPS, args).steps.map(({ name }) => name);

/** What `npm run …` asks for, word by word. */
const ASKED = Object.entries(manifest.scripts).flatMap(([name, line]) => {
  const [, args] = /^node scripts\/run\.mjs test (.+)$/.exec(line) ?? [];
  return args ? [{ name, args: args.split(' ') }] : [];
});
const PROJECTS = (config.test?.projects ?? []).flatMap((project) =>
  typeof project === 'object' && 'test' in project ? [String(project.test?.name)] : [],
);

describe('choosing stages', () => {
  it('runs all without being asked', () => {
    expect(names()).toEqual(STEPS.map(({ name }) => name));
  });

  it('runs what is asked for, in the order of all, with what it needs', () => {
    expect(names('--only', 'e2e,lint')).toEqual(['setup', 'lint', 'build', 'e2e']);
    expect(names('--only', 'unit', '--only', 'types')).toEqual(['setup', 'types', 'unit']);
  });

  it('skips a missing Firefox only where nobody asked for it', () => {
    const optional = (...args: string[]) =>
      selectSteps(STEPS, args).steps.find(({ name }) => name === 'firefox')?.optional;
    expect(optional()).toBe(true);
    expect(optional('--only', 'firefox')).toBe(false);
  });

  it('counts in full when asked to', () => {
    expect(selectSteps(STEPS, []).long).toBe(false);
    expect(selectSteps(STEPS, ['--long', '--only', 'unit']).long).toBe(true);
  });

  it.each(ASKED)('knows what "npm run $name" asks for', ({ args }) => {
    expect(names(...args)).toEqual(expect.arrayContaining(args.at(-1)?.split(',') ?? []));
  });

  it('leaves out no test: each project belongs to a stage', () => {
    expect(PROJECTS.length).toBeGreaterThan(5);
    expect(STEPS.flatMap(({ projects }) => projects ?? []).toSorted()).toEqual(PROJECTS.toSorted());
  });

  it('refuses what it does not know', () => {
    expect(() => names('--only', 'unit,nope')).toThrow('Unknown stage: nope.');
    expect(() => names('--fast')).toThrow();
  });
});
