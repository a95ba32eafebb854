import { audit } from '../audit/audit.ts';
import type { ToolCall } from '../tools/run-tool.ts';

/** One stage of `npm test`. A stage of Vitest projects counts each test, any other counts as one. */
export interface Step {
  readonly name: string;
  readonly about: string;
  readonly calls: readonly ToolCall[];
  readonly projects?: readonly string[];
  /** A question of the project's own: whether the answer is good. May throw what `run-step.ts` knows as "not here". */
  readonly ask?: () => Promise<boolean>;
  /** Stages that must run before, also under --only. */
  readonly needs?: readonly string[];
  readonly browser?: 'chromium' | 'firefox';
  /** Skipped, not failed, where its browser or the registry is missing and nobody asked for the stage by name. */
  readonly optional?: boolean;
}

const tsc = (...args: string[]): ToolCall => ({ package: 'typescript', bin: 'tsc', args: ['--noEmit', ...args] });
const cruise: ToolCall = {
  package: 'dependency-cruiser',
  bin: 'depcruise',
  args: ['--config', '.dependency-cruiser.js', 'lib', 'components', 'entrypoints', 'scripts', 'tests'],
};

const zip = (...args: string[]): ToolCall => ({ package: 'wxt', bin: 'wxt', args: ['zip', ...args] });

/** In the order in which they run: what is quick to tell comes first. */
export const STEPS: readonly Step[] = [
  { name: 'setup', about: 'generated types', calls: [{ package: 'wxt', bin: 'wxt', args: ['prepare'] }] },
  { name: 'lint', about: 'Biome', calls: [{ package: '@biomejs/biome', bin: 'biome', args: ['check', '.'] }] },
  {
    name: 'types',
    about: 'TypeScript; the pure rooms once more without a DOM',
    calls: [tsc(), tsc('-p', 'tsconfig.pure.json')],
  },
  { name: 'boundaries', about: 'who may import whom', calls: [cruise] },
  { name: 'audit', about: 'known weaknesses in what ships', calls: [], ask: audit, optional: true },
  { name: 'unit', about: 'pure rooms, DOM rooms, structure', calls: [], projects: ['pure', 'dom', 'structure'] },
  { name: 'cases', about: 'labelled replies, rule by rule', calls: [], projects: ['cases'] },
  { name: 'fuzz', about: 'hostile input, at random', calls: [], projects: ['fuzz'] },
  {
    name: 'build',
    about: 'the extension and its packages for the stores, and what they hold',
    calls: [zip(), zip('-b', 'edge'), zip('-b', 'firefox', '--mv3')],
    projects: ['built'],
  },
  {
    name: 'conformance',
    about: 'reading and writing in the real editors',
    calls: [],
    projects: ['conformance'],
    browser: 'chromium',
  },
  {
    name: 'editing',
    about: 'random steps in the real editors',
    calls: [],
    projects: ['editing'],
    browser: 'chromium',
  },
  {
    name: 'e2e',
    about: 'the extension in a browser',
    calls: [],
    projects: ['e2e'],
    needs: ['build'],
    browser: 'chromium',
  },
  {
    name: 'chaos',
    about: 'pages, tickets, background and storage that change at any time',
    calls: [],
    projects: ['chaos'],
    needs: ['build'],
    browser: 'chromium',
  },
  {
    name: 'firefox',
    about: 'the same in Firefox',
    calls: [{ package: 'wxt', bin: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] }],
    projects: ['firefox'],
    browser: 'firefox',
    optional: true,
  },
];
