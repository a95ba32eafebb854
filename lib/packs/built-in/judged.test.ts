import { describe, expect, it } from 'vitest';
import { lintPack } from '../lint-pack.ts';
import { builtInPack } from './index.ts';

describe('the built-in statements', () => {
  it('pass every check that a team’s pack has to pass, our own rules on wording included', () => {
    const { statements } = builtInPack;
    const told = lintPack(builtInPack).map(({ path, code, detail }) => {
      const index = Number(/\d+/.exec(path)?.[0]);
      return `${statements[index]?.id} ${path} ${code} ${detail}`;
    });
    expect(told).toEqual([]);
  }, 60_000);
});
