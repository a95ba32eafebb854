import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const PURE = ['analyzer', 'languages', 'moves', 'lacking', 'weighing', 'rules', 'thread', 'library', 'packs'].map(
  (room) => `lib/${room}/**/*.test.ts`,
);
/** These look into .output and run after the build. */
const BUILT = ['tests/structure/built/**/*.test.ts'];
const LONGEST = 60 * 60_000;
const isLong = process.env.ATTUNE_LONG === '1';
/** The core flows run in Firefox too, as they are. */
const IN_FIREFOX = (
  isLong
    ? ['faults', 'composers', 'tickets', 'card', 'notes', 'popup', 'hostile', 'studio', 'options', 'lead-tour']
    : ['tickets']
).map((name) => `tests/e2e/${name}.test.ts`);
if (isLong) IN_FIREFOX.push('tests/editing/editing.test.ts');
const browser = { environment: 'node', testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', environment: 'node', include: PURE } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['lib/**/*.test.ts', 'lib/**/*.test.tsx', 'components/**/*.test.tsx'],
          exclude: PURE,
        },
      },
      {
        test: {
          name: 'structure',
          environment: 'node',
          include: ['tests/structure/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: BUILT,
          testTimeout: 60_000,
        },
      },
      { test: { name: 'built', environment: 'node', include: BUILT } },
      { test: { name: 'cases', environment: 'node', include: ['tests/cases/**/*.test.ts'] } },
      { test: { ...browser, name: 'conformance', include: ['tests/conformance/**/*.test.ts'] } },
      { test: { ...browser, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
      { test: { name: 'fuzz', environment: 'node', include: ['tests/fuzz/**/*.test.ts'], testTimeout: LONGEST } },
      { test: { ...browser, name: 'editing', include: ['tests/editing/**/*.test.ts'], testTimeout: LONGEST } },
      { test: { ...browser, name: 'chaos', include: ['tests/chaos/**/*.test.ts'], testTimeout: LONGEST } },
      {
        test: {
          ...browser,
          name: 'firefox',
          include: IN_FIREFOX,
          testTimeout: isLong ? LONGEST : 60_000,
          env: { ATTUNE_BROWSER: 'firefox' },
        },
      },
    ],
  },
});
