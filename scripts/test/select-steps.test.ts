import { describe, expect, it } from 'vitest';
import { selectSteps } from './select-steps.ts';
import { STEPS } from './steps.ts';

const names = (...args: string[]) => selectSteps(STEPS, args).map(({ name }) => name);

describe('choosing stages', () => {
  it('runs all without being asked', () => {
    expect(names()).toEqual(STEPS.map(({ name }) => name));
  });

  it('runs what is asked for, in the order of all, with what it needs', () => {
    expect(names('--only', 'e2e,lint')).toEqual(['setup', 'lint', 'build', 'e2e']);
    expect(names('--only', 'unit', '--only', 'types')).toEqual(['setup', 'types', 'unit']);
  });

  it('refuses what it does not know', () => {
    expect(() => names('--only', 'unit,nope')).toThrow('Unknown stage: nope.');
    expect(() => names('--fast')).toThrow();
  });
});
