import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Load } from './contract.ts';

export const load: Load = async () => {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    const count = lints.length;
    // They live outside the collector's reach until they are given back.
    for (const lint of lints) lint.free();
    return count;
  };
};
