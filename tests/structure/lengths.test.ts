import { describe, expect, it } from 'vitest';
import { filesOf, read } from './support/project.ts';
import { functionsOf } from './support/syntax.ts';

const MOST_ENTRYPOINT_LINES = 40;
const MOST_FILE_LINES = 300;
/** A unit's tests stay in one file, however many there are. */
const MOST_TEST_LINES = 500;
const FILE_LINES_P90 = 150;
const FUNCTION_LINES_P90 = 25;
/** A file with less than a tenth of its lines in functions is data, which may be as long as it has to be. */
const DATA_SHARE = 0.1;

interface Length {
  readonly file: string;
  readonly lines: number;
}

const sources = filesOf('{lib,components,entrypoints,scripts,tests}/**/*.{ts,tsx,mjs}', '*.{ts,js}');
const functions = sources.flatMap((file) => functionsOf(file));
const lengths: readonly Length[] = sources.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));

function isData({ file, lines }: Length): boolean {
  const inFunctions = functionsOf(file).reduce((sum, one) => sum + one.lines, 0);
  return inFunctions < lines * DATA_SHARE;
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function report(what: string, values: readonly number[]): void {
  const [median, p90, most] = [0.5, 0.9, 1].map((share) => percentile(values, share));
  console.log(`${what}: ${values.length}, lines: median ${median}, p90 ${p90}, longest ${most}`);
}

describe('lengths', () => {
  const code = lengths.filter((one) => !isData(one));

  it('of entrypoints: they wire and do not think', () => {
    const entrypoints = lengths.filter(({ file }) => file.startsWith('entrypoints/'));
    expect(entrypoints.filter(({ lines }) => lines > MOST_ENTRYPOINT_LINES)).toEqual([]);
  });

  it('of files with code', () => {
    const values = code.map(({ lines }) => lines);
    report('Files', values);
    expect(code.filter(({ file, lines }) => lines > (isTest(file) ? MOST_TEST_LINES : MOST_FILE_LINES))).toEqual([]);
    expect(percentile(values, 0.9)).toBeLessThanOrEqual(FILE_LINES_P90);
  });

  it('of functions', () => {
    // A describe block or a test's callback is as long as its tests.
    const own = functions.filter(({ file }) => !isTest(file));
    const values = own.map(({ lines }) => lines);
    report('Functions', values);
    console.log(
      `The longest:\n${own
        .toSorted((a, b) => b.lines - a.lines)
        .slice(0, 5)
        .map(({ file, line, lines }) => `  ${lines} ${file}:${line}`)
        .join('\n')}`,
    );
    expect(percentile(values, 0.9)).toBeLessThanOrEqual(FUNCTION_LINES_P90);
  });
});
