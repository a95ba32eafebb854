import { describe, expect, it } from 'vitest';
import { RegistryError } from '../audit/registry-error.ts';
import { runStep } from './run-step.ts';
import type { Step } from './steps.ts';

const asking = (ask: () => Promise<boolean>, optional = true): Step => ({
  name: 'asked',
  about: 'something that is asked elsewhere',
  calls: [],
  ask,
  optional,
});
const unreached = () => Promise.reject(new RegistryError('Nobody answered.'));

describe('a stage that asks', () => {
  it.each([
    ['passes by a good answer', asking(async () => true), { passed: 1, failed: 0, skipped: 0 }],
    ['fails by a bad one', asking(async () => false), { passed: 0, failed: 1, skipped: 0 }],
    ['is skipped where nobody answers', asking(unreached), { passed: 0, failed: 0, skipped: 1 }],
    ['fails so where it was asked for by name', asking(unreached, false), { passed: 0, failed: 1, skipped: 0 }],
    [
      'fails by anything else',
      asking(() => Promise.reject(new TypeError('broken'))),
      { passed: 0, failed: 1, skipped: 0 },
    ],
  ])('%s', async (_, step, count) => {
    expect(await runStep(step)).toEqual(count);
  });
});
