import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules as allRules } from '../../lib/rules/index.ts';
import type { CaseFile, LabelledCase } from './contract.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * Every file of labelled cases: `tests/cases/<set>/<file>.jsonl`.
 *
 * @throws {SyntaxError} when a line is not JSON; says which
 */
export function readCaseFiles(): CaseFile[] {
  const paths = globSync('*/*.jsonl', { cwd: FOLDER }).sort();
  const files = paths.map((path) => {
    const cases = readLines(path);
    return { set: basename(dirname(path)), file: basename(path, '.jsonl'), rules: rulesOf(cases), cases };
  });
  // A file of replies that need nothing is held against every rule.
  const all = new Set(files.flatMap(({ rules }) => [...rules]));
  return files.map((file) => (file.rules.size > 0 ? file : { ...file, rules: all }));
}

/** The rules that a file is about; one of good replies alone is about them all. */
function rulesOf(cases: readonly LabelledCase[]): ReadonlySet<string> {
  const expected = cases.flatMap((one) => one.expect);
  return new Set(expected.length > 0 ? expected : allRules.map(({ rule }) => rule.id));
}

function readLines(path: string): LabelledCase[] {
  const lines = readFileSync(join(FOLDER, path), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as LabelledCase];
    } catch (error) {
      throw new SyntaxError(`tests/cases/${path}:${index + 1} is not JSON; correct the line.`, { cause: error });
    }
  });
}
