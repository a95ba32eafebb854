import { describe, expect, it } from 'vitest';
import { selectSteps } from './select-steps.ts';
import { STEPS } from './steps.ts';

const names = (...args: string[]) => selectSteps(STEPS, args).steps.map(({ name }) => name);

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

  it('refuses what it does not know', () => {
    expect(() => names('--only', 'unit,nope')).toThrow('Unknown stage: nope.');
    expect(() => names('--fast')).toThrow();
  });
});
