import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { runTool } from '../../../scripts/tools/run-tool.ts';
import { filesOf, read } from '../support/project.ts';

const OUT = '.output/chrome-mv3';

const sums = () =>
  Object.fromEntries(
    filesOf(`${OUT}/**/*.*`).map((file) => [file, createHash('sha256').update(read(file)).digest('hex')]),
  );

it('two builds are the same to the byte', { timeout: 120_000 }, async () => {
  const first = sums();
  expect(Object.keys(first).length).toBeGreaterThan(10);
  // Vitest says NODE_ENV=test, and React would be built for tests.
  vi.stubEnv('NODE_ENV', undefined);
  expect(await runTool({ package: 'wxt', bin: 'wxt', args: ['build'] })).toBe(true);
  expect(sums()).toEqual(first);
});
